import { MOST_COLUMNS, MOST_ROWS, type Area } from "../grid/address";
import { contentOf, type Grid } from "../grid/grid";
import type { Content, Matrix } from "./parseCall";

/** The values of a sheet: what the file has, and what has been worked out since. */
export class SheetValues {
  private readonly changed = new Map<number, Content>();
  private widest: number | undefined;

  constructor(readonly grid: Grid) {}

  at(row: number, column: number): Content {
    const changed = this.changed.get(row * MOST_COLUMNS + column);
    return changed !== undefined ? changed : this.stored(row, column);
  }

  /** What the file has. */
  stored(row: number, column: number): Content {
    return contentOf(this.grid.rows[row]?.[column]);
  }

  set(row: number, column: number, value: Content): void {
    this.changed.set(row * MOST_COLUMNS + column, value);
  }

  /** Back to what the file has. */
  reset(): void {
    this.changed.clear();
  }

  /** The values of an area; of one that goes to the sheet's end, as far as anything stands. */
  in(area: Area): Matrix {
    const { top, left, bottom, right } = this.used(area);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => this.at(top + row, left + column))
    );
  }

  /** How many values `in` gives for an area. */
  count(area: Area): number {
    const { top, left, bottom, right } = this.used(area);
    return (bottom - top + 1) * (right - left + 1);
  }

  private used({ top, left, bottom, right }: Area): Area {
    const { rows } = this.grid;
    this.widest ??= rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
    const { widest } = this;
    return {
      top,
      left,
      bottom: bottom === MOST_ROWS - 1 ? Math.max(top, rows.length - 1) : bottom,
      right: right === MOST_COLUMNS - 1 ? Math.max(left, widest - 1) : right,
    };
  }
}
