import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { SheetDescription, WorkbookDescription } from "../openWorkbook/workbookDescription";
import { namesResource } from "./namesResource";
import { sheetId } from "./sheetId";
import { StyleTable, toUniverCells } from "./toUniverCells";

/** The workbook as the grid's own snapshot. */
export function toUniver(workbook: WorkbookDescription, name: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...toUniverSheet(sheet),
    id: sheetId(index),
    cellData: toUniverCells(sheet.cells, styles),
  }));
  return {
    id: "workbook",
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.table,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [namesResource(workbook)],
  };
}

/** Everything of a sheet but its cells. */
function toUniverSheet(sheet: SheetDescription): Partial<IWorksheetData> {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    tabColor: sheet.tabColour ?? "",
    hidden: flag(sheet.hidden),
    showGridlines: flag(sheet.showGridLines),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    ...(sheet.defaultColumnWidth && { defaultColumnWidth: sheet.defaultColumnWidth }),
    ...(sheet.defaultRowHeight && { defaultRowHeight: sheet.defaultRowHeight }),
    ...(frozen && {
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startColumn: frozen.columns,
        startRow: frozen.rows,
      },
    }),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: withSizes(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: withSizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function withSizes<T extends object>(
  sizes: Record<number, number>,
  hidden: number[],
  entry: (size: number) => T
): Record<number, Partial<T> & { hd?: BooleanNumber }> {
  const entries: Record<number, Partial<T> & { hd?: BooleanNumber }> = {};
  for (const [index, size] of Object.entries(sizes)) entries[Number(index)] = entry(size);
  for (const index of hidden)
    entries[index] = { ...entries[index], hd: BooleanNumber.TRUE } as never;
  return entries;
}
