import { MOST_COLUMNS, MOST_ROWS, readArea, type Area } from "../../core/ledger/address";
import { LONGEST_STRING } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { localName, parseXml, type XmlTag } from "../xml/parseXml";
import { RichText, type MarkedText } from "./richText";

/** A cell as the file writes it. */
export interface StoredCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Its style's place in the list. */
  readonly style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
  /** Number of its metadata, where it has some. */
  readonly metadata: string | undefined;
  /** Its `v`, or its text for inlineStr; undefined where there is none. */
  value?: string | undefined;
  /** Of an inlineStr: what of it counts, where not everything does. */
  marked?: MarkedText | undefined;
  formula?: StoredFormula;
}

/** A formula as the file writes it; a cell that shares another's formula has no text. */
export interface StoredFormula {
  text: string;
  /** Left out for an ordinary formula: `shared`, `array` or `dataTable`. */
  readonly type: string | undefined;
  readonly reference: string | undefined;
  /** Number of a shared formula. */
  readonly shared: string | undefined;
}

type Attributes = XmlTag["attributes"];

export interface CellVisitor {
  readonly cell: (cell: StoredCell) => void;
  readonly merge?: (area: Area) => void;
  /** Before its cells. */
  readonly row?: (row: number, attributes: Attributes) => void;
  readonly columns?: (first: number, last: number, attributes: Attributes) => void;
  /** An element of a part of the sheet that the others don't speak of, or that part itself. */
  readonly other?: (part: string, name: string, attributes: Attributes) => void;
}

/** How deep the elements `sheetData`, `row` and `c` lie; those of the same names elsewhere are others. */
export const DATA_DEPTH = 2;
export const ROW_DEPTH = 3;
export const CELL_DEPTH = 4;

/** Goes through a sheet's cells in the order of the file. @throws UnreadableWorkbook */
export function readCells(chunks: Iterable<string>, visit: CellVisitor): void {
  const place = new CellPlace();
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

  parseXml(chunks, { open, close, text });
}

/** Where we are; a row or cell that doesn't say comes right behind the one before. */
export class CellPlace {
  rowIndex = -1;
  columnIndex = -1;
  private rows = 0;

  row(reference: string | undefined): void {
    // The same rows again and again would go on for minutes.
    if (++this.rows > MOST_ROWS) throw new UnreadableWorkbook("too-large");
    this.rowIndex = reference === undefined ? this.rowIndex + 1 : Number(reference) - 1;
    this.columnIndex = -1;
    if (!(this.rowIndex >= 0 && this.rowIndex < MOST_ROWS)) throw new UnreadableWorkbook("damaged");
  }

  cell(reference: string | undefined): void {
    this.columnIndex = reference === undefined ? this.columnIndex + 1 : columnOf(reference);
    if (!(this.columnIndex >= 0 && this.columnIndex < MOST_COLUMNS)) {
      throw new UnreadableWorkbook("damaged");
    }
  }
}

/** The column of B7. Millions are read, so that this is done by hand. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
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
