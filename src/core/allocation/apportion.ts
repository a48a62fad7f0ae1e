import { largest, smallest, ZERO, type Amount } from "../amount";
import type { Allocation, Claim, Leftover, Quota } from "./allocation";
import { inOrder, type Fraction } from "./fraction";

/**
 * Cuts ideal shares into steps by largest remainder: each is rounded down, and what that leaves is given
 * out, a step at a time, greatest remainder first, ties by id. Bound shares stay as they are.
 */
export function apportion(
  pool: Amount,
  claims: readonly Claim[],
  quotas: readonly Quota[],
  step: Amount
): Pick<Allocation, "shares" | "order" | "remainders"> {
  // All that aren't bound have one denominator, that of the multiplier.
  const inSteps = quotas.find(({ bound }) => !bound)?.value.denominator.times(step);
  const roundedDown = ({ numerator }: Fraction) =>
    numerator.dividedToIntegerBy(inSteps!).times(step);
  const shares = quotas.map(({ bound, value }, i) =>
    bound ? value.numerator : largest(roundedDown(value), claims[i]!.floor)
  );
  const leftovers = quotas.flatMap(({ bound, value }, claim): Leftover[] =>
    bound ? [] : [{ claim, left: minus(value, shares[claim]!) }]
  );
  const order = inOrder(
    leftovers,
    ({ left }) => ({ ...left, numerator: left.numerator.negated() }),
    (a, b) => compareIds(claims[a.claim]!.id, claims[b.claim]!.id)
  );

  const remainders: Allocation["remainders"][number][] = [];
  let rest = pool.minus(shares.reduce((sum, share) => sum.plus(share), ZERO));
  for (const { claim } of order) {
    if (rest.isZero()) break;
    const { cap } = claims[claim]!;
    // A cap between two steps takes what it can; the others' remainders always cover the rest.
    const given = smallest(step, rest, cap ? cap.minus(shares[claim]!) : step);
    shares[claim] = shares[claim]!.plus(given);
    rest = rest.minus(given);
    remainders.push({ claim, given });
  }
  return { shares, order, remainders };
}

function minus({ numerator, denominator }: Fraction, amount: Amount): Fraction {
  return { numerator: numerator.minus(amount.times(denominator)), denominator };
}

/** By code unit, so that the order is the same on every machine and in every language. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
