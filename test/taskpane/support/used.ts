import type { GridCell } from "../../../src/core/ledger";
import type { UsedCells } from "../../../src/sheet/sheet";

/** The cells of a sheet in memory as src/sheet reads them, with one of them selected. */
export function usedCells(
  cells: Record<string, unknown>,
  row: number,
  column = 0,
  name = "台账"
): UsedCells {
  const rows: GridCell[][] = [];
  for (const [key, cell] of Object.entries(cells)) {
    const [r, c] = key.split(",").map(Number) as [number, number];
    while (rows.length <= r) rows.push([]);
    while (rows[r]!.length < c) rows[r]!.push(null);
    rows[r]![c] = cell as GridCell;
  }
  const selection = { top: row, left: column, bottom: row, right: column };
  return { sheetId: "1", grid: { name, rows, merges: [] }, selection };
}
