import type { Amount } from "../amount";
import type { Verdict } from "./verdict";

/** What stands in a cell of a report's table; amounts are 万元. */
export type ReportCell = string | number | Amount | VerdictCell | LinkCell;

/** A word that is coloured by what it says. */
export interface VerdictCell {
  readonly verdict: Verdict;
  readonly text: string;
}

/** A cell that leads to another one of the workbook, and is called by that one's address. */
export interface LinkCell {
  readonly sheet: string;
  readonly address: string;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface TextBlock {
  readonly kind: "text";
  readonly text: string;
}

export interface TableBlock {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** One thing a row, to be filtered: it has a sheet of its own. */
  readonly isList?: true;
  readonly bars?: Bars;
}

/** A chart over a table: its first column's names, with a bar for each of the next columns' amounts. */
export interface Bars {
  readonly title: string;
  /** How many columns behind the first have a bar. */
  readonly series: number;
  /** How many rows, from the first on. */
  readonly rows: number;
}

/** A report as a sequence of what documents are made of; each printer prints every kind. */
export type Block = HeadingBlock | TextBlock | TableBlock;

export function heading(level: HeadingBlock["level"], text: string): HeadingBlock {
  return { kind: "heading", level, text };
}

export function text(said: string): TextBlock {
  return { kind: "text", text: said };
}

export function table(
  head: readonly string[],
  rows: TableBlock["rows"],
  more: Pick<TableBlock, "isList" | "bars"> = {}
): TableBlock {
  return { kind: "table", head, rows, ...more };
}

/** A heading with what stands under it, or nothing where nothing does. */
export function section(title: HeadingBlock, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [title, ...blocks] : [];
}
