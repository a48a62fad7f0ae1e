import { MOST_ROWS } from "../../core/ledger/address";
import { cellText, isVerdict, toCellValue } from "../report/cells";
import { widthOf } from "../report/widthOf";
import type { Block, ReportCell } from "../report/blocks";
import type { CheckStyle, NewCell, NewSheet } from "../../workbook";

/** A column of a sheet, in letters: wide enough for its heading, and not so wide that others leave the screen. */
const [NARROWEST, WIDEST] = [10, 44];

/** A report as a sheet: headings, texts and tables below one another. */
export function reportSheet(name: string, blocks: readonly Block[]): NewSheet {
  const rows = blocks.flatMap((block, i): NewCell[][] => [
    ...(i > 0 && block.kind === "heading" ? [[]] : []),
    ...blockRows(block),
  ]);
  return { name, rows: rows.slice(0, MOST_ROWS), widths: widthsOf(blocks) };
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

function blockRows(block: Block): NewCell[][] {
  switch (block.kind) {
    case "heading":
      return [[{ value: block.text, style: "title" }]];
    case "text":
      return [[{ value: block.text }]];
    case "table":
      return [
        block.head.map((value) => ({ value, style: "heading" })),
        ...block.rows.map((row) => row.map(newCell)),
      ];
  }
}

/** A plain number counts something; what is neither it nor text is an amount. */
const STYLES: Readonly<Partial<Record<string, CheckStyle>>> = { number: "count", string: "text" };

function newCell(cell: ReportCell): NewCell {
  const value = toCellValue(cell);
  if (isVerdict(cell)) {
    return { value, style: cell.verdict === "notReported" ? "text" : cell.verdict };
  }
  return { value, style: STYLES[typeof cell] ?? "amount" };
}
