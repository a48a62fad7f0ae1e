import type { IWorkbookData } from "@univerjs/core";
import type { FormulaWriter } from "./sheetEdits";
import { namesSheet, storedFormula, withFileSheets, type StoredNames } from "./storedFormula";

/** How formulas of the grid go into the file that was opened. */
export function formulaWriter(
  opened: IWorkbookData,
  now: IWorkbookData,
  names: StoredNames
): FormulaWriter {
  const deleted = opened.sheetOrder
    .filter((id) => !now.sheets[id])
    .map((id) => opened.sheets[id]!.name ?? "");
  return {
    same: (before, after) =>
      before === after ||
      (names.sheets.size > 0 && plain(before) === plain(withFileSheets(after, names.sheets))),
    stored: (typed) => storedFormula(typed, names),
    lostSheet: (before, after) =>
      after.includes("#REF!") && deleted.some((name) => namesSheet(before, name)),
  };
}

/** A sheet's name with and without quotes is the same. */
function plain(formula: string): string {
  return formula.replace(/'((?:[^']|'')*)'(?=!)/g, "$1");
}
