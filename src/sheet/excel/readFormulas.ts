import type { Area } from "../../core/grid/address";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { formulasIn } from "../formulas";
import type { CellFormula, LongTask } from "../sheet";
import { excelRange } from "./excelRange";

/** Reads the formulas in an area, block by block. */
export async function readFormulas(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  { onProgress, signal }: LongTask
): Promise<CellFormula[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rowCount = area.bottom - area.top + 1;
  const found: CellFormula[] = [];
  for (const { start, count } of rowBlocks(rowCount, area.right - area.left + 1)) {
    throwIfCancelled(signal);
    const top = area.top + start;
    const block = { ...area, top, bottom: top + count - 1 };
    const range = excelRange(sheet, block).load("formulas,values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too long
    await context.sync();
    found.push(...formulasIn(block, range.formulas, range.values));
    range.untrack();
    onProgress?.((start + count) / rowCount);
  }
  return found;
}
