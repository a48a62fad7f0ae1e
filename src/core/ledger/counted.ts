import type { Grid } from "../grid/grid";

/** The sheet as far as it counts: without what is struck out, and without the marks of footnotes. */
export function countedGrid(grid: Grid): Grid {
  if (!grid.marks) return grid;
  const rows = [...grid.rows];
  for (const [row, inRow] of grid.marks) {
    const cells = [...(rows[row] ?? [])];
    for (const [column, { counts }] of inRow) cells[column] = counts;
    rows[row] = cells;
  }
  return { ...grid, rows };
}
