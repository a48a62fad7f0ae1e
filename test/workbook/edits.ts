import type { CellEdit, SheetEdits } from "../../src/workbook";

/** Edits by the sheet's name. */
export function bySheet(sheets: Record<string, SheetEdits>): ReadonlyMap<string, SheetEdits> {
  return new Map(Object.entries(sheets));
}

/** Edits by row and column, both from 0. */
export type Cells = Record<number, Record<number, CellEdit>>;

export function edits(cells: Cells, widths?: SheetEdits["widths"]): SheetEdits {
  const rows = Object.entries(cells).map(
    ([row, columns]) =>
      [
        Number(row),
        new Map(Object.entries(columns).map(([column, edit]) => [Number(column), edit])),
      ] as const
  );
  return { cells: new Map(rows), ...(widths && { widths }) };
}
