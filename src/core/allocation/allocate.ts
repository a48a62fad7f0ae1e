import { Amount, ZERO } from "../amount";
import { JigaiError } from "../error";
import { apportion } from "./apportion";
import { multiplierFor, quotaOf, type Fraction, type Quota } from "./waterfill";

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

/**
 * Distributes a pool in proportion to the weights: exactly, in steps, each share between its floor and
 * its cap. The sum is the pool, or the sum of the caps where they can't take it all.
 *
 * @param step the smallest unit of a share, above 0
 * @throws JigaiError floorsExceedPool
 */
export function allocate(pool: Amount, claims: readonly Claim[], step: Amount): Allocation {
  const floors = claims.reduce((sum, { floor }) => sum.plus(floor), ZERO);
  if (floors.greaterThan(pool)) {
    throw new JigaiError("floorsExceedPool", { floors: floors.toFixed(), pool: pool.toFixed() });
  }
  const multiplier = multiplierFor(pool, claims);
  const quotas = claims.map((claim) => quotaOf(claim, multiplier));
  const { shares, order, remainders } = apportion(pool, claims, quotas, step);
  const distributed = shares.reduce((sum, share) => sum.plus(share), ZERO);
  return {
    shares,
    bounds: quotas.map(({ bound }) => bound),
    multiplier: quotas.some(({ bound }) => !bound) ? multiplier : undefined,
    quotas,
    order,
    remainders,
    distributed,
    rest: pool.minus(distributed),
  };
}
