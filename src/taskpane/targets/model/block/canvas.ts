import { addressOf, columnLetters } from "../../../../core/ledger";
import type { BlockCell } from "../../../../sheet/sheet";

/** A cell of a block, counted from the block's first cell. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A block in the making: cells are put where they belong, and know where they will stand in the sheet. */
export class Canvas {
  private readonly cells = new Map<string, BlockCell>();
  private height = 0;
  private width = 0;

  constructor(private readonly origin: Spot) {}

  put(row: number, column: number, ...line: readonly BlockCell[]): void {
    line.forEach((cell, i) => {
      this.keep(row, column + i);
      if (cell) this.cells.set(`${row},${column + i}`, cell);
    });
  }

  /** Makes room that something spills into. */
  keep(row: number, column: number): void {
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
  }

  /** $B$3 */
  fixed({ row, column }: Spot): string {
    return `$${columnLetters(this.origin.column + column)}$${this.origin.row + row + 1}`;
  }

  /** B3 */
  at(row: number, column: number): string {
    return addressOf(this.origin.row + row, this.origin.column + column);
  }

  /** $B$3:$B$16 */
  column(first: number, count: number, column: number, width = 1): string {
    const last = { row: first + count - 1, column: column + width - 1 };
    return `${this.fixed({ row: first, column })}:${this.fixed(last)}`;
  }

  get rowCount(): number {
    return this.height;
  }

  get columnCount(): number {
    return this.width;
  }

  /** Rows of the same length; null where nothing is to be written. */
  rows(): BlockCell[][] {
    return Array.from({ length: this.height }, (_, row) =>
      Array.from({ length: this.width }, (__, column) => this.cells.get(`${row},${column}`) ?? null)
    );
  }
}
