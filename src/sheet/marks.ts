import type { Grid, Mark } from "../core/grid/grid";

/** Gathers the marks of a sheet's cells. */
export class Marks {
  private readonly rows = new Map<number, Map<number, Mark>>();

  /** @param mark undefined for a cell that counts as it stands */
  add(row: number, column: number, mark: Mark | undefined): void {
    if (mark) this.rows.set(row, (this.rows.get(row) ?? new Map<number, Mark>()).set(column, mark));
  }

  /** For the grid, which has none where there are none. */
  get ofGrid(): Pick<Grid, "marks"> {
    return this.rows.size > 0 ? { marks: this.rows } : {};
  }
}
