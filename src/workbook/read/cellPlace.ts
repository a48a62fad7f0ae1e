import { MOST_COLUMNS, MOST_ROWS } from "../../core/grid/address";
import { UnreadableWorkbook } from "../unreadable";

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
    this.cellIn(reference === undefined ? undefined : columnOf(reference));
  }

  /** @param column left out where the cell doesn't say it */
  cellIn(column = this.columnIndex + 1): void {
    this.columnIndex = column;
    if (!(this.columnIndex >= 0 && this.columnIndex < MOST_COLUMNS)) {
      throw new UnreadableWorkbook("damaged");
    }
  }
}

/** The column of B7, which may stand in a longer text. Millions are read, so that this is done by hand. */
export function columnOf(reference: string, from = 0): number {
  let column = 0;
  for (let i = from; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
