import type { CellContent, ExcelArgument, Matrix } from "./runtime";

/** As much as we need of one of the grid's values: a single one, or an array of them. */
export interface GridValue {
  isArray(): boolean;
  isNull(): boolean;
  getValue(): CellContent;
  /** Blank cells are null or undefined here. */
  getArrayValue(): (GridValue | null | undefined)[][];
}

/**
 * The grid's arguments as Excel would hand them over: every argument a matrix with `null` for blank cells,
 * one left out `null`, those of a repeating last parameter together in one array. Errors are their text, `#REF!`.
 */
export function excelArguments(
  given: GridValue[],
  parameters: readonly { repeating?: boolean }[]
): ExcelArgument[] {
  const repeating = parameters[parameters.length - 1]?.repeating
    ? parameters.length - 1
    : parameters.length;
  const fixed = Array.from({ length: repeating }, (_, index) => excelArgument(given[index]));
  if (repeating === parameters.length) return fixed;
  const rest = given.slice(repeating).map((value) => excelArgument(value) ?? [[null]]);
  return [...fixed, rest];
}

function excelArgument(value: GridValue | undefined): Matrix | null {
  if (!value || value.isNull()) return null;
  if (!value.isArray()) return [[value.getValue()]];
  return value
    .getArrayValue()
    .map((row) => Array.from(row, (cell) => (cell && !cell.isNull() ? cell.getValue() : null)));
}
