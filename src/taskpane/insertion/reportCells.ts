import type { ReportRows, StyledCell } from "../../core/report/sheetRows";
import type { BlockCell } from "../../sheet/sheet";

/** What a sheet is asked to write: rows of one length, and the widths of their columns in characters. */
export interface SheetBlock {
  readonly cells: BlockCell[][];
  readonly columnWidths: readonly (number | null)[];
}

/** A report as the cells of a sheet of its own. */
export function reportBlock({ rows, widths }: Pick<ReportRows, "rows" | "widths">): SheetBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  return {
    cells: rows.map((row) => columns.map((i) => (row[i] ? blockCell(row[i]) : null))),
    columnWidths: columns.map((i) => widths[i] ?? null),
  };
}

/** A report's cell as a sheet is asked to write it. */
export function blockCell({ value, formula, style }: StyledCell): BlockCell {
  const look = style && style !== "count" && { style };
  return formula === undefined ? { value, ...look } : { formula: `=${formula}`, ...look };
}
