import type { Bound, Claim, Fraction, Task } from "./allocation";
import { sum, type Numbers } from "./numbers";

/** Where a growing multiplier lets a claim leave its floor, or reach its cap. */
interface Event<N> {
  readonly at: Fraction<N>;
  readonly claim: Claim<N>;
  readonly kind: "leavesFloor" | "reachesCap";
}

/**
 * The multiplier at which weight × multiplier, held between floor and cap, adds up to the pool: the water
 * level of vessels of different width, bottom and height. Undefined when the caps can't take the pool.
 */
export function multiplierFor<N>(
  numbers: Numbers<N>,
  { pool, claims }: Task<N>
): Fraction<N> | undefined {
  const { zero, one, plus, minus, times, compare } = numbers;
  const isZero = (number: N) => compare(number, zero) === 0;
  let fixed = sum(
    numbers,
    claims.map(({ floor }) => floor)
  );
  // Whoever has no floor rises from the beginning.
  let weight = sum(
    numbers,
    claims.map((each) => (isZero(each.floor) ? each.weight : zero))
  );
  let level: Fraction<N> = { numerator: zero, denominator: one };
  for (const { at, claim, kind } of eventsOf(numbers, claims)) {
    // Fixed shares plus rising ones, at the level of the event: has the pool run out before it?
    const needed = plus(times(fixed, at.denominator), times(weight, at.numerator));
    if (compare(needed, times(pool, at.denominator)) >= 0) break;
    level = at;
    fixed = kind === "leavesFloor" ? minus(fixed, claim.floor) : plus(fixed, claim.cap!);
    weight = kind === "leavesFloor" ? plus(weight, claim.weight) : minus(weight, claim.weight);
  }
  if (!isZero(weight)) return { numerator: minus(pool, fixed), denominator: weight };
  return compare(fixed, pool) < 0 ? undefined : level;
}

/** What holds weight × multiplier, if anything does; without a multiplier everybody is full. */
export function boundOf<N>(
  { zero, times, compare }: Numbers<N>,
  { weight, floor, cap }: Claim<N>,
  multiplier: Fraction<N> | undefined
): Bound | undefined {
  if (compare(weight, zero) === 0) return "floor";
  if (!multiplier) return "cap";
  const { numerator, denominator } = multiplier;
  const quota = times(weight, numerator);
  if (compare(quota, times(floor, denominator)) <= 0) return "floor";
  return cap !== undefined && compare(quota, times(cap, denominator)) >= 0 ? "cap" : undefined;
}

function eventsOf<N>(
  { zero, times, compare }: Numbers<N>,
  claims: readonly Claim<N>[]
): Event<N>[] {
  const events: Event<N>[] = [];
  for (const claim of claims) {
    const { weight: denominator, floor, cap } = claim;
    if (compare(denominator, zero) === 0) continue;
    if (compare(floor, zero) > 0)
      events.push({ at: { numerator: floor, denominator }, claim, kind: "leavesFloor" });
    if (cap !== undefined)
      events.push({ at: { numerator: cap, denominator }, claim, kind: "reachesCap" });
  }
  return events.sort(({ at: one }, { at: other }) =>
    compare(times(one.numerator, other.denominator), times(other.numerator, one.denominator))
  );
}
