import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { CellDescription, SheetDescription, WorkbookDescription } from "../openWorkbook/workbookDescription";
import { toUniverStyle } from "./toUniverStyle";

/** Room to go on writing below and beside what is there. */
const SPARE = { rows: 50, columns: 6 };
const SMALLEST = { rows: 100, columns: 26 };

/** The workbook as the grid's own snapshot. Every formula stands without a value: the grid calculates them all. */
export function toUniver(workbook: WorkbookDescription, name: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet, index) => toUniverSheet(sheet, `sheet-${index + 1}`, styles));
  const first = sheets[workbook.activeSheet];
  return {
    id: "workbook",
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.table,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    custom: { activeSheet: first?.id },
  };
}

type Sheet = Partial<IWorksheetData> & { id: string };

function toUniverSheet(sheet: SheetDescription, id: string, styles: StyleTable): Sheet {
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColour ?? "",
    hidden: flag(sheet.hidden),
    showGridlines: flag(sheet.showGridLines),
    rowCount: Math.max(sheet.rowCount + SPARE.rows, SMALLEST.rows),
    columnCount: Math.max(sheet.columnCount + SPARE.columns, SMALLEST.columns),
    ...(sheet.defaultColumnWidth && { defaultColumnWidth: sheet.defaultColumnWidth }),
    ...(sheet.defaultRowHeight && { defaultRowHeight: sheet.defaultRowHeight }),
    ...(frozen && {
      freeze: { xSplit: frozen.columns, ySplit: frozen.rows, startColumn: frozen.columns, startRow: frozen.rows },
    }),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    cellData: cellData(sheet.cells, styles),
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
  };
}

function cellData(cells: CellDescription[], styles: StyleTable): IWorksheetData["cellData"] {
  const formulas = new Map(cells.filter((cell) => cell.formula).map((cell) => [placeOf(cell), cell.formula as string]));
  const lexer = new LexerTreeBuilder();
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const formula = cell.formula ?? movedFormula(cell, formulas, lexer);
    const row = (rows[cell.row] ??= {});
    row[cell.column] = {
      ...(formula ? { f: `=${formula}` } : cell.value !== undefined && { v: plain(cell.value), t: typeOf(cell.value) }),
      ...(cell.style && { s: styles.idOf(cell.style) }),
    };
  }
  return rows;
}

/** A shared formula stands once in the file; its other cells get it with the references moved along. */
function movedFormula(
  cell: CellDescription,
  formulas: ReadonlyMap<string, string>,
  lexer: LexerTreeBuilder
): string | undefined {
  const origin = cell.sharesFormulaOf;
  const formula = origin && formulas.get(placeOf(origin));
  if (!formula) return undefined;
  return lexer
    .moveFormulaRefOffset(`=${formula}`, cell.column - origin.column, cell.row - origin.row)
    .replace(/^=/, "");
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`;
}

function plain(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? Number(value) : value;
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function sizes<T extends object>(given: Record<number, number>, hidden: number[], entry: (size: number) => T) {
  const sizes: Record<number, T & { hd?: BooleanNumber }> = {};
  for (const [index, size] of Object.entries(given)) sizes[Number(index)] = entry(size);
  for (const index of hidden) sizes[index] = { ...(sizes[index] as T), hd: BooleanNumber.TRUE };
  return sizes;
}

/** Equal styles are kept once: ledgers have many cells and few styles. */
class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: Parameters<typeof toUniverStyle>[0]): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (!id) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.table[id] = toUniverStyle(style);
    }
    return id;
  }
}
