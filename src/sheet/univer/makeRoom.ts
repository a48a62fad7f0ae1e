import type { IWorksheetData } from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import type { GridSheet } from "./gridSheet";

/** Rows and columns that a sheet has got at its end. */
interface Growth {
  rows: number;
  columns: number;
}

const key = "jigaiGrowth";

/** Enlarges the sheet where need be: to the grid, what lies beyond the edge is not there. */
export function makeRoom(sheet: GridSheet, { bottom, right }: Area): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (bottom < rows && right < columns) return;
  if (bottom >= rows) sheet.setRowCount(bottom + 1);
  if (right >= columns) sheet.setColumnCount(right + 1);
  const custom = sheet.getCustomMetadata();
  const before = grownBy({ custom });
  const growth: Growth = {
    rows: before.rows + Math.max(0, bottom + 1 - rows),
    columns: before.columns + Math.max(0, right + 1 - columns),
  };
  sheet.setCustomMetadata({ ...custom, [key]: growth });
}

/** How much of a sheet's size is room that was made: nothing has moved for it. */
export function grownBy({ custom }: Pick<Partial<IWorksheetData>, "custom">): Growth {
  return custom?.[key] ?? { rows: 0, columns: 0 };
}
