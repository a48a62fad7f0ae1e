import { allocate, type Allocation, type Claim } from "../../../../core/allocation";
import { ZERO, type Amount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import { attempt } from "../../../../core/table";
import { certificate } from "../../../../policies/shared/certificate";
import type { Note, Step } from "../../../../core/rule";
import { isKnown, readColumn, readStep, sumOfKnown, type Figure } from "./figures";
import { poolOf } from "./pool";
import type { Scenario } from "./scenario";
import type { TargetPolicy } from "./targetPolicy";
import { unitsOf, type Unit } from "./units";
import { weightsOf, type Weights } from "./weights";

/** A split that could be made. */
export interface Made {
  readonly kind: "made";
  readonly pool: Amount;
  readonly weights: readonly Amount[];
  readonly claims: readonly Claim[];
  readonly step: Amount;
  readonly result: Allocation;
  /** What the weights come to before they are brought to the pool, where that says something: growth by class. */
  readonly proposed?: Amount;
}

/** Why there is none. */
export type NotMade =
  | Exclude<Weights, { kind: "weights" }>
  /** A floor or cap that can't be read, a cap below its floor. */
  | { readonly kind: "bound"; readonly unit: Unit; readonly error: JigaiError }
  /** The floors are more than the pool; a step that isn't one. */
  | { readonly kind: "failed"; readonly error: JigaiError };

export type Split = Made | NotMade;

/**
 * Splits the year's target among the units; the sum is exact.
 *
 * @param indicators the columns read, the base first
 */
export function splitOf(
  policy: TargetPolicy,
  year: string,
  scenario: Scenario,
  indicators: readonly (readonly Figure[])[]
): Split {
  const units = unitsOf(policy);
  const worked = weightsOf(scenario, units, indicators);
  if (worked.kind !== "weights") return worked;
  const { weights } = worked;
  const pool = poolOf(policy, year, indicators[0]!);
  if (!pool) return weightsOf({ ...scenario, method: "base" }, units, indicators) as NotMade;
  const step = readStep(scenario.step);
  if (step instanceof JigaiError) return { kind: "failed", error: step };
  const [floors, caps] = [readColumn(units, scenario.floors), readColumn(units, scenario.caps)];
  const claims: Claim[] = [];
  for (const [i, unit] of units.entries()) {
    const [floor, cap] = [floors[i], caps[i]];
    const error = boundError(floor, cap);
    if (error) return { kind: "bound", unit, error };
    claims.push({
      id: unit.code,
      weight: weights[i]!,
      floor: isKnown(floor) ? floor : ZERO,
      ...(isKnown(cap) && { cap }),
    });
  }
  const result = attempt(() => allocate(pool, claims, step));
  if (result instanceof JigaiError) return { kind: "failed", error: result };
  const proposed = scenario.method === "growth" ? sumOfKnown(weights) : undefined;
  return { kind: "made", pool, weights, claims, step, result, ...(proposed && { proposed }) };
}

function boundError(floor: Figure, cap: Figure): JigaiError | undefined {
  if (floor instanceof JigaiError) return floor;
  if (cap instanceof JigaiError) return cap;
  const least = floor ?? ZERO;
  return cap?.lessThan(least)
    ? new JigaiError("capBelowFloor", { cap: cap.toFixed(), floor: least.toFixed() })
    : undefined;
}

/** How the split can be checked; by the units' names, while ties were settled by their codes. */
export function certificateOf(
  policy: TargetPolicy,
  { pool, claims, step, result }: Made
): { readonly steps: readonly Step[]; readonly notes: readonly Note[] } {
  const units = unitsOf(policy);
  const named = claims.map((claim, i) => ({ ...claim, id: units[i]!.name }));
  return certificate({ pool, claims: named, step, result });
}
