import type { Area } from "../../core/grid/address";
import { cellArea } from "./areas";
import type { Result } from "./functions";
import type { OurCell } from "./ourFormulas";
import type { SheetValues } from "../../core/call";

/** The cells that a formula fills and what comes to stand in them. */
export interface Spill {
  readonly area: Area;
  readonly values: readonly (readonly Result[])[];
}

/**
 * What a formula's result does to the sheet: a spill takes the room that it needs, or is #SPILL! where
 * something stands in the way; an array formula of old keeps its cells; any other shows the first value.
 */
export function spillOf(cell: OurCell, results: Result[][], sheet: SheetValues): Spill {
  const { row: top, column: left, fills, dynamic } = cell;
  const alone = cellArea(cell);
  const first = results[0]?.[0] ?? "";
  if (!fills) return { area: alone, values: [[first]] };
  if (!dynamic) return { area: fills, values: inOldArray(fills, results) };
  const bottom = top + results.length - 1;
  const width = results.reduce((widest, row) => Math.max(widest, row.length), 1);
  const right = left + width - 1;
  const area = { top, left, bottom, right };
  return isFree(area, fills, sheet)
    ? { area, values: results }
    : { area: alone, values: [[{ error: "#SPILL!", message: "" }]] };
}

/** One row or column goes along an old array; beyond a larger result there is #N/A. */
function inOldArray({ top, left, bottom, right }: Area, results: Result[][]): Result[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => {
      const row = results[results.length === 1 ? 0 : i];
      return row?.[row.length === 1 ? 0 : j] ?? { error: "#N/A", message: "" };
    })
  );
}

/** Is there nothing where the spill comes to stand, besides what it filled before? */
function isFree(area: Area, before: Area, sheet: SheetValues): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const wasOurs =
        row >= before.top &&
        row <= before.bottom &&
        column >= before.left &&
        column <= before.right;
      const stands = wasOurs ? null : sheet.stored(row, column);
      if (stands !== null && stands !== "") return false;
    }
  }
  return true;
}
