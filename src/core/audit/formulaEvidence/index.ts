import { Book } from "./book";
import { circularReferences } from "./circularReferences";
import { ColumnSums } from "./columnSums";
import { countedTwice } from "./countedTwice";
import { emptyOperands } from "./emptyOperands";
import type { FormulaCheck } from "./evidence";
import type { FormulaBook, FormulaFinding } from "./finding";
import { hiddenInputs } from "./hiddenInputs";
import { missedRows } from "./missedRows";
import { otherWorkbooks } from "./otherWorkbooks";
import { patternBreaks } from "./patternBreaks";
import { Recalculation } from "./recalculate";
import { textInSums } from "./textInSums";

export type {
  FormulaBook,
  FormulaFinding,
  FormulaFindingKind,
  FormulaSheet,
  PlacedFormula,
} from "./finding";

const CHECKS: readonly FormulaCheck[] = [
  patternBreaks,
  missedRows,
  countedTwice,
  textInSums,
  emptyOperands,
  otherWorkbooks,
  hiddenInputs,
  circularReferences,
];

/**
 * Looks at a workbook's formulas as evidence: what breaks a pattern, what sums leave out or count twice, and what
 * formulas take from where it can't be seen. In the order of the checks, and of the sheets within each.
 */
export function findFormulaFaults(source: FormulaBook): FormulaFinding[] {
  const book = new Book(source);
  const evidence = {
    book,
    sums: new ColumnSums(book),
    recalculation: new Recalculation(book),
  };
  return CHECKS.flatMap((check) => check(evidence));
}
