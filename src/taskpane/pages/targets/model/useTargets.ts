import { useMemo, useState } from "react";
import { readColumn, type Figure, type Texts } from "./figures";
import { overviewOf, type Overview } from "./progress";
import { poolOf } from "./pool";
import type { Scenario } from "./scenario";
import { splitOf, type Split } from "./split";
import {
  chosenScenario,
  currentOf,
  firstState,
  isUntouched,
  reachedIn,
  textsIn,
  withTexts,
  type ColumnId,
  type PolicyState,
  type State,
} from "./state";
import { targetPolicyOf, type TargetPolicy } from "./targetPolicy";
import { unitsOf, type Unit } from "./units";

/** What is typed, and all that follows from it. */
export interface Targets {
  readonly state: State;
  readonly kept: PolicyState;
  readonly policy: TargetPolicy;
  readonly units: readonly Unit[];
  readonly scenario: Scenario;
  /** One for each scenario, in their order. */
  readonly splits: readonly Split[];
  readonly split: Split;
  readonly overview: Overview;
  readonly pool: ReturnType<typeof poolOf>;
  /** The units' targets, from where the planner takes them. */
  readonly targets: readonly Figure[];
  /** Nothing is typed for the policy, in no year and no scenario. */
  readonly isEmpty: boolean;
  figures(column: ColumnId): readonly Figure[];
  texts(column: ColumnId): Texts;
  fill(column: ColumnId, texts: Texts): void;
  change(change: (state: State) => State): void;
}

/** The planner's figures and scenarios. They stay as long as the pane is open. */
export function useTargets(): Targets {
  const [state, setState] = useState(firstState);
  return useMemo(() => {
    const policy = targetPolicyOf(state.policy);
    const units = unitsOf(policy);
    const kept = currentOf(state);
    const scenario = chosenScenario(kept);
    const texts = (column: ColumnId) => textsIn(state, column);
    const figures = (column: ColumnId) => readColumn(units, texts(column));
    const indicators = [figures("base"), figures("second"), figures("third")];
    const splits = kept.scenarios.map((each) => splitOf(policy, state.year, each, indicators));
    const split = splits[kept.scenarios.indexOf(scenario)]!;
    const pool = poolOf(policy, state.year, indicators[0]!);
    const shares = split.kind === "made" ? split.result.shares : [];
    const targets = kept.targetsFrom === "own" ? figures("own") : shares;
    const columns = {
      targets,
      done: figures("done"),
      previous: figures("previous"),
      ...(pool && { pool }),
    };
    return {
      state,
      kept,
      policy,
      units,
      scenario,
      splits,
      split,
      pool,
      targets,
      overview: overviewOf(policy, columns, reachedIn(state)),
      isEmpty: isUntouched(kept),
      figures,
      texts,
      fill: (column, filled) => setState((before) => withTexts(before, column, filled)),
      change: setState,
    };
  }, [state]);
}
