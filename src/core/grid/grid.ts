import { isBlank } from "../rule";
import type { Area } from "./address";
import type { StatedUnit } from "../ledger/units";

/** A number that the cell shows as something other than the number itself. */
export type FormattedNumber =
  | { readonly number: number; readonly format: "date" | "percent" }
  | ShownNumber
  /** A number that isn't plain from what is shown, or a 0 of which nothing is but a dash. */
  | { readonly number: number; readonly format: "unclear" | "unseen"; readonly code: string };

/** A number that its format scales, gives a unit, or replaces by words. */
export interface ShownNumber {
  readonly number: number;
  readonly format: "shown";
  /** As it is shown, with all its digits: 1000万元. */
  readonly text: string;
  /** The number in it: 1000; left out where there are only words. */
  readonly digits?: string;
  /** The unit that the format names. */
  readonly unit?: StatedUnit;
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
  /** What isn't on show; left out where that isn't known. */
  readonly hidden?: Hidden;
  /** Cells of which not everything counts, by row and column from 0; left out where there are none. */
  readonly marks?: ReadonlyMap<number, ReadonlyMap<number, Mark>>;
  /** Set where some cell holds a formula; left out where none does, and where that isn't known. */
  readonly hasFormulas?: true;
}

/** A cell with text struck out, which doesn't count, or raised or lowered, which is a footnote's. */
export interface Mark {
  /** What counts of the cell; null where everything is struck out. */
  readonly counts: GridCell;
  readonly struck?: string;
  readonly raised?: string;
  /** Set where it isn't known which part that is; `counts` and `struck` or `raised` are the whole text then. */
  readonly unknown?: true;
}

/** The rows and columns of a sheet that aren't on show, from 0, and whether the sheet itself isn't. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Does the cell hold anything? */
export function isFilled(cell: GridCell | undefined): cell is Exclude<GridCell, null> {
  return !isBlank(cell);
}

/** Is this a number that is shown as something else, such as a date or a percentage? */
export function isFormatted(cell: GridCell | undefined): cell is FormattedNumber {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

/** Is this a number that its format scales, gives a unit, or replaces by words? */
export function isShown(cell: GridCell | undefined): cell is ShownNumber {
  return isFormatted(cell) && cell.format === "shown";
}

/** Does the cell hold an error? */
export function isErrorValue(cell: GridCell | undefined): cell is ErrorValue {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** What the cell shows, as far as it isn't its bare content: for people to look at, and for nobody to calculate with. */
export function faceOf(cell: GridCell | undefined): string {
  if (isShown(cell)) return cell.text;
  if (!isFormatted(cell)) return String(contentOf(cell) ?? "");
  if (cell.format === "unclear") return `${cell.number}（${cell.code}）`;
  return cell.format === "percent"
    ? `${Number((cell.number * 100).toPrecision(15))}%`
    : String(cell.number);
}

/** The cell's bare content, as the functions get it; an error is its text. */
export function contentOf(cell: GridCell | undefined): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell ?? null;
  return "number" in cell ? cell.number : cell.error;
}
