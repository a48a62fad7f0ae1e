import type { Area } from "../../core/grid/address";
import type { GridCell, Mark } from "../../core/grid/grid";
import type { CellValue } from "../../workbook";
import { gridCell } from "../gridCell";
import { cellAt, styleOf, type GridSheet } from "./gridSheet";
import { markOf } from "./markOf";
import { readSpills } from "./readSpills";
import { valueOf } from "./valueOf";

/** The values of a sheet, those included that formulas fill beside their own cells. */
export interface SheetCells {
  /** The cells with something in them; undefined for a sheet without any. */
  readonly used: Area | undefined;
  valueAt(row: number, column: number): CellValue;
  /** The same as the ledger reader takes it. */
  gridCellAt(row: number, column: number): GridCell;
  /** What of such a cell counts, where it is filled and not everything does. */
  markAt(row: number, column: number, filled: GridCell): Mark | undefined;
}

/** Looks at a sheet as it is now: calls show later changes, except for what formulas spill. */
export function sheetCells(sheet: GridSheet): SheetCells {
  const spilled = spilledValues(sheet);
  const valueAt = (row: number, column: number): CellValue => {
    const cell = cellAt(sheet, row, column);
    const own = valueOf(cell);
    return own === null && !cell?.f && !cell?.si ? (spilled.get(keyOf(row, column)) ?? null) : own;
  };
  return {
    used: usedArea(sheet, spilled),
    valueAt,
    gridCellAt(row, column) {
      const value = valueAt(row, column);
      const isError = typeof value === "object" && value !== null;
      const format = styleOf(sheet, cellAt(sheet, row, column)).n?.pattern ?? "General";
      return gridCell(isError ? value.error : value, isError, format);
    },
    markAt: (row, column, filled) =>
      markOf(
        cellAt(sheet, row, column),
        sheet.getSheet().getComposedCellStyle(row, column),
        filled
      ),
  };
}

function spilledValues(sheet: GridSheet): Map<string, CellValue> {
  const spills = readSpills(sheet.getInject(), sheet.getWorkbook().getUnitId());
  const values = new Map<string, CellValue>();
  for (const spill of spills[sheet.getSheetId()] ?? []) {
    spill.values.forEach((line, i) =>
      line.forEach((value, j) => {
        // The formula's own cell keeps its value itself.
        if (i + j > 0) values.set(keyOf(spill.row + i, spill.column + j), value);
      })
    );
  }
  return values;
}

function usedArea(sheet: GridSheet, spilled: ReadonlyMap<string, CellValue>): Area | undefined {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const add = (row: number, column: number) => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || valueOf(cell) !== null)) add(row, column);
    });
  for (const [key, value] of spilled) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (value !== null) add(row, column);
  }
  return box.bottom < 0 ? undefined : box;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
