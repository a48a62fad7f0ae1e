import type { Clause } from "../core/rule";
import type { Text } from "../core/text";

/** A month of the year: 1 is January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** How often something falls due. */
export type Period = "month" | "quarter" | "halfYear" | "year";

/** Something that a policy has done at regular times. */
export interface Duty {
  readonly clause: Clause;
  readonly every: Period;
  readonly what: Text;
}

const MONTHS_IN: Readonly<Record<Period, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

export const PERIODS: Readonly<Record<Period, Text>> = {
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季", en: "each quarter" },
  halfYear: { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
};

/**
 * What falls due for the period that ends with this month, in the texts' order. The texts name periods and
 * no days, so a quarter's duty belongs to its last month, a half-year's to June and December.
 */
export function dueIn(month: Month, duties: readonly Duty[]): Duty[] {
  return duties.filter(({ every }) => month % MONTHS_IN[every] === 0);
}
