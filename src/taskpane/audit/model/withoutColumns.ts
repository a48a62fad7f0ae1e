import type { GridCell } from "../../../core/ledger/grid";
import type { UsedCells } from "../../../sheet/sheet";

/** Columns of a sheet, from 0. */
export interface ColumnSpan {
  readonly sheetId: string;
  readonly first: number;
  readonly count: number;
}

/** The cells as if nothing stood in these columns: what an audit wrote isn't of the table that it audits. */
export function withoutColumns(used: UsedCells, span: ColumnSpan | undefined): UsedCells {
  if (!span || used.sheetId !== span.sheetId) return used;
  const { first, count } = span;
  const rows = used.grid.rows.map((row) => {
    if (!row || row.length <= first) return row;
    const rest = row.slice(first + count);
    return rest.length === 0
      ? row.slice(0, first)
      : [...row.slice(0, first), ...Array<GridCell>(count).fill(null), ...rest];
  });
  return { ...used, grid: { ...used.grid, rows } };
}
