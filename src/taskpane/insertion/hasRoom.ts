import { isFilled } from "../../core/ledger";
import type { UsedCells } from "../../sheet/sheet";

/** How many cells something takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Is everything free, from the selected cell on? */
export function hasRoom({ grid, selection }: UsedCells, { rows, columns }: Size): boolean {
  const { top, left } = selection;
  const block = grid.rows.slice(top, top + rows);
  return !block.some((cells) => (cells ?? []).slice(left, left + columns).some(isFilled));
}
