import type { Area } from "../../core/grid/address";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { formulasIn } from "../formulas";
import { pause } from "../pause";
import type { CellFormula, LongTask } from "../sheet";
import { sheetOf, type Wps } from "./run";
import { matrix, sheetRange } from "./sheetRange";

/** Reads the formulas in an area, block by block. */
export async function readFormulas(
  wps: Wps,
  sheetId: string,
  area: Area,
  { onProgress, signal }: LongTask
): Promise<CellFormula[]> {
  const rowCount = area.bottom - area.top + 1;
  const found: CellFormula[] = [];
  for (const { start, count } of rowBlocks(rowCount, area.right - area.left + 1)) {
    throwIfCancelled(signal);
    const top = area.top + start;
    const block = { ...area, top, bottom: top + count - 1 };
    const range = sheetRange(sheetOf(wps, sheetId), block);
    found.push(...formulasIn(block, matrix(range.Formula), matrix(range.Value2)));
    onProgress?.((start + count) / rowCount);
    await pause();
  }
  return found;
}
