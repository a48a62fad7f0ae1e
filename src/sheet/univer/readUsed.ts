import type { GridCell } from "../../core/grid/grid";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { Marks } from "../marks";
import type { LongTask, UsedCells } from "../sheet";
import { calculatedGrid } from "./calculated";
import { idOf, workbookIn } from "./gridSheet";
import type { GridSource } from "./gridSource";
import { pause } from "../pause";
import { selectedAreas } from "./selectedAreas";
import { sheetCells } from "./sheetCells";

/** Reads the sheet on show, once everything is calculated. */
export async function readUsed(
  source: GridSource,
  { onProgress, signal }: LongTask
): Promise<UsedCells> {
  const grid = await calculatedGrid(source, signal);
  const sheet = workbookIn(grid).getActiveSheet();
  const selection = selectedAreas(sheet)[0]!;
  const { used, gridCellAt, markAt } = sheetCells(sheet);
  const rows: (GridCell[] | undefined)[] = [];
  const marks = new Marks();
  if (used) {
    rows.length = used.bottom + 1;
    const rowCount = used.bottom - used.top + 1;
    for (const { start, count } of rowBlocks(rowCount, used.right + 1)) {
      throwIfCancelled(signal);
      for (let row = used.top + start; row < used.top + start + count; row++) {
        const cells = Array.from({ length: used.right + 1 }, (_, column) =>
          gridCellAt(row, column)
        );
        if (cells.some((cell) => cell !== null)) rows[row] = cells;
        cells.forEach((cell, column) => {
          if (cell !== null) marks.add(row, column, markAt(row, column, cell));
        });
      }
      onProgress?.((start + count) / rowCount);
      await pause();
    }
  }
  throwIfCancelled(signal);
  const merges = sheet
    .getSheet()
    .getMergeData()
    .map((merge) => ({
      ...{ top: merge.startRow, left: merge.startColumn },
      ...{ bottom: merge.endRow, right: merge.endColumn },
    }));
  return {
    sheetId: idOf(grid, sheet),
    grid: { name: sheet.getSheetName(), rows, merges, ...marks.ofGrid },
    selection,
  };
}
