import { ZERO, type Amount } from "../amount";
import { JigaiError } from "../error";
import type { Allocation, Claim } from "./allocation";
import { apportion } from "./apportion";
import { multiplierFor, quotaOf } from "./waterfill";

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
