import type { Area } from "../../core/grid/address";
import type { Range, Worksheet } from "./objects";

/** An area as a range of WPS, which counts from 1. */
export function sheetRange(sheet: Worksheet, { top, left, bottom, right }: Area): Range {
  return sheet.Range(cellAt(sheet, top, left), cellAt(sheet, bottom, right));
}

export function cellAt(sheet: Worksheet, row: number, column: number): Range {
  return sheet.Cells.Item(row + 1, column + 1);
}

/** The area that a range covers; of one that has several, the first. */
export function areaOf(range: Range): Area {
  const [top, left] = [range.Row - 1, range.Column - 1];
  return {
    ...{ top, left },
    ...{ bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 },
  };
}

/** What a property says of several cells, as rows: of a single cell it is no matrix. */
export function matrix(value: unknown): unknown[][] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]];
}

/**
 * Visits areas in which a property is the same all over: where it is null, cells differ, and the area is halved. A
 * single cell for which it is null is visited with that.
 */
export function uniformAreas<T>(
  sheet: Worksheet,
  area: Area,
  property: (range: Range) => T | null,
  visit: (area: Area, value: T | null) => void
): void {
  const { top, left, bottom, right } = area;
  const value = property(sheetRange(sheet, area));
  if (value !== null || (top === bottom && left === right)) return visit(area, value);
  const isTall = bottom - top >= right - left;
  const middle = Math.floor((isTall ? top + bottom : left + right) / 2);
  const first = isTall ? { ...area, bottom: middle } : { ...area, right: middle };
  const second = isTall ? { ...area, top: middle + 1 } : { ...area, left: middle + 1 };
  uniformAreas(sheet, first, property, visit);
  uniformAreas(sheet, second, property, visit);
}

/** Every cell of an area. */
export function forCells(
  { top, left, bottom, right }: Area,
  visit: (row: number, column: number) => void
): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit(row, column);
  }
}
