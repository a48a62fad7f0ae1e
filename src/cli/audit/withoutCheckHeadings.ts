import { findCheckColumns } from "../../core/audit/report/findCheckColumns";
import type { Grid } from "../../core/grid/grid";

/** The sheet without the headings of check columns, which an earlier audit wrote: they aren't of the table they check. */
export function withoutCheckHeadings(grid: Grid): Grid {
  const spans = findCheckColumns(grid);
  if (spans.length === 0) return grid;
  const isOurs = (row: number, column: number) =>
    spans.some(
      ({ row: top, first, count }) => row === top && first <= column && column < first + count
    );
  const rows = grid.rows.map((cells, row) =>
    cells && spans.some(({ row: top }) => top === row)
      ? cells.map((cell, column) => (isOurs(row, column) ? null : cell))
      : cells
  );
  return { ...grid, rows };
}
