import type { CellEdit, SheetEdits } from "../../workbook";

/** Collects the edits of one sheet in any order. */
export class CellEdits {
  private readonly rows = new Map<number, Map<number, CellEdit>>();

  /** What an earlier edit of the cell says and this one doesn't stays. */
  put(row: number, column: number, edit: CellEdit): void {
    const cells = this.rows.get(row) ?? new Map<number, CellEdit>();
    this.rows.set(row, cells.set(column, { ...cells.get(column), ...edit }));
  }

  /** By row and column, in order; nothing where nothing changes. */
  sorted(widths: SheetEdits["widths"] = {}): SheetEdits | undefined {
    const hasWidths = Object.keys(widths).length > 0;
    if (this.rows.size === 0 && !hasWidths) return undefined;
    const rows = inOrder(this.rows).map(([row, cells]) => [row, new Map(inOrder(cells))] as const);
    return { cells: new Map(rows), ...(hasWidths && { widths }) };
  }
}

function inOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}
