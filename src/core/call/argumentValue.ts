import type { Area } from "../grid/address";
import type { Argument, Call, Matrix } from "./parseCall";

/** Where references lead. */
export interface Sheets {
  readonly valuesIn: (sheet: string, area: Area) => Matrix;
  /** What the formula in the area's first cell spills. */
  readonly spilledFrom: (sheet: string, area: Area) => Matrix;
}

/**
 * An argument as a matrix; null for one left out.
 *
 * @param sheet the sheet of the formula
 * @param resultOf what a call that stands as an argument gives
 */
export function argumentValue(
  argument: Argument,
  sheet: string,
  sheets: Sheets,
  resultOf: (call: Call) => Matrix
): Matrix | null {
  switch (argument.kind) {
    case "constant":
      return argument.cells;
    case "area":
      return sheets.valuesIn(argument.sheet ?? sheet, argument.area);
    case "spill":
      return sheets.spilledFrom(argument.sheet ?? sheet, argument.area);
    case "call":
      return resultOf(argument.call);
    default:
      return null;
  }
}

/** The value that stands for a cell of the result: single rows and columns spread, as Excel has them do. */
export function valueFor(value: Matrix, row: number, column: number): Matrix {
  const line = value[value.length === 1 ? 0 : row];
  return [[line?.[line.length === 1 ? 0 : column] ?? null]];
}
