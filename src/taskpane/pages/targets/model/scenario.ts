import { USUAL_STEP, USUAL_WEIGHTS } from "../../../../policies/targets";
import type { Texts } from "./figures";

/** The ways of setting weights: share of the base, indicators blended, growth by class. */
export const methods = ["base", "blend", "growth"] as const;
export type Method = (typeof methods)[number];

/** One way of splitting the target, with all that is set for it. */
export interface Scenario {
  readonly id: number;
  /** What the planner calls it; left out, it goes by its number. */
  readonly name?: string;
  readonly method: Method;
  /** Whole per cents of the indicators, together 100. */
  readonly weights: readonly number[];
  /** Growth by class in per cent, as typed. */
  readonly rates: Texts;
  /** Least and most of a unit in 亿元, as typed. */
  readonly floors: Texts;
  readonly caps: Texts;
  /** The smallest unit of a target in 亿元, as typed. */
  readonly step: string;
}

export const MOST_SCENARIOS = 4;

export const firstScenario: Scenario = {
  id: 1,
  method: "base",
  weights: USUAL_WEIGHTS,
  rates: {},
  floors: {},
  caps: {},
  step: USUAL_STEP,
};

/** One more, with everything as in the one copied; undefined where there are four. */
export function withCopy(scenarios: readonly Scenario[], id: number): readonly Scenario[] {
  const copied = scenarios.find((each) => each.id === id);
  if (!copied || scenarios.length >= MOST_SCENARIOS) return scenarios;
  const free = [1, 2, 3, 4].find((each) => !scenarios.some((other) => other.id === each))!;
  const { name: _, ...rest } = copied;
  return [...scenarios, { ...rest, id: free }];
}

/** All but this one; the last one stays. */
export function without(scenarios: readonly Scenario[], id: number): readonly Scenario[] {
  return scenarios.length === 1 ? scenarios : scenarios.filter((each) => each.id !== id);
}
