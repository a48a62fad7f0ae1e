import { parameter, type DatedFigure, type Parameter } from "../../core/rule";
import { vatClauses } from "./clauses";

const vatRate = (
  figure: string,
  clause: Parameter["clause"],
  years: readonly [from: number, to: number]
) =>
  parameter({
    label: { zh: "增值税一般税率", en: "General VAT rate" },
    figure,
    unit: "rate",
    clause,
    years,
  });

/** The general rate of VAT and the days from which it held. */
export const vatRates: readonly DatedFigure[] = [
  {
    from: { year: 1994, month: 1, day: 1 },
    parameter: vatRate("0.17", vatClauses["VAT-1"], [1994, 2018]),
  },
  {
    from: { year: 2018, month: 5, day: 1 },
    parameter: vatRate("0.16", vatClauses["VAT-2"], [2018, 2019]),
  },
  {
    from: { year: 2019, month: 4, day: 1 },
    parameter: vatRate("0.13", vatClauses["VAT-3"], [2019, 9999]),
  },
];

/** What ledgers may still have included in equipment, which counts net (reading R7). */
export const taxedAt: readonly Parameter[] = vatRates.map(({ parameter: rate }) => rate);
