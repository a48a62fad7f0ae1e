import type { Amount } from "../../../../core/amount";
import type { Scenario } from "./scenario";
import type { Split } from "./split";
import type { Unit } from "./units";

/** A unit's target in every scenario; undefined where that one isn't made. */
export interface Compared {
  readonly unit: Unit;
  readonly shares: readonly (Amount | undefined)[];
  /** Against the scenario chosen; undefined for that one itself. */
  readonly differences: readonly (Amount | undefined)[];
}

/** All scenarios side by side, each against the one chosen. */
export function compared(
  units: readonly Unit[],
  scenarios: readonly Scenario[],
  splits: readonly Split[],
  chosen: number
): readonly Compared[] {
  const reference = scenarios.findIndex(({ id }) => id === chosen);
  return units.map((unit, i) => {
    const shares = splits.map((split) =>
      split.kind === "made" ? split.result.shares[i]! : undefined
    );
    const against = shares[reference];
    return {
      unit,
      shares,
      differences: shares.map((share, j) =>
        j === reference || !share || !against ? undefined : share.minus(against)
      ),
    };
  });
}
