import type { Area } from "../../core/grid/address";
import type { CheckCellStyle } from "../patch/checkStyles";
import type { CellValue } from "../workbook";

/** How a cell of a new book looks. */
export type Look = CheckCellStyle;

/** A cell of a new book; a formula is calculated by whoever opens it. */
export interface BookCell {
  readonly value?: CellValue;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly look?: Look;
}

/** What may be typed into an area, and what is said of it. */
export interface Validation {
  readonly area: Area;
  /** A choice from words or from the cells behind a name; a number from 0 on; a whole one from 1 on; a day. */
  readonly allows:
    | { readonly words: readonly string[] }
    | { readonly name: string }
    | "amount"
    | "rank"
    | "day"
    | "anything";
  /** Shown beside the cell that is being filled in. */
  readonly prompt: string;
  /** Shown after something else was typed; it may then be kept all the same. */
  readonly warning: string;
}

/** Cells that are filled with a colour where a formula, written for the area's first cell, holds. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  /** RRGGBB. */
  readonly fill: string;
}

/** A sheet of a new book. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (BookCell | undefined)[])[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** In points, by row from 0. */
  readonly heights?: Readonly<Record<number, number>>;
  /** How many rows and columns stay on show. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The rows that every printed page repeats, from 0. */
  readonly printedOnTop?: readonly [first: number, last: number];
  readonly validations?: readonly Validation[];
  readonly highlights?: readonly Highlight[];
}

/** A name for a cell, an area or a formula. */
export interface BookName {
  readonly name: string;
  /** Without the equals sign, such as `'参数'!$B$3`. */
  readonly formula: string;
}

/** A new workbook with formulas, choices, colours and a page layout. */
export interface Book {
  readonly title: string;
  readonly creator: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
