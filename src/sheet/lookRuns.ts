import type { Area } from "../core/grid/address";
import type { Look } from "./looks";

/** Cells side by side that take the same look. */
export interface LookRun extends Area {
  readonly look: Look;
}

/**
 * Gathers single cells into few areas, since each area costs a spreadsheet a call: downwards first, as tables
 * have a look per column, then sideways.
 *
 * @param maxRows no run is longer
 */
export function lookRuns(
  cells: readonly { row: number; column: number; look: Look }[],
  maxRows = Infinity
): LookRun[] {
  // A cell named twice takes the last look.
  const columns = new Map<number, Map<number, Look>>();
  for (const { row, column, look } of cells) {
    const rows = columns.get(column) ?? new Map<number, Look>();
    columns.set(column, rows.set(row, look));
  }
  const runs = new Map<string, GrowingRun[]>();
  for (const column of Array.from(columns.keys()).sort((a, b) => a - b)) {
    for (const run of downwards(column, columns.get(column)!, maxRows)) {
      const key = [run.top, run.bottom, run.look].join();
      const sameRows = runs.get(key) ?? [];
      const last = sameRows[sameRows.length - 1];
      if (last && last.right === column - 1) last.right = column;
      else runs.set(key, [...sameRows, run]);
    }
  }
  return Array.from(runs.values()).flat();
}

/** A run while cells are still being added to it. */
type GrowingRun = { -readonly [key in keyof LookRun]: LookRun[key] };

function downwards(column: number, rows: Map<number, Look>, maxRows: number): GrowingRun[] {
  const runs: GrowingRun[] = [];
  for (const row of Array.from(rows.keys()).sort((a, b) => a - b)) {
    const look = rows.get(row)!;
    const last = runs[runs.length - 1];
    const goesOn = last && last.bottom === row - 1 && last.look === look;
    if (goesOn && row - last.top < maxRows) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column, look });
  }
  return runs;
}
