import { quotient, type Amount } from "../../../../amount";
import { inEachLanguage, inLanguage } from "../../../../text";
import { DERIVED_DAYS, isDerived } from "../interestDays";
import type { Reading, Relation } from "../relation";
import { daysSince } from "../texts";
import { formula, itself, money, part, quoted, RATE_SCALES } from "./formulas";

const [LOAN, USED, PAID, COUNTED] = [
  "loan_amount",
  "used_for_renovation",
  "interest_amount",
  "interest_counted",
] as const;

/** 付息明细: interest by days, and how much of loan and interest is for the renovation. */
export const interest: readonly Relation[] = [
  { ...money, field: PAID, readings: interestBy("days"), isRounded: true },
  {
    ...money,
    field: PAID,
    readings: DERIVED_DAYS.flatMap(interestBy),
    isRounded: true,
    isHabit: true,
  },
  part(USED, LOAN),
  {
    ...money,
    field: COUNTED,
    readings: [itself(PAID), countedOfLoan()],
    isRounded: true,
    isHabit: true,
  },
  part(COUNTED, PAID),
];

/** Of the loan or of what is used of it, at a rate in either scale. */
function interestBy(days: string): Reading[] {
  return [LOAN, USED].flatMap((principal) =>
    RATE_SCALES.map((scale) => ({
      ...interestOf(principal, scale, days, 360),
      // Each bank has its own year.
      or: interestOf(principal, scale, days, 365),
    }))
  );
}

function interestOf(principal: string, scale: Amount, days: string, year: number): Reading {
  return {
    takes: [principal, "interest_rate", days],
    words: (name) =>
      inEachLanguage((l) => {
        const dayName = isDerived(days) ? inLanguage(daysSince[days], l) : quoted(name(days));
        const factors = [quoted(name(principal)), quoted(name("interest_rate")), dayName];
        return `${factors.join(" × ")} ÷ ${year}`;
      }),
    value: (of) =>
      quotient(of(principal).times(of("interest_rate")).times(of(days)), scale.times(year)),
  };
}

/** The interest on that part of the loan which is used for the renovation. */
function countedOfLoan(): Reading {
  return {
    takes: [PAID, USED, LOAN],
    words: formula((name) => `${name(PAID)} × ${name(USED)} ÷ ${name(LOAN)}`),
    value: (of) =>
      of(LOAN).greaterThan(0) ? quotient(of(PAID).times(of(USED)), of(LOAN)) : undefined,
  };
}
