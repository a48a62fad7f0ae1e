import { selectedBlock, selectionOf } from "../selection";
import type { Selection } from "../sheet";
import { areaOf, excelRange, position, positions } from "./excelRange";

/** What is selected, and what is free beside it. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const areas = context.workbook.getSelectedRanges().areas.load(positions);
  const used = sheet.getUsedRangeOrNullObject(true).load(position);
  await context.sync();

  const block = selectedBlock(
    areas.items.map(areaOf),
    used.isNullObject ? undefined : areaOf(used)
  );
  // One reading answers both questions: what is selected, and what is free beside it.
  const range = excelRange(sheet, block.look).load("formulas,values");
  await context.sync();
  const { formulas, values } = range;
  // A cell that a formula of another one fills has a value only.
  const cells = formulas.map((line, i) =>
    line.map((formula, j) => (formula === "" ? values[i]![j] : formula))
  );
  return selectionOf(sheet.id, block, cells);
}
