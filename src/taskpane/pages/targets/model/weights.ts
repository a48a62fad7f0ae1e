import { Amount, CELL_DIGITS, quotient, roundHalfUp, ZERO } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import { BLEND_DECIMALS } from "../../../../policies/targets";
import { isKnown, readRate, sumOfKnown, unitsWithout, type Figure } from "./figures";
import type { Scenario } from "./scenario";
import type { Unit } from "./units";

const BLEND_STEP = new Amount(`1e-${BLEND_DECIMALS}`);

/** The weights of all units, or what is wanting for them. */
export type Weights =
  | { readonly kind: "weights"; readonly weights: readonly Amount[] }
  /** Units without a figure in this column: 0 is the base, others are the further indicators. */
  | { readonly kind: "missing"; readonly indicator: number; readonly units: readonly Unit[] }
  /** Nobody has anything of this indicator. */
  | { readonly kind: "nothing"; readonly indicator: number }
  | { readonly kind: "rate"; readonly class: string; readonly error: JigaiError };

/**
 * What the units' shares are in proportion to; the sheet's native formulas give the same.
 *
 * @param indicators the columns read, the base first
 */
export function weightsOf(
  { method, weights, rates }: Scenario,
  units: readonly Unit[],
  indicators: readonly (readonly Figure[])[]
): Weights {
  const used = indicators
    .map((_, i) => i)
    .filter((i) => (method === "blend" ? weights[i]! > 0 : i === 0));
  for (const indicator of used) {
    const missing = unitsWithout(units, indicators[indicator]!);
    if (missing.length > 0) return { kind: "missing", indicator, units: missing };
    if (sumOfKnown(indicators[indicator]!)!.isZero()) return { kind: "nothing", indicator };
  }
  const bases = indicators[0] as readonly Amount[];
  if (method === "base") return { kind: "weights", weights: bases };
  if (method === "blend") return { kind: "weights", weights: blended(weights, indicators) };
  const grown: Amount[] = [];
  for (const [i, unit] of units.entries()) {
    const key = unit.class.toFixed();
    const rate = readRate(rates[key]);
    if (rate instanceof JigaiError) return { kind: "rate", class: key, error: rate };
    // As a cell's number: what lies beyond its digits isn't there in the sheet either.
    grown.push(bases[i]!.times(rate.plus(1)).toSignificantDigits(CELL_DIGITS));
  }
  return { kind: "weights", weights: grown };
}

/** Per cents of each indicator's sum, added up and rounded half up. */
function blended(
  weights: readonly number[],
  indicators: readonly (readonly Figure[])[]
): readonly Amount[] {
  const sums = indicators.map(sumOfKnown);
  return indicators[0]!.map((_, unit) => {
    const parts = indicators.map((column, i) => {
      const figure = column[unit];
      return weights[i]! > 0 && isKnown(figure)
        ? quotient(figure.times(weights[i]!), sums[i]!)
        : ZERO;
    });
    return roundHalfUp(
      parts.reduce((sum, part) => sum.plus(part), ZERO),
      BLEND_STEP
    );
  });
}
