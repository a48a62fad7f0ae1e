import { MOST_COLUMNS, MOST_ROWS } from "../../core/grid/address";
import type { CellPlace } from "../read/cellPlace";
import { NEXT, RowScanner } from "../read/scanRows";
import type { Attributes } from "../read/storedCell";
import { opened, withAttributes } from "../xml/attributes";
import { afterSpace } from "../xml/plainText";
import type { CellNotation } from "./cellXml";
import type { RowEdits } from "./RowEdits";

/**
 * Copies rows as nearly every program writes them, without a parser, and puts new cells behind theirs. A row in which
 * something changes between its cells is left to the parser, and so is whatever may be wrong.
 */
export class PlainRows {
  private readonly scanner = new RowScanner();

  /**
   * @param place of the row before
   * @param pending all of whose edits lie in this column or behind it
   */
  constructor(
    private readonly place: CellPlace,
    private readonly pending: RowEdits,
    private readonly firstEdited = Infinity
  ) {}

  /** Copies on as long as there are such rows; tells where it stopped. */
  copy(text: string, from: number, notation: CellNotation, put: (text: string) => void): number {
    const { scanner, pending, place } = this;
    let copied = from;
    for (;;) {
      const start = afterSpace(text, copied);
      const attributes = scanner.row(text, start);
      const row = attributes && this.rowIndex(attributes);
      if (!attributes || row === undefined) return copied;
      const before = pending.rowsBefore(row, notation);
      put(text.slice(copied, start) + before);
      copied = start;
      const isEdited = pending.isNext(row);
      if (isEdited && !this.isBehind()) return copied;
      place.row(attributes["r"]);
      put(
        isEdited ? this.edited(text, start, attributes, notation) : text.slice(start, scanner.end)
      );
      copied = scanner.end;
    }
  }

  /** Undefined for a row that stands nowhere below the one before. */
  private rowIndex({ r }: Attributes): number | undefined {
    const last = this.place.rowIndex;
    const row = r === undefined ? last + 1 : Number(r) - 1;
    return row > last && row < MOST_ROWS ? row : undefined;
  }

  /** Do the cells stand in order, before everything that is edited? */
  private isBehind(): boolean {
    const { cells, count } = this.scanner;
    let last = -1;
    for (let i = 0; i < count; i++) {
      const column = cells[i]!.column === NEXT ? last + 1 : cells[i]!.column;
      if (column <= last || column >= MOST_COLUMNS) return false;
      last = column;
    }
    return last < this.firstEdited;
  }

  private edited(
    text: string,
    start: number,
    attributes: Attributes,
    notation: CellNotation
  ): string {
    const { scanner, pending, place } = this;
    const whole = text.slice(start, scanner.end);
    if (!pending.startRow(place.rowIndex, attributes)) return whole;
    const tag = text.slice(start, scanner.tagEnd);
    const widened = withAttributes(tag, { spans: pending.spansAfter(attributes["spans"]) });
    const cells = pending.cellsBefore(Infinity, notation);
    pending.endRow();
    if (scanner.tagEnd < scanner.end) {
      return widened + text.slice(scanner.tagEnd, scanner.end - END.length) + cells + END;
    }
    return cells ? opened(widened) + cells + END : whole;
  }
}

const END = "</row>";
