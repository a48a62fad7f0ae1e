import type { GridSource, OpenGrid } from "../../sheet/univer";
import type { Grid, GridWorkbook } from "../grid/createGrid";

/** Which grid the pane works with, while grids come and go. */
export class CurrentGrid implements GridSource {
  private now: OpenGrid | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly keys = new WeakMap<GridWorkbook, string>();
  private count = 0;

  current(): OpenGrid | undefined {
    return this.now;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The grid that shows the workbook now; null when it is gone. */
  set(grid: Grid | null, workbook: GridWorkbook): void {
    this.now = grid ? { ...grid, workbook: this.keyOf(workbook) } : undefined;
    [...this.listeners].forEach((listener) => listener());
  }

  private keyOf(workbook: GridWorkbook): string {
    const key = this.keys.get(workbook) ?? String((this.count += 1));
    this.keys.set(workbook, key);
    return key;
  }
}
