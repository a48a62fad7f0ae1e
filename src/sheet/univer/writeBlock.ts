import type { Area } from "../../core/grid/address";
import { blockArea, rowBlocks } from "../blocks";
import { SheetError, throwIfCancelled } from "../error";
import type { BlockCell, Target, WriteOptions, Written } from "../sheet";
import { written } from "../written";
import { changeCells } from "./changeCells";
import { changeOf, type CellChange } from "./cellChange";
import { formulaAt, sheetOf, styleOf, cellAt, type GridSheet } from "./gridSheet";
import type { GridSource } from "./gridSource";
import { makeRoom } from "./makeRoom";
import { sheetCells } from "./sheetCells";

/** Writes a block, all of it or nothing. */
export async function writeBlock(
  source: GridSource,
  { sheetId, row, column }: Target,
  cells: readonly (readonly BlockCell[])[],
  { overwrite = false, columnWidths = [], ...task }: WriteOptions = {}
): Promise<Written> {
  const area = blockArea({ row, column }, cells);
  throwIfCancelled(task.signal);
  const { sheet } = await sheetOf(source, sheetId);
  if (!overwrite && isOccupied(sheet, area, cells)) throw new SheetError("occupied");
  makeRoom(sheet, area);
  const parts = rowBlocks(cells.length, cells[0]!.length).map(({ start, count }) =>
    cells
      .slice(start, start + count)
      .flatMap((line, i) => changesOf(sheet, row + start + i, column, line))
  );
  const undo = await changeCells(source, sheetId, parts, task);
  columnWidths.forEach((characters, j) => {
    // Seven pixels a digit and five around them, in the usual font.
    if (characters !== null) sheet.setColumnWidth(column + j, characters * 7 + 5);
  });
  return written(area, undo);
}

function isOccupied(
  sheet: GridSheet,
  { top, left }: Area,
  cells: readonly (readonly BlockCell[])[]
): boolean {
  const { valueAt } = sheetCells(sheet);
  const isTaken = (row: number, column: number) =>
    formulaAt(sheet, row, column) !== "" || valueAt(row, column) !== null;
  return cells.some((line, i) =>
    line.some((cell, j) => {
      const hasContent = cell !== null && ("value" in cell || "formula" in cell);
      return hasContent && isTaken(top + i, left + j);
    })
  );
}

function changesOf(
  sheet: GridSheet,
  row: number,
  left: number,
  line: readonly BlockCell[]
): CellChange[] {
  return line.flatMap((cell, j) => {
    const data = changeOf(cell);
    if (!data) return [];
    const column = left + j;
    // In a cell formatted as text, a formula would be shown rather than calculated.
    const isText = data.f && styleOf(sheet, cellAt(sheet, row, column)).n?.pattern === "@";
    const s = isText ? { n: { pattern: "General" }, ...(data.s as object) } : data.s;
    return [{ row, column, data: { ...data, ...(s && { s }) } }];
  });
}
