import { Amount, ZERO } from "../amount";
import type { Allocation, Task } from "./allocation";

/** A task in whole numbers, and how what it comes to is told in amounts again. */
export interface InWholeNumbers {
  readonly task: Task<number>;
  readonly told: (allocation: Allocation<number>) => Allocation;
}

/** A whole number below this that has been made of decimals in floating point is off by less than a half. */
const MOST = 2 ** 50;

/** Powers of ten that floating point has exactly. */
const MOST_DECIMALS = 22;

/**
 * The task counted in the last decimal that its amounts have, and its weights in theirs; undefined where a product on
 * the way could be more than whole numbers hold exactly.
 */
export function inWholeNumbers({ pool, claims, step }: Task): InWholeNumbers | undefined {
  const floors = claims.map(({ floor }) => floor);
  const caps = claims.map(({ cap = ZERO }) => cap);
  const money = counted([pool, step, ...floors, ...caps]);
  const weights = counted(claims.map(({ weight }) => weight));
  if (!money || !weights) return undefined;
  const [poolCount, ...others] = money.counts as [number, ...number[]];
  // At most all the money meets one weight, or all weights one step, floor or cap.
  const most =
    total(money.counts) * greatest(weights.counts) + total(weights.counts) * greatest(others);
  if (most > Number.MAX_SAFE_INTEGER) return undefined;
  return {
    task: {
      pool: poolCount,
      step: others[0]!,
      claims: claims.map(({ id, cap }, i) => ({
        id,
        weight: weights.counts[i]!,
        floor: others[i + 1]!,
        cap: cap && others[i + 1 + claims.length]!,
      })),
    },
    told: ({ shares, multiplier, remainders, distributed, rest, ...others }) => ({
      ...others,
      shares: shares.map(money.told),
      multiplier: multiplier && {
        numerator: money.told(multiplier.numerator),
        denominator: weights.told(multiplier.denominator),
      },
      remainders: remainders.map(({ claim, given }) => ({ claim, given: money.told(given) })),
      distributed: money.told(distributed),
      rest: money.told(rest),
    }),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function greatest(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** Amounts as whole numbers of the last decimal that any of them has. */
function counted(amounts: readonly Amount[]) {
  const decimals = amounts.reduce((most, each) => Math.max(most, each.decimalPlaces()), 0);
  if (decimals > MOST_DECIMALS) return undefined;
  const unit = new Amount(`1e-${decimals}`);
  const counts = amounts.map((each) => Math.round(each.toNumber() * 10 ** decimals));
  if (greatest(counts) > MOST) return undefined;
  return {
    counts,
    told: (count: number) => unit.times(count),
  };
}
