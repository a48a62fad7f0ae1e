import type { Texts } from "./figures";
import { QUARTERS_A_YEAR } from "../../../../policies/targets";
import { quartersIn, yearAndQuarter, type Reached } from "./period";
import { firstScenario, type Scenario } from "./scenario";
import { targetPolicies, targetPolicyOf } from "./targetPolicy";

/** The columns that can be filled in, with a text for each unit. */
export type ColumnId =
  "base" | "second" | "third" | "done" | "previous" | "own" | "floors" | "caps";

const ofYear = ["done", "previous", "own"] as const;
const ofScenario = ["floors", "caps"] as const;
type YearColumn = (typeof ofYear)[number];
type ScenarioColumn = (typeof ofScenario)[number];
type PolicyColumn = Exclude<ColumnId, YearColumn | ScenarioColumn>;

/** What is kept for a policy. */
export interface PolicyState {
  readonly columns: Readonly<Record<PolicyColumn, Texts>>;
  readonly years: Readonly<Partial<Record<string, Readonly<Record<YearColumn, Texts>>>>>;
  /** Where the units' targets come from: the scenario chosen, or the column of their own. */
  readonly targetsFrom: "scenario" | "own";
  readonly scenarios: readonly Scenario[];
  readonly chosen: number;
  /** The figures are made up to try things out. */
  readonly isSample: boolean;
}

export interface State {
  /** Its id. */
  readonly policy: string;
  readonly year: string;
  /** The quarter within a year, 1 to 4; of all years together, counted on from the first. */
  readonly quarter: number;
  /** By the policy's id; nothing as long as nothing is typed for it. */
  readonly of: Readonly<Record<string, PolicyState>>;
}

const emptyYear = { done: {}, previous: {}, own: {} };
export const emptyPolicy: PolicyState = {
  columns: { base: {}, second: {}, third: {} },
  years: {},
  targetsFrom: "scenario",
  scenarios: [firstScenario],
  chosen: firstScenario.id,
  isSample: false,
};

export const firstState: State = {
  policy: targetPolicies[0]!.id,
  year: targetPolicies[0]!.years[0]!,
  quarter: 1,
  of: {},
};

/** What is kept for the policy on show. */
export const currentOf = (state: State): PolicyState => state.of[state.policy] ?? emptyPolicy;

export function chosenScenario({ scenarios, chosen }: PolicyState): Scenario {
  return scenarios.find(({ id }) => id === chosen) ?? scenarios[0]!;
}

/** Is nothing typed yet: in no column, year or scenario? */
export function isUntouched({ columns, years, scenarios }: PolicyState): boolean {
  const ofYears = Object.values(years).flatMap((year) => Object.values(year ?? emptyYear));
  const ofScenarios = scenarios.flatMap(({ floors, caps }) => [floors, caps]);
  return [...Object.values(columns), ...ofYears, ...ofScenarios].every((texts: Texts) =>
    Object.values(texts).every((text) => !text?.trim())
  );
}

export function reachedIn({ policy, year, quarter }: State): Reached {
  return { quarter, of: quartersIn(targetPolicyOf(policy), year) };
}

/** What is typed in a column, for the policy, year and scenario on show. */
export function textsIn(state: State, column: ColumnId): Texts {
  const kept = currentOf(state);
  if (isOneOf(ofScenario, column)) return chosenScenario(kept)[column];
  if (isOneOf(ofYear, column)) return (kept.years[state.year] ?? emptyYear)[column];
  return kept.columns[column];
}

/** The state with some of a column's texts replaced. */
export function withTexts(state: State, column: ColumnId, texts: Texts): State {
  return withColumn(state, column, { ...textsIn(state, column), ...texts });
}

/** The state with a column's texts, and no others. */
export function withColumn(state: State, column: ColumnId, texts: Texts): State {
  return withPolicy(state, (kept) => {
    if (isOneOf(ofScenario, column)) return withScenario(kept, { [column]: texts });
    if (isOneOf(ofYear, column)) {
      const year = { ...(kept.years[state.year] ?? emptyYear), [column]: texts };
      return { ...kept, years: { ...kept.years, [state.year]: year } };
    }
    return { ...kept, columns: { ...kept.columns, [column]: texts } };
  });
}

export function withPolicy(state: State, change: (kept: PolicyState) => PolicyState): State {
  return { ...state, of: { ...state.of, [state.policy]: change(currentOf(state)) } };
}

/** With changes to the scenario chosen. */
export function withScenario(kept: PolicyState, change: Partial<Scenario>): PolicyState {
  const { id } = chosenScenario(kept);
  return {
    ...kept,
    scenarios: kept.scenarios.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

/** Another policy keeps the year if it has it. */
export function withPolicyShown(state: State, policy: string): State {
  const { years } = targetPolicyOf(policy);
  const year = years.includes(state.year) ? state.year : years[0]!;
  return withYear({ ...state, policy }, year, state);
}

/** Another year; the quarter of the year stays where it was. */
export function withYear(state: State, year: string, before = state): State {
  const at = yearAndQuarter(targetPolicyOf(before.policy), before.year, before.quarter);
  const policy = targetPolicyOf(state.policy);
  const isTogether = year === policy.together;
  const index = policy.years.indexOf(at.year);
  return {
    ...state,
    year,
    quarter: isTogether ? index * QUARTERS_A_YEAR + at.quarter : at.quarter,
  };
}

function isOneOf<T extends string>(list: readonly T[], name: string): name is T {
  return (list as readonly string[]).includes(name);
}
