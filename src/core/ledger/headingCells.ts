import type { HeadingCell } from "./columns";
import { isFilled, type Grid } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import type { Merges } from "./merges";
import { isRowOfUnits, isUnitLabel } from "./units";

/** The columns that have a heading: what stands in each of its rows, merged cells and groups included. */
export function headingCells(
  grid: Grid,
  merges: Merges,
  [first, last]: HeadingRows
): HeadingCell[] {
  const cells: HeadingCell[] = [];
  const groups: string[] = [];
  const rows = Array.from({ length: last - first + 1 }, (_, i) => grid.rows[first + i]);
  const hasUnits = last > first && isRowOfUnits(grid.rows[last] ?? []);
  const width = Math.max(
    ...rows.map((row) => row?.length ?? 0),
    ...merges.inRow(first).map(({ right }) => right + 1)
  );
  for (let index = 0; index < width; index++) {
    const parts: string[] = [];
    let lowest = first;
    for (let row = first; row <= last; row++) {
      const merge = merges.at(row, index);
      const content = merges.contentAt(row, index);
      const isName = hasUnits && row === last && isUnitLabel(content);
      const own =
        isFilled(content) && typeof content !== "object" && !isName ? String(content).trim() : "";
      const hasBelow = row < last && hasText(grid, row + 1, last, index);
      if (own !== "" || merge) groups[row] = hasBelow ? own : "";
      const text = own === "" && hasBelow ? (groups[row] ?? "") : own;
      if (text === "" || parts[parts.length - 1] === text) continue;
      if (merge === undefined || merge.top === row || row === first) lowest = row;
      parts.push(text);
    }
    if (parts.length > 0) cells.push({ index, row: lowest, parts });
  }
  return cells;
}

function hasText(grid: Grid, first: number, last: number, column: number): boolean {
  return grid.rows.slice(first, last + 1).some((row) => isFilled(row?.[column]));
}
