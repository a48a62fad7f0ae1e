import { largest, ZERO, type Amount } from "../../../core/amount";
import { JigaiError } from "../../../core/error";
import { readInput, valueOf } from "../../../core/rule";
import { attempt } from "../../../core/table";
import { rules } from "../../../policies";
import { projects } from "../../../policies/enshi/inputs";
import type { Checked } from "./check";

/** ES-2.2-a, -b: what is to be there in a year besides the projects, by the words of ES_TARGET. */
export const yearlyMeasures = ["隐形冠军", "示范项目"] as const;
export type YearlyMeasure = (typeof yearlyMeasures)[number];

/** The policy's figure for the year. */
export function yearlyTarget(measure: YearlyMeasure, year: string): Amount {
  return valueOf(rules.get("ES_TARGET")!, { inputs: { year, measure } }) as Amount;
}

/** What is typed against that figure; undefined for a blank. */
export function yearlyCheck(
  measure: YearlyMeasure,
  year: string,
  text: string
): Checked | JigaiError | undefined {
  const amount = attempt(() => readInput(projects, text) as Amount | undefined);
  if (amount === undefined || amount instanceof JigaiError) return amount;
  const minimum = yearlyTarget(measure, year);
  const gap = largest(minimum.minus(amount), ZERO);
  return { minimum, amount, gap, meets: gap.isZero() };
}
