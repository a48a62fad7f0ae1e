import { MOST_COLUMNS, MOST_ROWS, type Area } from "../core/grid/address";
import { SheetError } from "./error";
import type { BlockCell, Target } from "./sheet";
import type { CellStyle } from "./cellStyles";

/** A block of rows, as many as a spreadsheet takes in one request. */
export interface RowBlock {
  /** From 0. */
  readonly start: number;
  readonly count: number;
}

/** Excel on the web refuses requests and answers beyond 5 MB; with so few cells and characters they stay far below. */
export const maxCells = 10_000;
const maxCharacters = 1_000_000;

/** Blocks of rows of so many columns. */
export function rowBlocks(rowCount: number, columnCount: number): RowBlock[] {
  const most = Math.max(1, Math.floor(maxCells / Math.max(1, columnCount)));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, i) => ({
    start: i * most,
    count: Math.min(most, rowCount - i * most),
  }));
}

/** Blocks of rows whose contents have so many characters each. */
export function weighedBlocks(characters: readonly number[], columnCount: number): RowBlock[] {
  return rowBlocks(characters.length, columnCount).flatMap(({ start, count }) => {
    const blocks: { start: number; count: number }[] = [];
    let weight = 0;
    for (let row = start; row < start + count; row++) {
      const last = blocks[blocks.length - 1];
      weight += characters[row]!;
      if (last && weight <= maxCharacters) last.count += 1;
      else {
        blocks.push({ start: row, count: 1 });
        weight = characters[row]!;
      }
    }
    return blocks;
  });
}

/** Areas that one request deals with at most, however small they are. */
const maxAreas = 200;

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Things in their order, as many as a spreadsheet takes in one request, by how many cells each of them counts for. */
export function batches<T>(things: readonly T[], cellsOf: (thing: T) => number): T[][] {
  const all: T[][] = [];
  let cells = 0;
  for (const thing of things) {
    const count = cellsOf(thing);
    const last = all[all.length - 1];
    cells += count;
    if (last && last.length < maxAreas && cells <= maxCells) last.push(thing);
    else {
      all.push([thing]);
      cells = count;
    }
  }
  return all;
}

/** The cells that a block takes. @throws SheetError noRoom – where it would go over the sheet's edge */
export function blockArea(
  { row, column }: Pick<Target, "row" | "column">,
  cells: readonly (readonly BlockCell[])[]
): Area {
  const columnCount = cells[0]?.length ?? 0;
  if (columnCount === 0) throw new RangeError("a block has at least one cell");
  if (row + cells.length > MOST_ROWS || column + columnCount > MOST_COLUMNS) {
    throw new SheetError("noRoom");
  }
  return {
    ...{ top: row, left: column },
    ...{ bottom: row + cells.length - 1, right: column + columnCount - 1 },
  };
}

/** The cells of a block that get a look, by where they are on the sheet. */
export function styledCells(
  top: number,
  left: number,
  cells: readonly (readonly BlockCell[])[]
): { row: number; column: number; style: CellStyle }[] {
  return cells.flatMap((line, i) =>
    line.flatMap((cell, j) =>
      cell?.style ? [{ row: top + i, column: left + j, style: cell.style }] : []
    )
  );
}
