import type { Amount } from "../amount";
import type { Verdict } from "./verdict";

/** What stands in a cell of a report's table; amounts are 万元. */
export type ReportCell = string | number | Amount | VerdictCell;

/** A word that is coloured by what it says. */
export interface VerdictCell {
  readonly verdict: Verdict;
  readonly text: string;
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
}

/** A report as a sequence of what documents are made of; each printer prints every kind. */
export type Block = HeadingBlock | TextBlock | TableBlock;

export function heading(level: HeadingBlock["level"], text: string): HeadingBlock {
  return { kind: "heading", level, text };
}

export function text(said: string): TextBlock {
  return { kind: "text", text: said };
}

export function table(head: readonly string[], rows: TableBlock["rows"]): TableBlock {
  return { kind: "table", head, rows };
}

/** A heading with what stands under it, or nothing where nothing does. */
export function section(title: HeadingBlock, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [title, ...blocks] : [];
}
