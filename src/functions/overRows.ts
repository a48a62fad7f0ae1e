import { JigaiError, type ArgumentName } from "../core/error";
import type { CellColumn } from "../core/rule";
import { cellContent } from "./cell";
import { cellsOf, isWholeColumn, rowsDownTo, type Range } from "./cellsOf";
import { cellError } from "./cellError";

export type { Range };

/** What a function gives back to a cell. */
export type CellResult = number | string | boolean | CustomFunctions.Error;

/**
 * Works out many rows at once, and tells in order what they come to: undefined is left to the row by itself. False
 * where it can't, and nothing was told.
 */
export type InColumns = (
  columns: readonly (CellColumn | undefined)[],
  rows: number,
  told: Take
) => boolean;

type Take = (row: number, result: CellResult | JigaiError | undefined) => void;

function asCell(result: Parameters<Take>[1]): CellResult | undefined {
  return result instanceof JigaiError ? cellError(result) : result;
}

/**
 * Calculates cell by cell over ranges, which broadcast as Excel's own do: a single row or column
 * spreads over the others. A bad row gives an error in its own cell and leaves the others alone.
 *
 * @param names of the arguments, for messages
 * @param calculate takes one cell per argument
 * @param inColumns works out rows before, so that only those without a result are left to `calculate`
 */
export function overRows(
  ranges: readonly Range[],
  names: readonly ArgumentName[],
  calculate: (cells: readonly unknown[]) => CellResult,
  inColumns?: InColumns
): CellResult[][] {
  const single = inColumns && fromSingleCells(ranges, inColumns);
  if (single !== undefined) return [[single]];
  const grids = ranges.map((range, i) => gridOf(range, names[i]!));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const filled = filledRows(grids, rows);
  const resultAt = (row: number, column: number): CellResult => {
    try {
      return calculate(grids.map((grid) => contentAt(grid, row, column)));
    } catch (error) {
      return cellError(error);
    }
  };
  const results: CellResult[][] = [];
  for (let column = 0; column < columns; column++) {
    const take: Take = (row, known) => {
      const result = asCell(known) ?? resultAt(row, column);
      if (column === 0) results.push([result]);
      else results[row]!.push(result);
    };
    const isWorkedOut =
      inColumns &&
      grids.every((grid) => covers(grid, filled, columns)) &&
      inColumns(
        grids.map((grid) => columnOf(grid, column)),
        filled,
        take
      );
    if (!isWorkedOut) for (let row = 0; row < filled; row++) take(row, undefined);
  }
  // Below there is nothing to say: one row of blanks stands for all of them.
  const blank: CellResult[] = Array.from({ length: columns }, () => "");
  while (results.length < rows) results.push(blank);
  return results;
}

/** What a call comes to whose arguments are one cell each, as most are; undefined where others are to find out. */
function fromSingleCells(ranges: readonly Range[], inColumns: InColumns): CellResult | undefined {
  const columns: (CellColumn | undefined)[] = [];
  for (const range of ranges) {
    const cells = cellsOf(range);
    if (cells && (cells.length > 1 || cells[0]!.length > 1)) return undefined;
    columns.push(cells && { cells, column: 0 });
  }
  let found: CellResult | undefined;
  inColumns(columns, 1, (_, result) => (found = asCell(result)));
  return found;
}

/**
 * How many rows there are down to the last one with something in it; at least one. Where only what may be left out has
 * several rows, each is one, blank or not, unless these are whole columns.
 */
function filledRows(grids: readonly Grid[], rows: number): number {
  const tall = grids.filter((grid) => grid.rows > 1);
  const ends = tall.some(({ cells, name }) => !name.optional || isWholeColumn(cells));
  return ends ? Math.max(1, ...tall.map(({ cells }) => rowsDownTo(cells))) : rows;
}

/** The only cell of an argument. */
export function oneCell(range: Range, name: ArgumentName): unknown {
  const grid = gridOf(range, name);
  const { rows, columns } = grid;
  if (rows > 1 || columns > 1) throw new JigaiError("notOneCell", { rows, columns }).about(name);
  return contentAt(grid, 0, 0);
}

/** Has the argument a cell for every result? */
function covers(grid: Grid, rows: number, columns: number): boolean {
  return (grid.rows === 1 || grid.rows >= rows) && (grid.columns === 1 || grid.columns >= columns);
}

function columnOf({ cells, columns, isLeftOut }: Grid, column: number): CellColumn | undefined {
  return isLeftOut ? undefined : { cells, column: columns === 1 ? 0 : column };
}

interface Grid {
  readonly isLeftOut: boolean;
  readonly cells: unknown[][];
  readonly rows: number;
  readonly columns: number;
  readonly name: ArgumentName;
}

/** A left-out argument is one cell that isn't there; some hosts hand a single cell over without its brackets. */
function gridOf(range: Range, name: ArgumentName): Grid {
  const given = cellsOf(range);
  const cells = given ?? [[undefined]];
  return { isLeftOut: !given, cells, rows: cells.length, columns: cells[0]!.length, name };
}

function contentAt({ cells, rows, columns, name }: Grid, row: number, column: number): unknown {
  const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  try {
    if (r >= rows || c >= columns) throw new JigaiError("outsideRange", {});
    return cellContent(cells[r]?.[c]);
  } catch (error) {
    throw error instanceof JigaiError ? error.about(name) : error;
  }
}
