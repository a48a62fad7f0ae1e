import { fromCellNumber, type Amount } from "../../core/amount";
import { addressOf, columnLetters, rangeOf, type Area } from "../../core/grid/address";
import type { BlockCell, ChartRequest, CellStyle } from "../../sheet/sheet";
import type { FormulaArgument } from "../formula/callOf";

/** What goes into a sheet: all of it has to find its cells empty, the room that formulas spill into included. */
export interface Block {
  /** Rows of the same length; null where nothing is to be written. */
  readonly cells: readonly (readonly BlockCell[])[];
  /** In characters, for a sheet of its own. */
  readonly columnWidths: readonly (number | null)[];
  readonly chart: Omit<ChartRequest, "sheetId">;
}

/** A cell by its row and column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A block being filled; rows and columns count from 0 at its first cell. */
export class BlockGrid {
  private readonly filled = new Map<string, BlockCell>();
  private height = 0;
  private width = 0;

  /** @param origin where the block's first cell stands in the sheet */
  constructor(private readonly origin: Spot) {}

  /** Cells side by side; null makes room only. */
  put(row: number, column: number, ...line: readonly BlockCell[]): void {
    line.forEach((cell, i) => {
      this.keep(row, column + i);
      if (cell) this.filled.set(`${row},${column + i}`, cell);
    });
  }

  /** Makes room that something spills into. */
  keep(row: number, column: number): void {
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
  }

  /** Words side by side. */
  texts(row: number, column: number, style: CellStyle, texts: readonly string[]): void {
    texts.forEach((value, j) => this.put(row, column + j, { value, style }));
  }

  /** A typed amount, as the number that a cell can hold or, beyond that, as text with all its digits. */
  amount(row: number, column: number, amount: Amount, style: CellStyle = "amount"): void {
    const number = amount.toNumber();
    const isExact = fromCellNumber(number).equals(amount);
    this.put(row, column, { value: isExact ? number : amount.toFixed(), style });
  }

  /**
   * A formula that spills, with the room that it needs: the other cells are to be empty, too. Amounts in these
   * of its columns look like amounts; a heading in its first row like one.
   */
  spill(
    { top, left, bottom, right }: Area,
    formula: string,
    { amounts = [], heading = false }: { amounts?: readonly number[]; heading?: boolean } = {}
  ): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const isAmount = amounts.includes(column - left);
        const style: CellStyle | undefined =
          heading && row === top ? "heading" : isAmount ? "amount" : undefined;
        const content = row === top && column === left ? { formula } : { value: null };
        this.put(row, column, { ...content, ...(style && { style }) });
      }
    }
  }

  /** B3 */
  at(row: number, column: number): string {
    return addressOf(this.origin.row + row, this.origin.column + column);
  }

  /** $B$3 */
  fixed({ row, column }: Spot): string {
    return `$${columnLetters(this.origin.column + column)}$${this.origin.row + row + 1}`;
  }

  /** $B$3:$B$16 */
  column(first: number, count: number, column: number, width = 1): string {
    const last = { row: first + count - 1, column: column + width - 1 };
    return `${this.fixed({ row: first, column })}:${this.fixed(last)}`;
  }

  /** A reference to cells of the block, as a formula writes it. */
  ref(top: number, left: number, bottom = top, right = left): FormulaArgument {
    return { ref: rangeOf(this.area(top, left, bottom, right)) };
  }

  /** Cells of the block, where they stand in the sheet. */
  area(top: number, left: number, bottom: number, right: number): Area {
    const { row, column } = this.origin;
    return {
      top: top + row,
      left: left + column,
      bottom: bottom + row,
      right: right + column,
    };
  }

  anchor(row: number, column: number): ChartRequest["anchor"] {
    return { row: row + this.origin.row, column: column + this.origin.column };
  }

  get cells(): BlockCell[][] {
    return Array.from({ length: this.height }, (_, i) =>
      Array.from({ length: this.width }, (__, j) => this.filled.get(`${i},${j}`) ?? null)
    );
  }
}
