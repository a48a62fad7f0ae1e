import type { Row, Worksheet } from "exceljs";
import { readArea } from "../../workbook";
import type { ColourReader } from "./colours";
import { readContent } from "./readCell";
import { readStyle } from "./readStyle";
import { heightOfFont, pixelsOfCharacters, pixelsOfPoints, STANDARD_ROW_HEIGHT } from "./sizes";
import type { CellDescription, SheetDescription } from "./workbookDescription";

/** A style for "all columns" reaches to the sheet's very end. */
const MOST_COLUMNS = 1000;

/** One sheet of the workbook. */
export function readSheet(
  sheet: Worksheet,
  known: ReadonlySet<string>,
  colourOf: ColourReader
): SheetDescription {
  // exceljs has null here for a sheet that says nothing of its view.
  const view = (sheet.views as Worksheet["views"] | null)?.[0];
  const description: SheetDescription = {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    showGridLines: view?.showGridLines ?? true,
    tabColour: colourOf(sheet.properties.tabColor),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    cells: [],
    merges: (sheet.model.merges ?? []).flatMap((reference) => readArea(reference) ?? []),
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    defaultColumnWidth:
      sheet.properties.defaultColWidth && pixelsOfCharacters(sheet.properties.defaultColWidth),
    defaultRowHeight:
      sheet.properties.defaultRowHeight && pixelsOfPoints(sheet.properties.defaultRowHeight),
    frozen:
      view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : undefined,
    selected: cellAt(view?.activeCell),
    scrolledTo: cellAt((view as { topLeftCell?: string } | undefined)?.topLeftCell),
  };
  readColumns(sheet, description);
  const spilled = spilledCells(sheet);
  sheet.eachRow({ includeEmpty: true }, (row) =>
    readRow(row, description, known, colourOf, spilled)
  );
  return description;
}

function cellAt(address: string | undefined): { row: number; column: number } | undefined {
  const area = readArea(address ?? "");
  return area && { row: area.top, column: area.left };
}

function readColumns(sheet: Worksheet, description: SheetDescription): void {
  // Columns beyond the last cell count as well: a formula may spill into them.
  const columns = Math.min(Math.max(sheet.columnCount, sheet.columns?.length ?? 0), MOST_COLUMNS);
  for (let number = 1; number <= columns; number++) {
    const column = sheet.getColumn(number);
    if (column.width !== undefined)
      description.columnWidths[number - 1] = pixelsOfCharacters(column.width);
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
  const height = rowHeight(row, description);
  if (height) description.rowHeights[row.number - 1] = height;
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
    if (read.style || "value" in read || "formula" in read || "sharesFormulaOf" in read)
      description.cells.push(read);
  });
}

/**
 * The row's height, but never too little for its largest letters: some programs store the standard height for
 * every row and leave it to the reader to make room.
 */
function rowHeight(row: Row, { merges, defaultRowHeight }: SheetDescription): number | undefined {
  const stored = row.height ? pixelsOfPoints(row.height) : undefined;
  let needed = 0;
  row.eachCell((cell) => {
    const [line, column] = [row.number - 1, Number(cell.col) - 1];
    const tall = merges.some(
      ({ top, bottom, left, right }) =>
        bottom > top && top <= line && line <= bottom && left <= column && column <= right
    );
    if (!tall) needed = Math.max(needed, heightOfFont(cell.font?.size ?? 0));
  });
  return needed > (stored ?? defaultRowHeight ?? STANDARD_ROW_HEIGHT) ? needed : stored;
}

/** The cells that an array formula fills: their values belong to the formula, which fills them again. */
function spilledCells(sheet: Worksheet): Set<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      const area = value?.shareType === "array" && readArea(value.ref ?? "");
      if (!area) return;
      const { top, left, bottom, right } = area;
      for (let r = top; r <= bottom; r++) {
        for (let c = left; c <= right; c++) spilled.add(sheet.getCell(r + 1, c + 1).address);
      }
      spilled.delete(cell.address);
    })
  );
  return spilled;
}
