import type { Area } from "../core/grid/address";
import type { CellStyle } from "./cellStyles";

/** Cells side by side that take the same look. */
export interface StyleRun extends Area {
  readonly style: CellStyle;
}

/**
 * Gathers single cells into few areas, since each area costs a spreadsheet a call: downwards first, as tables
 * have a look per column, then sideways.
 *
 * @param maxRows no run is longer
 */
export function styleRuns(
  cells: readonly { row: number; column: number; style: CellStyle }[],
  maxRows = Infinity
): StyleRun[] {
  // A cell named twice takes the last look.
  const columns = new Map<number, Map<number, CellStyle>>();
  for (const { row, column, style } of cells) {
    const rows = columns.get(column) ?? new Map<number, CellStyle>();
    columns.set(column, rows.set(row, style));
  }
  const runs = new Map<string, GrowingRun[]>();
  for (const column of Array.from(columns.keys()).sort((a, b) => a - b)) {
    for (const run of downwards(column, columns.get(column)!, maxRows)) {
      const key = [run.top, run.bottom, run.style].join();
      const sameRows = runs.get(key) ?? [];
      const last = sameRows[sameRows.length - 1];
      if (last && last.right === column - 1) last.right = column;
      else runs.set(key, [...sameRows, run]);
    }
  }
  return Array.from(runs.values()).flat();
}

/** A run while cells are still being added to it. */
type GrowingRun = { -readonly [key in keyof StyleRun]: StyleRun[key] };

function downwards(column: number, rows: Map<number, CellStyle>, maxRows: number): GrowingRun[] {
  const runs: GrowingRun[] = [];
  for (const row of Array.from(rows.keys()).sort((a, b) => a - b)) {
    const style = rows.get(row)!;
    const last = runs[runs.length - 1];
    const goesOn = last && last.bottom === row - 1 && last.style === style;
    if (goesOn && row - last.top < maxRows) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column, style });
  }
  return runs;
}
