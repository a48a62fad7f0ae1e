import { MOST_COLUMNS, rangeOf, readArea } from "../../core/grid/address";
import { ownText } from "../read/ownText";
import { CellPlace } from "../read/cellPlace";
import { DATA_DEPTH, ROW_DEPTH } from "../read/readCells";
import { UnreadableWorkbook } from "../unreadable";
import { opened, withAttributes } from "../xml/attributes";
import { localName, prefixOf, xmlParser, type XmlTag } from "../xml/parseXml";
import { scanning, type ScanningParser } from "../xml/readScanning";
import { CellPatcher } from "./CellPatcher";
import type { CellNotation, Notation } from "./cellXml";
import { columnsXml, type WrittenColumns } from "./columnWidths";
import { PlainRows } from "./PlainRows";
import { RowEdits } from "./RowEdits";
import type { Survey } from "./survey";
import { TextCursor } from "./TextCursor";

/**
 * A sheet's text with edits, piece by piece. Everything outside the edited cells stays character for character;
 * besides them only the dimension, columns with new widths and the spans of rows that grow change. Rows as nearly all
 * files have them are scanned, everything else is the parser's.
 * @throws UnreadableWorkbook when the sheet is malformed
 */
export function* patchSheet(
  chunks: Iterable<string>,
  survey: Survey,
  places: Notation
): Generator<string> {
  const patcher = new SheetPatcher(survey, places);
  for (const _ of scanning(chunks, "row", patcher, patcher.scan)) yield patcher.take();
}

/** The same with the parser alone. @throws UnreadableWorkbook */
export function* patchSheetParsed(
  chunks: Iterable<string>,
  survey: Survey,
  places: Notation
): Generator<string> {
  const patcher = new SheetPatcher(survey, places);
  for (const chunk of chunks) {
    patcher.write(chunk);
    yield patcher.take();
  }
  patcher.end();
  yield patcher.take();
}

class SheetPatcher implements ScanningParser {
  private readonly cursor = new TextCursor();
  private readonly place = new CellPlace();
  private readonly pending: RowEdits;
  private readonly widths: Survey["edits"]["widths"];
  private readonly parser = xmlParser({
    open: (tag, depth) => this.open(tag, depth),
    close: (tag, depth) => this.close(tag, depth),
    text: (text) => this.cells?.text(text),
  });
  private notation: CellNotation;
  private columns: WrittenColumns[] = [];
  private columnsTag: { name: string; from: number } | undefined;
  private columnsDone = false;
  private inData = false;
  private cells: CellPatcher | undefined;
  private readonly plain: PlainRows;
  private rowEnd = -1;
  private ready = "";

  constructor(
    private readonly survey: Survey,
    places: Notation
  ) {
    this.pending = new RowEdits(survey);
    this.plain = new PlainRows(this.place, this.pending, survey.area?.left);
    this.notation = { prefix: "", ...places };
    const { widths } = survey.edits;
    this.widths = widths && Object.keys(widths).length > 0 ? widths : undefined;
  }

  /** What is ready of the text. */
  take(): string {
    const { ready } = this;
    this.ready = "";
    return ready;
  }

  write(chunk: string): void {
    this.cursor.append(chunk);
    this.parser.write(chunk);
    this.ready += this.cursor.take(this.columnsTag?.from ?? this.cells?.held);
  }

  end(): void {
    this.parser.end();
    // A sheet without a place for cells can't take any.
    if (!this.cells) throw new UnreadableWorkbook("damaged");
    this.ready += this.cursor.finish();
  }

  lastEnd(): number {
    return this.rowEnd;
  }

  /** Behind a row, where everything before is settled. */
  readonly scan = (text: string, at: number): number => {
    if (this.cells!.hasLost) return at;
    this.ready += this.cursor.finish();
    return this.plain.copy(text, at, this.notation, (copied) => (this.ready += copied));
  };

  private open(tag: XmlTag, depth: number): void {
    const end = this.parser.position;
    if (this.inData) return this.openInData(tag, depth, end);
    const name = localName(tag.name);
    if (this.columnsTag && name === "col") return this.readColumns(tag, end);
    if (depth > DATA_DEPTH) return;
    switch (name) {
      case "worksheet":
        this.notation = { ...this.notation, prefix: prefixOf(tag.name) };
        return;
      case "dimension":
        return this.extendDimension(tag, end);
      case "cols":
        this.columnsTag = { name: tag.name, from: this.cursor.tagStart(end) };
        return;
      case "sheetData":
        return this.openData(tag, end);
    }
  }

  private close(tag: XmlTag, depth: number): void {
    const end = this.parser.position;
    const name = localName(tag.name);
    if (this.columnsTag && depth === DATA_DEPTH) {
      if (this.widths) this.writeColumns(this.columnsTag.from, end);
      this.columnsTag = undefined;
    } else if (this.inData) this.closeInData(name, tag, depth, end);
  }

  private extendDimension({ attributes: { ref = "" } }: XmlTag, end: number): void {
    const [was, more] = [readArea(ref), this.survey.area];
    if (!was || !more) return;
    const reference = rangeOf({
      top: Math.min(was.top, more.top),
      left: Math.min(was.left, more.left),
      bottom: Math.max(was.bottom, more.bottom),
      right: Math.max(was.right, more.right),
    });
    const start = this.cursor.tagStart(end);
    if (reference === ref) return;
    this.cursor.replace(
      start,
      end,
      withAttributes(this.cursor.slice(start, end), { ref: reference })
    );
  }

  private readColumns({ attributes, isSelfClosing }: XmlTag, end: number): void {
    // Kept to the end of the list: not with all the text that it was cut from.
    const tag = ownText(this.cursor.slice(this.cursor.tagStart(end), end));
    const [min, max] = [Number(attributes["min"]), Number(attributes["max"])];
    const count = this.columns.push({
      tag: isSelfClosing ? tag : tag.replace(/>$/, "/>"),
      min,
      max,
    });
    if (count > MOST_COLUMNS) throw new UnreadableWorkbook("too-large");
    if (attributes["style"] !== undefined) {
      this.pending.columnStyles.push({ min, max, style: attributes["style"] });
    }
  }

  private writeColumns(from: number, to: number): void {
    const { prefix } = this.notation;
    const columns = columnsXml(this.columns, this.widths!, prefix);
    this.cursor.replace(from, to, `<${prefix}cols>${columns}</${prefix}cols>`);
    this.columnsDone = true;
  }

  private openData(tag: XmlTag, end: number): void {
    const start = this.cursor.tagStart(end);
    if (this.widths && !this.columnsDone) this.writeColumns(start, start);
    this.inData = true;
    this.notation = { ...this.notation, prefix: prefixOf(tag.name) };
    this.cells = new CellPatcher(this.cursor, this.place, this.pending, this.notation);
    if (!tag.isSelfClosing) return;
    const rows = this.pending.rowsBefore(Infinity, this.notation);
    const written = `${opened(this.cursor.slice(start, end))}${rows}</${tag.name}>`;
    if (rows) this.cursor.replace(start, end, written);
  }

  private openInData(tag: XmlTag, depth: number, end: number): void {
    if (depth > ROW_DEPTH) return this.cells!.open(tag, depth, end);
    if (localName(tag.name) !== "row") return;
    const last = this.place.rowIndex;
    this.place.row(tag.attributes["r"]);
    const { rowIndex } = this.place;
    if (rowIndex <= last) throw new UnreadableWorkbook("damaged");
    const start = this.cursor.tagStart(end);
    const before = this.pending.rowsBefore(rowIndex, this.notation);
    if (before) this.cursor.replace(start, start, before);
    const edits = this.pending.startRow(rowIndex, tag.attributes);
    if (!edits) return;
    const written = this.cursor.slice(start, end);
    const spans = this.pending.spansAfter(tag.attributes["spans"]);
    const widened = withAttributes(written, { spans });
    if (!tag.isSelfClosing) {
      if (widened !== written) this.cursor.replace(start, end, widened);
      return;
    }
    const cells = this.pending.cellsBefore(Infinity, this.notation);
    if (cells) this.cursor.replace(start, end, `${opened(widened)}${cells}</${tag.name}>`);
  }

  private closeInData(name: string, tag: XmlTag, depth: number, end: number): void {
    if (depth > ROW_DEPTH) return this.cells!.close(tag, depth, end);
    if (name === "row") {
      if (!tag.isSelfClosing) {
        const start = this.cursor.tagStart(end);
        const cells = this.pending.cellsBefore(Infinity, this.notation);
        if (cells) this.cursor.replace(start, start, cells);
      }
      this.pending.endRow();
      if (tag.name === "row") this.rowEnd = end;
    } else if (name === "sheetData") {
      if (!tag.isSelfClosing) {
        const start = this.cursor.tagStart(end);
        const rows = this.pending.rowsBefore(Infinity, this.notation);
        if (rows) this.cursor.replace(start, start, rows);
      }
      this.inData = false;
    }
  }
}
