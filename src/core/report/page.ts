import type { Area } from "../grid/address";
import type { StyledCell } from "./sheetRows";
import { widthOf } from "./widthOf";

/** A sheet for paper: one page of A4, upright, with lines around the cells. */
export interface Page {
  readonly printed: Area;
  /** Of the rows from the first on, in points: not every program fits them to wrapped text. */
  readonly heights: readonly number[];
}

/** A line of text in the usual size, and in that of a title. */
const [LINE, TITLE] = [15, 24];

/** Lines break before they are full, and no letter is as wide as the next. */
const FILLED = 0.9;

/** The page of rows that stand in columns of these widths, in characters. */
export function pageOf(rows: readonly (readonly StyledCell[])[], widths: readonly number[]): Page {
  return {
    printed: { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 },
    heights: rows.map((row) => {
      if (row.some(({ style }) => style === "title")) return TITLE;
      return LINE * Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column]!)));
    }),
  };
}

function linesOf({ value, style }: StyledCell, width: number): number {
  if (style !== "wrapped" && style !== "label") return 1;
  return String(value ?? "")
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (width * FILLED))), 0);
}
