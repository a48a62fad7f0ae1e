import { SheetError } from "../error";
import type { Target } from "../sheet";

/** Writes formulas downwards, one per cell, where there is nothing yet. */
export async function writeFormulas(
  context: Excel.RequestContext,
  target: Target,
  formulas: string[]
) {
  const range = context.workbook.worksheets
    .getItem(target.sheetId)
    .getRangeByIndexes(target.row, target.column, formulas.length, 1)
    .load("formulas");
  await context.sync();
  // The sheet may have changed since the preview: look again right before writing.
  if (range.formulas.some((line) => line[0] !== "")) throw new SheetError("occupied");
  range.formulas = formulas.map((formula) => [formula]);
  await context.sync();
}
