import type { BookCell, BookSheet } from "../workbook/book";

/** Of one line, in points. */
const LINE = 15;

/** The sheet with rows as high as their wrapped texts need: not every program fits heights by itself. */
export function withRowHeights(sheet: BookSheet): BookSheet {
  const heights = sheet.rows.map((cells) =>
    Math.max(1, ...cells.map((cell, column) => linesIn(cell, sheet.widths[column] ?? 8)))
  );
  const needed = heights.flatMap((lines, row) => (lines > 1 ? [[row, lines * LINE]] : []));
  return { ...sheet, heights: { ...Object.fromEntries(needed), ...sheet.heights } };
}

/** Chinese characters are twice as wide as others. */
function linesIn(cell: BookCell | undefined, width: number): number {
  if (!cell?.look?.wrapped || typeof cell.value !== "string") return 1;
  const wide = Array.from(cell.value).filter((character) => character > "\u2E7F").length;
  return Math.ceil((cell.value.length + wide) / width);
}
