import { MOST_COLUMNS, readArea } from "../../core/grid/address";
import { LONGEST_STRING } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { localName, xmlParser, type XmlTag } from "../xml/parseXml";
import { readScanning, type ScanningParser } from "../xml/readScanning";
import { CellPlace } from "./cellPlace";
import { RichText } from "./richText";
import { RowReader } from "./scanRows";
import type { Attributes, CellVisitor, StoredCell, StoredFormula } from "./storedCell";

/** How deep the elements `sheetData`, `row` and `c` lie; those of the same names elsewhere are others. */
export const DATA_DEPTH = 2;
export const ROW_DEPTH = 3;
export const CELL_DEPTH = 4;

/**
 * Goes through a sheet's cells in the order of the file: rows as nearly all files have them are scanned, everything
 * else is the parser's.
 *
 * @throws UnreadableWorkbook
 */
export function readCells(chunks: Iterable<string>, visit: CellVisitor): void {
  const place = new CellPlace();
  const reader = new RowReader(place, visit);
  readScanning(chunks, "row", cellParser(visit, place), (text, at) => reader.rows(text, at));
}

/** The same with the parser alone. @throws UnreadableWorkbook */
export function parseCells(chunks: Iterable<string>, visit: CellVisitor): void {
  const cells = cellParser(visit, new CellPlace());
  for (const chunk of chunks) cells.write(chunk);
  cells.end();
}

function cellParser(visit: CellVisitor, place: CellPlace): ScanningParser {
  let rowEnd = -1;
  let part = "";
  let describedColumns = 0;
  let cell: StoredCell | undefined;
  let gathered: string | undefined;
  let inline: RichText | undefined;

  const open = (tag: XmlTag, depth: number) => {
    if (inline) return inline.open(tag);
    const { attributes } = tag;
    const name = localName(tag.name);
    if (depth === DATA_DEPTH) part = name;
    if (part === "sheetData") {
      if (depth === ROW_DEPTH && name === "row") {
        place.row(attributes["r"]);
        visit.row?.(place.rowIndex, attributes);
      } else if (depth === CELL_DEPTH && name === "c") {
        place.cell(attributes["r"]);
        cell = startCell(attributes, place);
      } else if (cell && depth === CELL_DEPTH + 1) startPart(cell, name, attributes);
    } else if (part === "cols") {
      if (name === "col") columns(attributes);
    } else if (part === "mergeCells") {
      const area = name === "mergeCell" && readArea(attributes["ref"] ?? "");
      if (area) visit.merge?.(area);
    } else visit.other?.(part, name, attributes);
  };

  const columns = (attributes: Attributes) => {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), MOST_COLUMNS) - 1;
    describedColumns += Math.max(1, last - first + 1);
    // The same columns again and again would go on for minutes.
    if (describedColumns > 2 * MOST_COLUMNS) throw new UnreadableWorkbook("too-large");
    if (first >= 0 && first <= last) visit.columns?.(first, last, attributes);
  };

  const startPart = (of: StoredCell, name: string, attributes: Attributes) => {
    if (name === "is") inline = new RichText();
    if (name === "f") of.formula = startFormula(attributes);
    if (name === "v" || name === "f") gathered = "";
  };

  const close = (tag: XmlTag, depth: number) => {
    if (inline && depth > CELL_DEPTH + 1) return inline.close(tag);
    if (depth === ROW_DEPTH && part === "sheetData" && tag.name === "row") rowEnd = parser.position;
    if (!cell || depth > CELL_DEPTH + 1) return;
    const name = localName(tag.name);
    if (depth === CELL_DEPTH) {
      visit.cell(cell);
      cell = undefined;
    } else if (name === "is") {
      cell.marked = inline?.marked;
      cell.value = inline?.take();
      inline = undefined;
    } else if (name === "v") cell.value = gathered;
    else if (name === "f" && cell.formula) cell.formula.text = gathered ?? "";
    gathered = undefined;
  };

  const text = (piece: string) => {
    if (inline) inline.text(piece);
    else if (gathered !== undefined) {
      gathered += piece;
      if (gathered.length > LONGEST_STRING) throw new UnreadableWorkbook("too-large");
    }
  };

  const parser = xmlParser({ open, close, text });
  return {
    write: parser.write,
    end: parser.end,
    lastEnd: () => rowEnd,
  };
}

function startCell(attributes: Attributes, place: CellPlace): StoredCell {
  return {
    row: place.rowIndex,
    column: place.columnIndex,
    style: Number(attributes["s"] ?? 0),
    type: attributes["t"] ?? "n",
    metadata: attributes["cm"],
  };
}

function startFormula(attributes: Attributes): StoredFormula {
  const { t: type, ref: reference, si: shared } = attributes;
  return { text: "", type: type === "normal" ? undefined : type, reference, shared };
}
