import type { Amount } from "../amount";

/** Somebody who takes part in the distribution. */
export interface Claim<N = Amount> {
  /** Ties are broken by it, in the order of its characters. */
  readonly id: string;
  /** Not negative; a claim of weight 0 gets its floor. */
  readonly weight: N;
  /** At least this much. */
  readonly floor: N;
  /** At most this much; undefined for no limit. */
  readonly cap?: N | undefined;
}

/** What there is to distribute, to whom and in what steps. */
export interface Task<N = Amount> {
  readonly pool: N;
  readonly claims: readonly Claim<N>[];
  /** The smallest unit of a share, above 0. */
  readonly step: N;
}

/** An exact ratio; the denominator is above 0. */
export interface Fraction<N = Amount> {
  readonly numerator: N;
  readonly denominator: N;
}

/** What holds a share back from being proportional. */
export type Bound = "floor" | "cap";

/**
 * A distribution that can be checked without redoing it: every share that isn't bound is the claim's
 * weight times the multiplier, up to one step; the steps left over went to the greatest remainders in order.
 */
export interface Allocation<N = Amount> {
  /** In the order of the claims. */
  readonly shares: readonly N[];
  readonly bounds: readonly (Bound | undefined)[];
  /** Amount per unit of weight; undefined where every claim is bound. */
  readonly multiplier: Fraction<N> | undefined;
  /** Indexes of the claims that aren't bound, in the order in which steps are given out: greatest remainder first. */
  readonly order: readonly number[];
  /** Who got the steps left over by rounding down, greatest remainder first. */
  readonly remainders: readonly Remainder<N>[];
  readonly distributed: N;
  /** What the caps can't take. */
  readonly rest: N;
}

/** A step that went to a claim, because of what rounding down had left it. */
export interface Remainder<N = Amount> {
  /** Index of the claim. */
  readonly claim: number;
  readonly given: N;
}
