import { asEntered } from "../asEntered";
import type { Entry } from "../contents";
import { isFormula } from "../formulas";
import { errorOfNumber } from "../../core/grid/errorNumbers";
import type { Range } from "./objects";
import { matrix } from "./sheetRange";

/** What stands in a cell: the formula's text, or the value; "" for a blank one. */
export function contentOf(formula: unknown, value: unknown): Exclude<Entry, null> {
  if (isFormula(formula, value)) return formula;
  return errorOfNumber(value) ?? ((value ?? "") as Exclude<Entry, null>);
}

/** What stands in the cells of a range. */
export function contentsOf(range: Range): Exclude<Entry, null>[][] {
  const values = matrix(range.Value2);
  return matrix(range.Formula).map((line, i) =>
    line.map((formula, j) => contentOf(formula, values[i]![j]))
  );
}

/** What to enter so that the same stands there again: a text that looks like a number stays a text. */
export function entryBefore(formula: unknown, value: unknown): Exclude<Entry, null> {
  return typeof value === "string" && !isFormula(formula, value)
    ? asEntered(value)
    : contentOf(formula, value);
}
