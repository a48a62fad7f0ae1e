import type { ICellData, IStyleData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetError } from "../error";
import { gridOf, type GridSource, type OpenGrid } from "./gridSource";

type GridWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
/** A sheet as the grid's facade gives it. */
export type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;
/** The workbook on show. @throws SheetError gone */
export function workbookIn({ univerAPI }: OpenGrid): GridWorkbook {
  const workbook = univerAPI.getActiveWorkbook();
  if (!workbook) throw new SheetError("gone");
  return workbook;
}

/** The id of a sheet for those outside: it dies with the workbook, since the grid counts every one's sheets alike. */
export function idOf({ workbook }: OpenGrid, sheet: GridSheet): string {
  return `${workbook}/${sheet.getSheetId()}`;
}

/** The sheet of an id, in the grid of the moment. @throws SheetError gone */
export async function sheetOf(
  source: GridSource,
  sheetId: string
): Promise<{ grid: OpenGrid; sheet: GridSheet }> {
  const grid = await gridOf(source);
  const prefix = `${grid.workbook}/`;
  const sheet = sheetId.startsWith(prefix)
    ? workbookIn(grid).getSheetBySheetId(sheetId.slice(prefix.length))
    : null;
  if (!sheet) throw new SheetError("gone");
  return { grid, sheet };
}

/** How a cell looks, by whatever the grid keeps it. */
export function styleOf(sheet: GridSheet, cell: ICellData | null | undefined): IStyleData {
  return (cell && sheet.getWorkbook().getStyles().getStyleByCell(cell)) || {};
}

/** What a cell is kept as, a formula's value included. */
export function cellAt(sheet: GridSheet, row: number, column: number): ICellData | undefined {
  return sheet.getSheet().getCellRaw(row, column) ?? undefined;
}

/** The formula of a cell with its =, also where one is kept for many cells; otherwise "". */
export function formulaAt(sheet: GridSheet, row: number, column: number): string {
  const { f, si } = cellAt(sheet, row, column) ?? {};
  return f || si ? sheet.getRange(row, column).getFormula() : "";
}
