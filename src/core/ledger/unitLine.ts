import type { Grid } from "./grid";
import { joined, type StatedUnit } from "./units";

/** A unit, and the cell that states it. */
export interface UnitLine {
  readonly unit: StatedUnit;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * The unit that a row's texts state; of 单位：元 beside 单位：万元 both, which can't be followed.
 *
 * @param unitOf what unit a text states
 * @param within only what stands in these columns
 */
export function unitLine(
  { rows }: Grid,
  row: number,
  unitOf: (text: string) => StatedUnit | undefined,
  [left, right]: readonly [left: number, right: number] = [0, Infinity]
): UnitLine | undefined {
  const units: StatedUnit[] = [];
  let first = -1;
  for (const [column, cell] of (rows[row] ?? []).entries()) {
    if (typeof cell !== "string" || column < left || column > right) continue;
    const unit = unitOf(cell);
    if (unit === undefined) continue;
    units.push(unit);
    if (first < 0) first = column;
  }
  const unit = joined(units);
  return unit === undefined ? undefined : { unit, row, column: first };
}
