import type { CellEdit } from "../workbook";
import { isTrue, type XmlTag } from "../xml/parseXml";
import { newCellXml, type CellNotation } from "./cellXml";
import type { Survey } from "./survey";

type Edits = readonly (readonly [column: number, edit: CellEdit])[];

/** The edits still to be made, handed out in the order of the sheet. */
export class RowEdits {
  /** Styles of whole columns; min and max count from 1. */
  readonly columnStyles: { min: number; max: number; style: string }[] = [];
  private next = 0;
  private row = -1;
  private edits: Edits = [];
  private nextCell = 0;
  private rowStyle: string | undefined;

  constructor(private readonly survey: Survey) {}

  /** New rows for the edits above a row. */
  rowsBefore(row: number, notation: CellNotation): string {
    const { rows } = this.survey;
    const { prefix } = notation;
    let xml = "";
    while (this.next < rows.length && rows[this.next]! < row) {
      this.begin(rows[this.next++]!, undefined);
      const cells = this.cellsBefore(Infinity, notation);
      if (cells) xml += `<${prefix}row r="${this.row + 1}">${cells}</${prefix}row>`;
    }
    return xml;
  }

  /** Do the edits go on in this row? */
  isNext(row: number): boolean {
    return this.survey.rows[this.next] === row;
  }

  /** Begins a row that is there; true when it has edits. */
  startRow(row: number, attributes: XmlTag["attributes"]): boolean {
    if (!this.isNext(row)) return false;
    this.next++;
    this.begin(row, isTrue(attributes["customFormat"]) ? attributes["s"] : undefined);
    return this.edits.length > 0;
  }

  endRow(): void {
    this.edits = [];
    this.nextCell = 0;
  }

  /** Does the row have edits still to be made? */
  get unfinished(): boolean {
    return this.nextCell < this.edits.length;
  }

  /** New cells for the edits left of a column. */
  cellsBefore(column: number, notation: CellNotation): string {
    let xml = "";
    while (this.unfinished && this.edits[this.nextCell]![0] < column) {
      const [at, edit] = this.edits[this.nextCell++]!;
      xml += newCellXml(this.row, at, edit, notation, this.rowStyle ?? this.columnStyle(at));
    }
    return xml;
  }

  /** The edit of a cell that is there. */
  take(column: number): CellEdit | undefined {
    const found = this.edits[this.nextCell];
    if (!found || found[0] !== column) return undefined;
    this.nextCell++;
    return found[1];
  }

  /** A row says from which to which column its cells reach: left out where they reach further now. */
  spansAfter(spans: string | undefined): string | undefined {
    if (spans === undefined) return undefined;
    const [from, to] = spans.split(":").map(Number);
    const [first, last] = [this.edits[0]![0] + 1, this.edits[this.edits.length - 1]![0] + 1];
    return from! <= first && last <= to! ? spans : undefined;
  }

  private begin(row: number, style: string | undefined): void {
    this.row = row;
    this.rowStyle = style;
    this.edits = [...(this.survey.edits.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    this.nextCell = 0;
  }

  private columnStyle(column: number): string | undefined {
    return this.columnStyles.find(({ min, max }) => min <= column + 1 && column + 1 <= max)?.style;
  }
}
