import { largest, ZERO, type Amount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import { readInput, valueOf } from "../../../../core/rule";
import { attempt } from "../../../../core/table";
import type { YearlyPage } from "../../../../policies/policyPages";
import type { Checked } from "./check";

/** The policy's figure for the year. */
export function yearlyTarget({ rule }: YearlyPage, measure: string, year: string): Amount {
  return valueOf(rule, { inputs: { year, measure } }) as Amount;
}

/** What is typed against that figure; undefined for a blank. */
export function yearlyCheck(
  page: YearlyPage,
  measure: string,
  year: string,
  text: string
): Checked | JigaiError | undefined {
  const amount = attempt(() => readInput(page.input, text) as Amount | undefined);
  if (amount === undefined || amount instanceof JigaiError) return amount;
  const minimum = yearlyTarget(page, measure, year);
  const gap = largest(minimum.minus(amount), ZERO);
  return { minimum, amount, gap, meets: gap.isZero() };
}
