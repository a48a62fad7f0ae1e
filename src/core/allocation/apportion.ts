import type { Allocation, Bound, Fraction, Remainder, Task } from "./allocation";
import { smaller, sum, type Numbers } from "./numbers";

/**
 * Cuts ideal shares into steps by largest remainder: each is rounded down, and what that leaves is given
 * out, a step at a time, greatest remainder first, ties by id. Bound shares stay as they are.
 */
export function apportion<N>(
  numbers: Numbers<N>,
  { pool, claims, step }: Task<N>,
  bounds: readonly (Bound | undefined)[],
  multiplier: Fraction<N> | undefined
): Pick<Allocation<N>, "shares" | "order" | "remainders" | "rest"> {
  const { zero, plus, minus, times, compare, wholes } = numbers;
  // All that aren't bound have one denominator, that of the multiplier, and are compared without it.
  const left: N[] = [];
  const order: number[] = [];
  const shares = claims.map(({ weight, floor, cap }, i) => {
    if (bounds[i]) return bounds[i] === "cap" ? cap! : floor;
    const { numerator, denominator } = multiplier!;
    const quota = times(weight, numerator);
    const roundedDown = times(wholes(quota, times(denominator, step)), step);
    const share = compare(roundedDown, floor) < 0 ? floor : roundedDown;
    left[i] = minus(quota, times(share, denominator));
    order.push(i);
    return share;
  });
  order.sort((a, b) => compare(left[b]!, left[a]!) || compareIds(claims[a]!.id, claims[b]!.id));

  const remainders: Remainder<N>[] = [];
  let rest = minus(pool, sum(numbers, shares));
  for (const claim of order) {
    if (compare(rest, zero) === 0) break;
    const { cap } = claims[claim]!;
    // A cap between two steps takes what it can; the others' remainders always cover the rest.
    const most = smaller(numbers, step, rest);
    const given = cap === undefined ? most : smaller(numbers, most, minus(cap, shares[claim]!));
    shares[claim] = plus(shares[claim]!, given);
    rest = minus(rest, given);
    remainders.push({ claim, given });
  }
  return { shares, order, remainders, rest };
}

/** By code unit, so that the order is the same on every machine and in every language. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
