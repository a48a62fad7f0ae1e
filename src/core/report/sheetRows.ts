import { MOST_ROWS, type Area } from "../grid/address";
import { qualified } from "../call/qualified";
import type { Block, ReportCell, TableBlock } from "./blocks";
import { cellText, isLink, isVerdict, toCellValue } from "./cells";
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
  | "link"
  | Exclude<Verdict, "notReported">;

/** A cell as a spreadsheet is to hold and show it. */
export interface StyledCell {
  readonly value: string | number | null;
  /** Comes to the value; without the equals sign. */
  readonly formula?: string;
  readonly style?: ReportStyle;
}

/** A report as the cells of a sheet; widths in characters, by column. */
export interface ReportRows {
  readonly rows: StyledCell[][];
  readonly widths: number[];
  /** The list with its headings, where there is one. */
  readonly filter?: Area;
  readonly charts: readonly ReportChart[];
}

/** A chart beside a report's tables. */
export interface ReportChart {
  readonly title: string;
  /** Names in the first column, a series in each other one; headings in the first row. */
  readonly area: Area;
  /** The cell that its top left corner stands on. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** How many rows it covers. */
  readonly height: number;
}

/** A column of a sheet, in letters: wide enough for its heading, and not so wide that others leave the screen. */
const [NARROWEST, WIDEST] = [10, 44];

/** Headings, texts and tables below one another; charts right of their tables, below one another as well. */
export function reportRows(blocks: readonly Block[]): ReportRows {
  const rows: StyledCell[][] = [];
  const charts: ReportChart[] = [];
  let filter: Area | undefined;
  const right = 1 + Math.max(0, ...blocks.map((block) => (hasBars(block) ? block.head.length : 0)));
  for (const block of blocks) {
    if (rows.length > 0 && block.kind === "heading") {
      rows.push([]);
      // Texts of the next part would run on behind a chart.
      if (block.level < 3) while (rows.length < endOf(charts)) rows.push([]);
    }
    const top = rows.length;
    for (const row of blockRows(block)) rows.push(row);
    if (block.kind !== "table") continue;
    if (block.isList) {
      filter = { top, left: 0, bottom: rows.length - 1, right: block.head.length - 1 };
    }
    if (hasBars(block)) charts.push(chartOf(block, top, right, charts));
  }
  return {
    rows: rows.slice(0, MOST_ROWS),
    widths: widthsOf(blocks),
    ...(filter && { filter }),
    charts,
  };
}

type Charted = TableBlock & Required<Pick<TableBlock, "bars">>;

function hasBars(block: Block): block is Charted {
  return block.kind === "table" && block.bars !== undefined;
}

/** Rows that a chart's title, axis and legend take, and those between two charts. */
const [AROUND_BARS, BETWEEN_CHARTS] = [8, 1];

/** @param charts those above it */
function chartOf(
  { bars }: Charted,
  top: number,
  right: number,
  charts: readonly ReportChart[]
): ReportChart {
  return {
    title: bars.title,
    area: { top, left: 0, bottom: top + bars.rows, right: bars.series },
    anchor: { row: Math.max(top, endOf(charts)), column: right },
    height: AROUND_BARS + bars.rows,
  };
}

/** The first row below the charts. */
function endOf(charts: readonly ReportChart[]): number {
  const last = charts[charts.length - 1];
  return last ? last.anchor.row + last.height + BETWEEN_CHARTS : 0;
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
  if (isLink(cell)) return { value, formula: linkFormula(cell, `${value}`), style: "link" };
  return { value, style: STYLES[typeof cell] ?? "amount" };
}

/** A formula leads there in every program, and rows that are sorted take theirs along. */
export function linkFormula(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  called: string
): string {
  const inQuotes = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return `HYPERLINK(${inQuotes(`#${qualified(sheet, address)}`)},${inQuotes(called)})`;
}
