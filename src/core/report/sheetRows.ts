import { MOST_ROWS } from "../grid/address";
import type { Block, ReportCell } from "./blocks";
import { cellText, isVerdict, toCellValue } from "./cells";
import type { Verdict } from "./verdict";
import { widthOf } from "./widthOf";

/** What a cell of a report is, for the eye. */
export type ReportStyle =
  | "heading"
  | "title"
  | "label"
  | "text"
  | "wrapped"
  | "amount"
  | "count"
  | Exclude<Verdict, "notReported">;

/** A cell as a spreadsheet is to hold and show it. */
export interface StyledCell {
  readonly value: string | number | null;
  readonly style?: ReportStyle;
}

/** A report as the cells of a sheet; widths in characters, by column. */
export interface ReportRows {
  readonly rows: StyledCell[][];
  readonly widths: number[];
}

/** A column of a sheet, in letters: wide enough for its heading, and not so wide that others leave the screen. */
const [NARROWEST, WIDEST] = [10, 44];

/** Headings, texts and tables below one another. */
export function reportRows(blocks: readonly Block[]): ReportRows {
  const rows = blocks.flatMap((block, i): StyledCell[][] => [
    ...(i > 0 && block.kind === "heading" ? [[]] : []),
    ...blockRows(block),
  ]);
  return { rows: rows.slice(0, MOST_ROWS), widths: widthsOf(blocks) };
}

/** An amount that wasn't reported has no colour. */
export function styleOf(verdict: Verdict): ReportStyle {
  return verdict === "notReported" ? "text" : verdict;
}

/** The tables of a report share their columns' widths: each is as wide as the longest text in any of them. */
function widthsOf(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const row of [block.head, ...block.rows]) {
      row.forEach((cell, column) => {
        // Text in the last column has all the room to its right.
        const isFree = typeof cell === "string" && column === row.length - 1 && row !== block.head;
        const wanted = isFree ? NARROWEST : widthOf(cellText(cell)) + 2;
        widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, wanted));
      });
    }
  }
  return widths;
}

function blockRows(block: Block): StyledCell[][] {
  switch (block.kind) {
    case "heading":
      return [[{ value: block.text, style: "title" }]];
    case "text":
      return [[{ value: block.text }]];
    case "table":
      return [
        block.head.map((value) => ({ value, style: "heading" })),
        ...block.rows.map((row) => row.map(styledCell)),
      ];
  }
}

/** A plain number counts something; what is neither it nor text is an amount. */
const STYLES: Readonly<Partial<Record<string, ReportStyle>>> = { number: "count", string: "text" };

function styledCell(cell: ReportCell): StyledCell {
  const value = toCellValue(cell);
  if (isVerdict(cell)) return { value, style: styleOf(cell.verdict) };
  return { value, style: STYLES[typeof cell] ?? "amount" };
}
