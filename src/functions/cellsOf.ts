/** An argument as Excel hands it over: rows of cells, or null when it is left out. */
export type Range = unknown[][] | null | undefined;

/** What WPS hands over for an argument that is left out, as a cell by itself or among others. */
export const LEFT_OUT_IN_WPS = -2147352572;

/** All rows of a sheet, in today's files and in those of old: A:A. */
const WHOLE_COLUMNS = [1_048_576, 65_536];

/** The cells of an argument, at least one; undefined where it is left out. */
export function cellsOf(range: Range): unknown[][] | undefined {
  if (isLeftOut(range)) return undefined;
  if (!Array.isArray(range)) return [[range]];
  const [first] = range;
  if (!Array.isArray(first)) return [range.length > 0 ? [...range] : [null]];
  if (first.length === 0) return [[null]];
  return range.length === 1 && first.length === 1 && isLeftOut(first[0]) && first[0] !== null
    ? undefined
    : range;
}

function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || value === LEFT_OUT_IN_WPS;
}

/**
 * How many rows there are down to the last one that has something in it. In whole columns a 0 may be a blank cell, as
 * older versions of Excel hand it over: there it doesn't count as something below everything else.
 */
export function rowsDownTo(cells: readonly (readonly unknown[])[]): number {
  const isBlank = isWholeColumn(cells) ? isNothingOrZero : isNothing;
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]!.every(isBlank)) rows -= 1;
  return rows;
}

/** Are these all the rows of a sheet? */
export function isWholeColumn(cells: readonly unknown[]): boolean {
  return WHOLE_COLUMNS.includes(cells.length);
}

const isNothing = (cell: unknown) => cell === null || cell === undefined || cell === "";
const isNothingOrZero = (cell: unknown) => isNothing(cell) || cell === 0;
