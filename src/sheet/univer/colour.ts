import { around } from "../area";
import { maxCells } from "../blocks";
import type { CellStyle } from "../cellStyles";
import type { LongTask, Written } from "../sheet";
import { written } from "../written";
import { changeCells } from "./changeCells";
import { styleOfLook } from "./cellChange";
import { sheetOf } from "./gridSheet";
import type { GridSource } from "./gridSource";
import { makeRoom } from "./makeRoom";

/** Gives single cells a look, wherever they are on the sheet. */
export async function colour(
  source: GridSource,
  sheetId: string,
  cells: readonly { row: number; column: number; style: CellStyle }[],
  task: LongTask = {}
): Promise<Written> {
  if (cells.length === 0) return { address: "", undo: () => Promise.resolve() };
  const area = around(
    cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))
  );
  makeRoom((await sheetOf(source, sheetId)).sheet, area);
  const changes = cells.map(({ row, column, style }) => ({
    row,
    column,
    data: { s: styleOfLook(style) },
  }));
  const parts = Array.from({ length: Math.ceil(changes.length / maxCells) }, (_, i) =>
    changes.slice(i * maxCells, (i + 1) * maxCells)
  );
  return written(area, await changeCells(source, sheetId, parts, task));
}
