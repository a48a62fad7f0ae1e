import type { Area } from "../../core/grid/address";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { pause } from "../pause";
import type { CellFormula, LongTask } from "../sheet";
import { formulaAt, sheetOf } from "./gridSheet";
import type { GridSource } from "./gridSource";

/** Reads the formulas in an area, row by row. */
export async function readFormulas(
  source: GridSource,
  sheetId: string,
  { top, left, bottom, right }: Area,
  { onProgress, signal }: LongTask
): Promise<CellFormula[]> {
  const rowCount = bottom - top + 1;
  const found: CellFormula[] = [];
  for (const { start, count } of rowBlocks(rowCount, right - left + 1)) {
    throwIfCancelled(signal);
    const { sheet } = await sheetOf(source, sheetId);
    for (let row = top + start; row < top + start + count; row++) {
      for (let column = left; column <= right; column++) {
        const formula = formulaAt(sheet, row, column);
        if (formula) found.push({ row, column, formula });
      }
    }
    onProgress?.((start + count) / rowCount);
    await pause();
  }
  return found;
}
