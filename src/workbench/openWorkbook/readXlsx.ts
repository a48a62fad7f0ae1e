import type { Row, Workbook, Worksheet } from "exceljs";
import { colourReader, type ColourReader } from "./colours";
import { readContent } from "./readCell";
import { readStyle } from "./readStyle";
import { assertXlsx, UnreadableWorkbook } from "./unreadable";
import type { Area, CellDescription, SheetDescription, WorkbookDescription } from "./workbookDescription";

/**
 * Reads the bytes of an .xlsx file.
 * @param knownFunctions names of our functions, which a file stores with a prefix
 * @throws UnreadableWorkbook when the bytes are something else or damaged
 */
export async function readXlsx(bytes: Uint8Array, knownFunctions: ReadonlySet<string>): Promise<WorkbookDescription> {
  assertXlsx(bytes);
  const workbook = await load(bytes);
  const colourOf = colourReader(themeOf(workbook));
  const sheets = workbook.worksheets.map((sheet) => readSheet(sheet, knownFunctions, colourOf));
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged");
  const active = workbook.views?.[0]?.activeTab ?? 0;
  const firstShown = sheets.findIndex((sheet) => !sheet.hidden);
  return { sheets, activeSheet: sheets[active]?.hidden === false ? active : Math.max(firstShown, 0) };
}

/** The reader is a megabyte: it is fetched when the first file is opened. */
async function load(bytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as Parameters<Workbook["xlsx"]["load"]>[0]);
  } catch {
    throw new UnreadableWorkbook("damaged");
  }
  return workbook;
}

/** exceljs keeps the theme's XML as it found it, but not in its types. */
function themeOf(workbook: Workbook): string | undefined {
  return (workbook.model as unknown as { themes?: { theme1?: string } }).themes?.theme1;
}

function readSheet(sheet: Worksheet, known: ReadonlySet<string>, colourOf: ColourReader): SheetDescription {
  const view = sheet.views[0];
  const description: SheetDescription = {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    showGridLines: view?.showGridLines ?? true,
    tabColour: colourOf(sheet.properties.tabColor),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    cells: [],
    merges: (sheet.model.merges ?? []).map(readArea),
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    defaultColumnWidth: sheet.properties.defaultColWidth && pixelsOfCharacters(sheet.properties.defaultColWidth),
    defaultRowHeight: sheet.properties.defaultRowHeight && pixelsOfPoints(sheet.properties.defaultRowHeight),
    frozen: view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : undefined,
  };
  readColumns(sheet, description);
  const spilled = spilledCells(sheet);
  sheet.eachRow({ includeEmpty: true }, (row) => readRow(row, description, known, colourOf, spilled));
  return description;
}

function readColumns(sheet: Worksheet, description: SheetDescription): void {
  for (let number = 1; number <= sheet.columnCount; number++) {
    const column = sheet.getColumn(number);
    if (column.width !== undefined) description.columnWidths[number - 1] = pixelsOfCharacters(column.width);
    if (column.hidden) description.hiddenColumns.push(number - 1);
  }
}

function readRow(
  row: Row,
  description: SheetDescription,
  known: ReadonlySet<string>,
  colourOf: ColourReader,
  spilled: ReadonlySet<string>
): void {
  if (row.height) description.rowHeights[row.number - 1] = pixelsOfPoints(row.height);
  if (row.hidden) description.hiddenRows.push(row.number - 1);
  row.eachCell({ includeEmpty: true }, (cell) => {
    const covered = cell.isMerged && cell.master !== cell;
    const content = covered || spilled.has(cell.address) ? {} : readContent(cell, known);
    const read: CellDescription = {
      row: row.number - 1,
      column: Number(cell.col) - 1,
      ...content,
      style: readStyle(cell.style, colourOf),
    };
    if (read.style || "value" in read || "formula" in read || "sharesFormulaOf" in read) description.cells.push(read);
  });
}

/** The cells that an array formula fills: their values belong to the formula, which fills them again. */
function spilledCells(sheet: Worksheet): Set<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      if (value?.shareType !== "array" || !value.ref) return;
      const { top, left, bottom, right } = readArea(value.ref);
      for (let r = top; r <= bottom; r++) {
        for (let c = left; c <= right; c++) spilled.add(sheet.getCell(r + 1, c + 1).address);
      }
      spilled.delete(cell.address);
    })
  );
  return spilled;
}

function readArea(reference: string): Area {
  const [from, to] = reference.split(":").map(position) as [Position, Position?];
  return { top: from.row, left: from.column, bottom: (to ?? from).row, right: (to ?? from).column };
}

interface Position {
  row: number;
  column: number;
}

function position(address: string): Position {
  const [, letters = "A", digits = "1"] = /\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  const column = Array.from(letters).reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Widths count the digits of the default font, 7 pixels each in Calibri and 等线 at 11 points. */
function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7);
}

function pixelsOfPoints(height: number): number {
  return Math.round((height * 4) / 3);
}
