import type { Amount } from "../amount";
import type { Fraction } from "./fraction";

/** Somebody who takes part in the distribution. */
export interface Claim {
  /** Ties are broken by it, in the order of its characters. */
  readonly id: string;
  /** Not negative; a claim of weight 0 gets its floor. */
  readonly weight: Amount;
  /** At least this much. */
  readonly floor: Amount;
  /** At most this much; undefined for no limit. */
  readonly cap?: Amount | undefined;
}

/** What holds a share back from being proportional. */
export type Bound = "floor" | "cap";

/** A claim's ideal share before it is cut into steps: an exact ratio, or the bound that holds it. */
export interface Quota {
  readonly bound?: Bound;
  readonly value: Fraction;
}

/**
 * A distribution that can be checked without redoing it: every share that isn't bound is the claim's
 * weight times the multiplier, up to one step; the steps left over went to the greatest remainders in order.
 */
export interface Allocation {
  /** In the order of the claims. */
  readonly shares: readonly Amount[];
  readonly bounds: readonly (Bound | undefined)[];
  /** Amount per unit of weight; undefined where every claim is bound. */
  readonly multiplier: Fraction | undefined;
  /** What each claim comes to exactly, before it is cut into steps. */
  readonly quotas: readonly Quota[];
  /** Claims that aren't bound, in the order in which steps are given out: greatest remainder first. */
  readonly order: readonly Leftover[];
  /** Who got the steps left over by rounding down, greatest remainder first. */
  readonly remainders: readonly Remainder[];
  readonly distributed: Amount;
  /** What the caps can't take. */
  readonly rest: Amount;
}

/** What rounding down leaves of a claim's quota. */
export interface Leftover {
  /** Index of the claim. */
  readonly claim: number;
  readonly left: Fraction;
}

/** A step that went to a claim, because of what rounding down had left it. */
export interface Remainder {
  /** Index of the claim. */
  readonly claim: number;
  readonly given: Amount;
}
