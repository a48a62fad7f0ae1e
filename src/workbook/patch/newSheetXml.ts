import type { NewSheet } from "../workbook";
import { newCellXml, type CellNotation, type StylePlaces } from "./cellXml";
import { columnsXml } from "./columnWidths";

/** Rows are handed on in pieces of about this many characters. */
const PIECE = 1 << 16;

/** The text of a new sheet's part, piece by piece. */
export function* newSheetXml(
  { rows, widths = [] }: NewSheet,
  namespace: string,
  places: StylePlaces
): Generator<string> {
  const notation: CellNotation = { prefix: "", ...places };
  const columns = columnsXml([], { ...widths }, "");
  let piece =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `${columns && `<cols>${columns}</cols>`}<sheetData>`;
  for (const [row, cells] of rows.entries()) {
    const written = cells.map((cell, column) => newCellXml(row, column, cell, notation)).join("");
    if (written) piece += `<row r="${row + 1}">${written}</row>`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sheetData></worksheet>`;
}
