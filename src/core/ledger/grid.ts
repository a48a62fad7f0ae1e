import { isBlank } from "../rule";
import type { Area } from "./address";

/** A number that the cell shows as something other than a plain number. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: "date" | "percent";
}

/** A cell that holds an error such as #REF!. */
export interface ErrorValue {
  readonly error: string;
}

/** What Excel shows for a formula whose result isn't there yet; a file may be written without any. */
export const NOT_CALCULATED = "#BUSY!";

/** What a cell holds: null is blank, text and plain numbers stand for themselves. */
export type GridCell = string | number | boolean | null | FormattedNumber | ErrorValue;

/** A sheet as its cells, wherever it comes from: a file, Excel, the workbench. */
export interface Grid {
  readonly name: string;
  /** By row from 0 (sheet row 1) and column from 0; rows and cells that aren't there are blank. */
  readonly rows: readonly (readonly GridCell[] | undefined)[];
  readonly merges: readonly Area[];
}

/** Does the cell hold anything? */
export function isFilled(cell: GridCell | undefined): cell is Exclude<GridCell, null> {
  return !isBlank(cell);
}

/** Is this a number that is shown as a date or a percentage? */
export function isFormatted(cell: GridCell | undefined): cell is FormattedNumber {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

/** Does the cell hold an error? */
export function isErrorValue(cell: GridCell | undefined): cell is ErrorValue {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** The cell's bare content, as the functions get it; an error is its text. */
export function contentOf(cell: GridCell | undefined): string | number | boolean | null {
  if (cell === undefined || cell === null || typeof cell !== "object") return cell ?? null;
  return "number" in cell ? cell.number : cell.error;
}
