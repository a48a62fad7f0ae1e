import { MOST_COLUMNS, type Area } from "../grid/address";
import type { Grid } from "../grid/grid";

/**
 * Where so many columns find room beside a ledger: right of everything that the sheet uses, or, where that
 * goes beyond the sheet's edge, where the ledger's own rows are free, best to its right.
 *
 * @returns the first of the columns, from 0; undefined where there is no room
 */
export function freeColumns(grid: Grid, ledger: Area, count: number): number | undefined {
  const behind = usedWidth(grid);
  if (behind + count <= MOST_COLUMNS) return behind;
  const taken = takenColumns(grid, ledger);
  return firstGap(taken, ledger.right + 1, count) ?? firstGap(taken, 0, count);
}

function usedWidth({ rows, merges }: Grid): number {
  const used = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  return merges.reduce((widest, { right }) => Math.max(widest, right + 1), used);
}

/** The columns in which something stands in the ledger's rows. */
function takenColumns({ rows, merges }: Grid, { top, bottom }: Area): boolean[] {
  const taken = Array<boolean>(MOST_COLUMNS).fill(false);
  for (const row of rows.slice(top, bottom + 1)) {
    row?.forEach((cell, column) => {
      if (cell !== null) taken[column] = true;
    });
  }
  for (const merge of merges) {
    if (merge.bottom >= top && merge.top <= bottom) taken.fill(true, merge.left, merge.right + 1);
  }
  return taken;
}

function firstGap(taken: readonly boolean[], from: number, count: number): number | undefined {
  let free = 0;
  for (let column = from; column < taken.length; column++) {
    free = taken[column] ? 0 : free + 1;
    if (free === count) return column - count + 1;
  }
  return undefined;
}
