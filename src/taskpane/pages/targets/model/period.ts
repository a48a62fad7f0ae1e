import { Amount, quotient } from "../../../../core/amount";
import type { ChoiceInput } from "../../../../core/rule";
import { QUARTERS_A_YEAR } from "../../../../policies/targets";
import type { TargetPolicy } from "./targetPolicy";

/** How far time has come: quarters that have passed, out of how many. */
export interface Reached {
  readonly quarter: number;
  readonly of: number;
}

/** Quarters that the target has: of one year, or of all the policy's years together. */
export function quartersIn(policy: TargetPolicy, year: string): number {
  const single = policy.together === undefined ? policy.years.length : policy.years.length - 1;
  return year === policy.together ? single * QUARTERS_A_YEAR : QUARTERS_A_YEAR;
}

/** The share of time that has passed, from 0 to 1. */
export function timePassed({ quarter, of }: Reached): Amount {
  return quotient(new Amount(quarter), new Amount(of));
}

/** The year and the quarter within it (1–4) that a quarter of several years is. */
export function yearAndQuarter(policy: TargetPolicy, year: string, quarter: number) {
  const index = Math.floor((quarter - 1) / QUARTERS_A_YEAR);
  return {
    year: year === policy.together ? policy.years[index]! : year,
    quarter: ((quarter - 1) % QUARTERS_A_YEAR) + 1,
  };
}

/** How many quarters the periods last by which rankings are made. */
const LASTING: Readonly<Record<string, number>> = { 季: 1, 半年: 2, 年: 4 };

/** The longest period of the policy's ranking that ends with this quarter; the rule's own word for it. */
export function rankingPeriod({ ranking }: TargetPolicy, { quarter }: Reached): string {
  const period = ranking.arguments.find(({ name }) => name === "period") as ChoiceInput;
  const ended = period.choices.filter((word) => quarter % (LASTING[word] ?? 1) === 0);
  return ended.reduce((a, b) => ((LASTING[b] ?? 1) > (LASTING[a] ?? 1) ? b : a));
}
