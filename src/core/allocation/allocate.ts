import type { Amount } from "../amount";
import { JigaiError } from "../error";
import type { Allocation, Claim, Task } from "./allocation";
import { apportion } from "./apportion";
import { inWholeNumbers } from "./inWholeNumbers";
import { amounts, sum, wholeNumbers, type Numbers } from "./numbers";
import { boundOf, multiplierFor } from "./waterfill";

/**
 * Distributes a pool in proportion to the weights: exactly, in steps, each share between its floor and
 * its cap. The sum is the pool, or the sum of the caps where they can't take it all.
 *
 * @param step the smallest unit of a share, above 0
 * @throws JigaiError floorsExceedPool
 */
export function allocate(pool: Amount, claims: readonly Claim[], step: Amount): Allocation {
  const floors = sum(
    amounts,
    claims.map(({ floor }) => floor)
  );
  if (floors.greaterThan(pool)) {
    throw new JigaiError("floorsExceedPool", { floors: floors.toFixed(), pool: pool.toFixed() });
  }
  const task = { pool, claims, step };
  const counted = inWholeNumbers(task);
  return counted ? counted.told(allocated(wholeNumbers, counted.task)) : allocated(amounts, task);
}

function allocated<N>(numbers: Numbers<N>, task: Task<N>): Allocation<N> {
  const multiplier = multiplierFor(numbers, task);
  const bounds = task.claims.map((claim) => boundOf(numbers, claim, multiplier));
  const { rest, ...cut } = apportion(numbers, task, bounds, multiplier);
  return {
    ...cut,
    bounds,
    multiplier: bounds.some((bound) => !bound) ? multiplier : undefined,
    distributed: numbers.minus(task.pool, rest),
    rest,
  };
}
