import type { Area } from "../../core/grid/address";
import type { GridCell } from "../../core/grid/grid";
import { rowBlocks } from "../blocks";
import { throwIfCancelled } from "../error";
import { gridCell } from "../gridCell";
import { Marks } from "../marks";
import { pause } from "../pause";
import type { LongTask, UsedCells } from "../sheet";
import { errorOfNumber } from "../../core/grid/errorNumbers";
import type { Worksheet } from "./objects";
import { readMarks } from "./readMarks";
import { readMerges } from "./readMerges";
import { activeSheet, idOf, type Wps } from "./run";
import { selectedAreas } from "./selectedAreas";
import { areaOf, forCells, matrix, sheetRange, uniformAreas } from "./sheetRange";

/** Reads the active sheet's cells in use, block by block. */
export async function readUsed(wps: Wps, { onProgress, signal }: LongTask): Promise<UsedCells> {
  throwIfCancelled(signal);
  const sheet = activeSheet(wps);
  const [selection] = selectedAreas(wps);
  const used = areaOf(sheet.UsedRange);
  const rows: (GridCell[] | undefined)[] = [];
  const marks = new Marks();
  const rowCount = used.bottom - used.top + 1;
  for (const { start, count } of rowBlocks(rowCount, used.right - used.left + 1)) {
    throwIfCancelled(signal);
    const top = used.top + start;
    const block = { ...used, top, bottom: top + count - 1 };
    readRows(sheet, block, rows);
    readMarks(sheet, block, { rows, marks });
    onProgress?.((start + count) / rowCount);
    await pause();
  }
  throwIfCancelled(signal);
  const grid = { name: sheet.Name, rows, merges: readMerges(sheet, used), ...marks.ofGrid };
  return { sheetId: idOf(sheet), grid, selection: selection! };
}

function readRows(sheet: Worksheet, area: Area, rows: (GridCell[] | undefined)[]): void {
  const values = matrix(sheetRange(sheet, area).Value2);
  const formats = values.map((line) => line.map(() => "General"));
  uniformAreas(
    sheet,
    area,
    ({ NumberFormat }) => NumberFormat,
    (part, format) => {
      if (format === null || format === "General") return;
      forCells(part, (row, column) => (formats[row - area.top]![column - area.left] = format));
    }
  );
  values.forEach((line, i) => {
    const cells = line.map((value, j) => {
      const error = errorOfNumber(value);
      return gridCell(error ?? value, error !== undefined, formats[i]![j]!);
    });
    if (cells.every((cell) => cell === null)) return;
    rows[area.top + i] = [...Array<null>(area.left).fill(null), ...cells];
  });
}
