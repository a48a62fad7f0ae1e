import type { Area } from "../../core/grid/address";

/** Goes over the cells of an area, row by row. */
export function forEachCell(
  area: Area | undefined,
  visit: (row: number, column: number) => void
): void {
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** The area of one cell. */
export function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** How many cells. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** More than one cell? */
export function isLarger({ top, left, bottom, right }: Area): boolean {
  return bottom > top || right > left;
}

/** The same cells? */
export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Have they a cell in common? */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
