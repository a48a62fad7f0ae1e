import { JigaiError, type ArgumentName } from "../core/error";
import { cellContent } from "./cell";
import { cellError } from "./cellError";

/** What a function gives back to a cell. */
export type CellResult = number | string | boolean | CustomFunctions.Error;

/** An argument as Excel hands it over: rows of cells, or null when it is left out. */
export type Range = unknown[][] | null | undefined;

/**
 * Calculates cell by cell over ranges, which broadcast as Excel's own do: a single row or column
 * spreads over the others. A bad row gives an error in its own cell and leaves the others alone.
 *
 * @param names of the arguments, for messages
 * @param calculate takes one cell per argument
 */
export function overRows(
  ranges: readonly Range[],
  names: readonly ArgumentName[],
  calculate: (cells: readonly unknown[]) => CellResult
): CellResult[][] {
  const grids = ranges.map((range, i) => gridOf(range, names[i]!));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      try {
        return calculate(grids.map((grid) => contentAt(grid, row, column)));
      } catch (error) {
        return cellError(error);
      }
    })
  );
}

/** The only cell of an argument. */
export function oneCell(range: Range, name: ArgumentName): unknown {
  const grid = gridOf(range, name);
  const { rows, columns } = grid;
  if (rows > 1 || columns > 1) throw new JigaiError("notOneCell", { rows, columns }).about(name);
  return contentAt(grid, 0, 0);
}

interface Grid {
  readonly cells: unknown[][];
  readonly rows: number;
  readonly columns: number;
  readonly name: ArgumentName;
}

/** A left-out argument is one blank cell; some hosts hand a single cell over without its brackets. */
function gridOf(range: Range, name: ArgumentName): Grid {
  const isTable = Array.isArray(range) && Array.isArray(range[0]) && range[0].length > 0;
  const cells = isTable ? range : [[Array.isArray(range) ? null : range]];
  return { cells, rows: cells.length, columns: cells[0]!.length, name };
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
