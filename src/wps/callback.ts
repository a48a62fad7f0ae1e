import { LEFT_OUT_IN_WPS } from "../functions/cellsOf";
import { errorOfNumber } from "../core/grid/errorNumbers";
import type { Registration } from "./registration";

/** A function as it is registered with Excel's runtime. */
export type ExcelFunction = (...given: unknown[]) => readonly (readonly unknown[])[];

/**
 * The same function as WPS calls it: what WPS hands over becomes what Excel would, and errors become their texts.
 * Nothing is ever thrown.
 */
export function callback(run: ExcelFunction, { help, repeatsFrom }: Registration) {
  const count = help.parameters.length;
  return (...given: unknown[]): unknown => {
    // Where that number says what is left out, null is a blank cell: for some arguments that is not the same.
    const isNullBlank = given.includes(LEFT_OUT_IN_WPS);
    const ranges = Array.from({ length: count }, (_, i) =>
      given[i] === null && isNullBlank ? [[null]] : rangeOf(given[i])
    );
    try {
      return resultOf(run(...gathered(ranges, repeatsFrom)));
    } catch {
      return "#VALUE!";
    }
  };
}

/** Rows of cells; null for an argument that is left out. */
function rangeOf(given: unknown): unknown[][] | null {
  if (given === undefined || given === null || given === LEFT_OUT_IN_WPS) return null;
  if (!Array.isArray(given)) return [[cellOf(given)]];
  // One row may come without the array around it.
  const rows = (given.some(Array.isArray) ? given : [given]) as unknown[][];
  return rows.map((row) => row.map(cellOf));
}

function cellOf(cell: unknown): unknown {
  return cell === undefined ? null : (errorOfNumber(cell) ?? cell);
}

/** The repeating arguments as one list, down to the last one that is given. */
function gathered(ranges: readonly (unknown[][] | null)[], repeatsFrom: number | undefined) {
  if (repeatsFrom === undefined) return ranges;
  const repeated = ranges.slice(repeatsFrom);
  while (repeated.length > 0 && repeated[repeated.length - 1] === null) repeated.pop();
  return [...ranges.slice(0, repeatsFrom), repeated];
}

/** A single cell comes without its rows, as WPS spills nothing then. */
function resultOf(matrix: readonly (readonly unknown[])[]): unknown {
  const rows = Array.from(matrix, (row) => Array.from(row, resultCell));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/** An error's message has no place in a cell of WPS: the pane's explain page says it. */
function resultCell(cell: unknown): unknown {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" && "code" in cell ? String(cell.code) : cell;
}
