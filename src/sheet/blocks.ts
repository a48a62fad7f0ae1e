import type { Area } from "../core/grid/address";

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
