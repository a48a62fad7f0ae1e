import { Amount, ZERO } from "../amount";
import type { Claim, Quota } from "./allocation";
import { compareWith, inOrder, whole, type Fraction } from "./fraction";

/** Where a growing multiplier lets a claim leave its floor, or reach its cap. */
interface Event {
  readonly at: Fraction;
  readonly claim: Claim;
  readonly kind: "leavesFloor" | "reachesCap";
}

/**
 * The multiplier at which weight × multiplier, held between floor and cap, adds up to the pool: the water
 * level of vessels of different width, bottom and height. Undefined when the caps can't take the pool.
 */
export function multiplierFor(pool: Amount, claims: readonly Claim[]): Fraction | undefined {
  let fixed = claims.reduce((sum, { floor }) => sum.plus(floor), ZERO);
  // Whoever has no floor rises from the beginning.
  let weight = claims.reduce(
    (sum, each) => (each.floor.isZero() ? sum.plus(each.weight) : sum),
    ZERO
  );
  let level: Fraction = { numerator: ZERO, denominator: new Amount(1) };
  for (const { at, claim, kind } of eventsOf(claims)) {
    // Fixed shares plus rising ones, at the level of the event: has the pool run out before it?
    const needed = fixed.times(at.denominator).plus(weight.times(at.numerator));
    if (needed.greaterThanOrEqualTo(pool.times(at.denominator))) break;
    level = at;
    fixed = kind === "leavesFloor" ? fixed.minus(claim.floor) : fixed.plus(claim.cap!);
    weight = kind === "leavesFloor" ? weight.plus(claim.weight) : weight.minus(claim.weight);
  }
  if (weight.isZero()) return fixed.lessThan(pool) ? undefined : level;
  return { numerator: pool.minus(fixed), denominator: weight };
}

/** Weight × multiplier between floor and cap; without a multiplier everybody is full. */
export function quotaOf({ weight, floor, cap }: Claim, multiplier?: Fraction): Quota {
  if (weight.isZero()) return { bound: "floor", value: whole(floor) };
  if (!multiplier) return { bound: "cap", value: whole(cap!) };
  const value = {
    numerator: weight.times(multiplier.numerator),
    denominator: multiplier.denominator,
  };
  if (compareWith(value, floor) <= 0) return { bound: "floor", value: whole(floor) };
  if (cap && compareWith(value, cap) >= 0) return { bound: "cap", value: whole(cap) };
  return { value };
}

function eventsOf(claims: readonly Claim[]): Event[] {
  const events = claims
    .filter(({ weight }) => !weight.isZero())
    .flatMap((claim): Event[] => {
      const { weight: denominator, floor, cap } = claim;
      const events: Event[] = [];
      if (!floor.isZero())
        events.push({ at: { numerator: floor, denominator }, claim, kind: "leavesFloor" });
      if (cap) events.push({ at: { numerator: cap, denominator }, claim, kind: "reachesCap" });
      return events;
    });
  // At one level a claim leaves its floor before it reaches its cap.
  return inOrder(events, ({ at }) => at);
}
