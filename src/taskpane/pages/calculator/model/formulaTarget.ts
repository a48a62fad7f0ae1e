import { JigaiError } from "../../../../core/error";
import { addressOf, findLedgers, isFilled, type Grid } from "../../../../core/ledger";
import { ledgerFields } from "../../../../policies/ledgerFields";
import type { Target, UsedCells } from "../../../../sheet/sheet";

/**
 * Where a formula goes: into the selected cell if that is empty, else into the first free one on its right. A blank
 * in a ledger's own columns is not free: something is to be filled in there, and the formula may refer to it.
 *
 * @param referred the cells that the formula refers to, such as B7
 */
export function formulaTarget(
  { sheetId, grid, selection: { top: row, left } }: UsedCells,
  referred: readonly string[]
): Target {
  const isEmpty = (column: number) => !isFilled(grid.rows[row]?.[column]);
  if (isEmpty(left) && !referred.includes(addressOf(row, left))) {
    return { sheetId, row, column: left };
  }
  const tables = ledgersIn(grid).filter(({ area }) => area.top <= row && row <= area.bottom);
  const isInTable = (column: number) =>
    tables.some(({ area }) => area.left <= column && column <= area.right);
  let column = left + 1;
  while (!isEmpty(column) || isInTable(column)) column += 1;
  return { sheetId, row, column };
}

function ledgersIn(grid: Grid) {
  try {
    return findLedgers(grid, { fields: ledgerFields });
  } catch (error) {
    if (error instanceof JigaiError) return [];
    throw error;
  }
}
