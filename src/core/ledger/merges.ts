import type { Area } from "../grid/address";
import { isFilled, type Grid, type GridCell } from "../grid/grid";

/** The merged cells of a sheet, by the rows that they cover. */
export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  constructor(private readonly grid: Grid) {
    for (const merge of grid.merges) {
      // Merged to the sheet's end, it may reach far below what is there.
      const bottom = Math.min(merge.bottom, grid.rows.length);
      for (let row = merge.top; row <= bottom; row++) {
        const there = this.byRow.get(row);
        if (there) there.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** Those that have a cell in this row. */
  inRow(row: number): readonly Area[] {
    return this.byRow.get(row) ?? [];
  }

  /** The merged cells that this one is part of. */
  at(row: number, column: number): Area | undefined {
    return this.byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** What stands in the cell: of merged cells, what the first of them holds, unless this one has its own. */
  contentAt(row: number, column: number): GridCell {
    const own = this.grid.rows[row]?.[column];
    if (isFilled(own)) return own;
    const merge = this.at(row, column);
    return this.grid.rows[merge?.top ?? row]?.[merge?.left ?? column] ?? null;
  }
}
