import { addressOf, rangeOf, type Area } from "../../core/grid/address";
import type { NewSheet } from "../workbook";
import { newCellXml, type CellNotation, type StylePlaces } from "./cellXml";
import { columnsXml } from "./columnWidths";

/** Rows are handed on in pieces of about this many characters. */
const PIECE = 1 << 16;

/** What a sheet for paper has in front of its rows and behind them: A4 upright, in usual margins, on one page. */
const FITS_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE =
  '<printOptions horizontalCentered="1" gridLines="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>';

/** Headings that stay in sight while the rows below them move. */
function frozen({ top }: Area): string {
  const below = addressOf(top + 1, 0);
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${top + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

/**
 * The text of a new sheet's part, piece by piece.
 * @param drawing what refers to the part with its charts, where it has any
 */
export function* newSheetXml(
  { rows, widths = [], page, filter }: NewSheet,
  namespace: string,
  places: StylePlaces,
  drawing = ""
): Generator<string> {
  const notation: CellNotation = { prefix: "", ...places };
  const columns = columnsXml([], { ...widths }, "");
  let piece =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `${page ? FITS_PAGE : ""}${filter ? frozen(filter) : ""}<sheetFormatPr defaultRowHeight="15"/>` +
    `${columns && `<cols>${columns}</cols>`}<sheetData>`;
  const heights = page?.heights ?? [];
  for (let row = 0; row < Math.max(rows.length, heights.length); row++) {
    const cells = rows[row] ?? [];
    const written = cells.map((cell, column) => newCellXml(row, column, cell, notation)).join("");
    const height = heights[row] === undefined ? "" : ` ht="${heights[row]}"`;
    if (written || height) piece += `<row r="${row + 1}"${height}>${written}</row>`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  const filtered = filter ? `<autoFilter ref="${rangeOf(filter)}"/>` : "";
  yield `${piece}</sheetData>${filtered}${page ? PAGE : ""}${drawing}</worksheet>`;
}
