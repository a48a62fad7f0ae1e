import { isNumber, isVerdict, toCellValue } from "../report/cells";
import type { Block, ReportCell } from "../report/blocks";
import type { NewCell, NewSheet } from "../../workbook";

/** Excel takes no more rows in a sheet. */
const MOST_ROWS = 1048576;

/** A report as a sheet: headings, texts and tables below one another. */
export function reportSheet(
  name: string,
  blocks: readonly Block[],
  widths: readonly number[]
): NewSheet {
  const rows = blocks.flatMap((block, i): NewCell[][] => [
    ...(i > 0 && block.kind === "heading" ? [[]] : []),
    ...blockRows(block),
  ]);
  return { name, rows: rows.slice(0, MOST_ROWS), widths };
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

function newCell(cell: ReportCell): NewCell {
  const value = toCellValue(cell);
  if (isVerdict(cell)) {
    return { value, style: cell.verdict === "notReported" ? "text" : cell.verdict };
  }
  return { value, style: isNumber(cell) ? "amount" : "text" };
}
