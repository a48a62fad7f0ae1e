import { textOfStored } from "../xml/escape";
import { afterSpace, plainUpTo } from "../xml/plainText";
import { columnOf, type CellPlace } from "./cellPlace";
import type { Attributes, CellVisitor, StoredCell, StoredFormula } from "./storedCell";

// eslint-disable-next-line no-control-regex
const ATTRIBUTE = / ([A-Za-z][\w:.-]*)="([^"<&\0-\x1f\x7f-\x9f\u2028\ufffe\uffff]*)"/y;

const TYPES: readonly string[] = ["n", "s", "str", "inlineStr", "b", "e", "d"];
const [QUOTE, SLASH, ZERO, NINE] = [0x22, 0x2f, 0x30, 0x39];
/** Of a cell that doesn't say where it is. */
export const NEXT = -2;

/** A cell of the row that is being looked at; the next row has the same ones again. */
class Scanned implements StoredCell {
  row = 0;
  column = NEXT;
  style = 0;
  type = "n";
  readonly metadata = undefined;
  value: string | undefined;
  formula: StoredFormula | undefined;
}

/** Reads on as long as there are whole rows of the usual kind; tells where it stopped. */
export class RowReader {
  private readonly scanner = new RowScanner();

  constructor(
    private readonly place: CellPlace,
    private readonly visit: Pick<CellVisitor, "cell" | "row">
  ) {}

  rows(text: string, from: number): number {
    let end = from;
    for (;;) {
      end = afterSpace(text, end);
      const attributes = this.scanner.row(text, end);
      if (!attributes) return end;
      this.report(attributes);
      end = this.scanner.end;
    }
  }

  private report(attributes: Attributes): void {
    const { place, visit, scanner } = this;
    place.row(attributes["r"]);
    visit.row?.(place.rowIndex, attributes);
    for (let i = 0; i < scanner.count; i++) {
      const cell = scanner.cells[i]!;
      place.cellIn(cell.column === NEXT ? undefined : cell.column);
      cell.row = place.rowIndex;
      cell.column = place.columnIndex;
      visit.cell(cell);
    }
  }
}

/**
 * Scans rows as nearly every program writes them, without a parser: letter by letter, since there are millions of
 * cells. Whatever is written in another way, even if it says the same, is left to the parser, and so are all errors.
 */
export class RowScanner {
  /** The cells of the row, of which the first `count` are its own: a row counts only as a whole. */
  readonly cells: Scanned[] = [];
  count = 0;
  /** Behind the row's start tag. */
  tagEnd = 0;
  /** Where we are in the text. */
  private at = 0;
  private text = "";

  /** Behind the row. */
  get end(): number {
    return this.at;
  }

  /** The attributes of the row that begins here; undefined for any other row, and for one that isn't there as a whole. */
  row(text: string, from: number): Attributes | undefined {
    this.text = text;
    this.at = from;
    const attributes = this.skip("<row") ? this.rowAttributes() : undefined;
    const isWhole = attributes && this.rowContent();
    this.text = "";
    return isWhole ? attributes : undefined;
  }

  private skip(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  private rowAttributes(): Attributes | undefined {
    const attributes = Object.create(null) as Record<string, string>;
    ATTRIBUTE.lastIndex = this.at;
    for (let match; (match = ATTRIBUTE.exec(this.text));) {
      const [, name, value] = match as unknown as [string, string, string];
      if (attributes[name] !== undefined) return undefined;
      attributes[name] = value;
      this.at = ATTRIBUTE.lastIndex;
    }
    return attributes;
  }

  /** From behind the attributes of a row to behind its end. */
  private rowContent(): boolean {
    this.count = 0;
    if (this.skip("/>")) {
      this.tagEnd = this.at;
      return true;
    }
    if (!this.skip(">")) return false;
    this.tagEnd = this.at;
    while (this.skip("<c")) {
      const cell = (this.cells[this.count++] ??= new Scanned());
      if (!this.cellAttributes(cell) || !this.cellContent(cell)) return false;
    }
    return this.skip("</row>");
  }

  /** `r`, `s` and `t`, each at most once. */
  private cellAttributes(cell: Scanned): boolean {
    const { text } = this;
    cell.column = NEXT;
    cell.style = -1;
    cell.type = "";
    while (text.charCodeAt(this.at) === 0x20) {
      const name = text.charCodeAt(this.at + 1);
      if (text.charCodeAt(this.at + 2) !== 0x3d || text.charCodeAt(this.at + 3) !== QUOTE)
        return false;
      const from = this.at + 4;
      const to = text.indexOf('"', from);
      if (to < 0) return false;
      if (name === 0x72 && cell.column === NEXT) {
        if (!isReference(text, from, to)) return false;
        cell.column = columnOf(text, from);
      } else if (name === 0x73 && cell.style < 0) {
        cell.style = wholeNumber(text, from, to);
        if (cell.style < 0) return false;
      } else if (name === 0x74 && cell.type === "") {
        const type = typeAt(text, from, to);
        if (type === undefined) return false;
        cell.type = type;
      } else return false;
      this.at = to + 1;
    }
    if (cell.style < 0) cell.style = 0;
    if (cell.type === "") cell.type = "n";
    return true;
  }

  /** Nothing, a formula, a value, both, or a text of its own. */
  private cellContent(cell: Scanned): boolean {
    cell.value = cell.formula = undefined;
    if (this.text.charCodeAt(this.at) === SLASH) return this.skip("/>");
    if (!this.skip(">")) return false;
    if (this.skip("<is><t")) {
      if (!this.skip(">") && !this.skip(' xml:space="preserve">')) return false;
      const stored = this.upTo("</t></is></c>");
      if (stored === undefined) return false;
      cell.value = textOfStored(stored);
      return true;
    }
    if (this.skip("<f>")) {
      const formula = this.upTo("</f>");
      if (formula === undefined) return false;
      cell.formula = { text: formula, type: undefined, reference: undefined, shared: undefined };
    }
    if (this.skip("<v>")) {
      cell.value = this.upTo("</v>");
      if (cell.value === undefined) return false;
    }
    return this.skip("</c>");
  }

  /** The text until this tag; undefined for anything but plain text. */
  private upTo(tag: string): string | undefined {
    const from = this.at;
    const to = plainUpTo(tag, this.text, from);
    if (to < 0) return undefined;
    this.at = to + tag.length;
    return this.text.slice(from, to);
  }
}

/** B7: capital letters and a number. */
function isReference(text: string, from: number, to: number): boolean {
  let at = from;
  while (isBetween(text.charCodeAt(at), 0x41, 0x5a)) at++;
  return at > from && at - from <= 3 && wholeNumber(text, at, to) > 0;
}

/** A number of some digits, or -1. */
function wholeNumber(text: string, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isBetween(code, ZERO, NINE)) return -1;
    number = number * 10 + code - ZERO;
  }
  return number;
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

function typeAt(text: string, from: number, to: number): string | undefined {
  return TYPES.find((type) => type.length === to - from && text.startsWith(type, from));
}
