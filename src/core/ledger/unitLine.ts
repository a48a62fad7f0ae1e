import type { Grid } from "../grid/grid";
import { squash } from "./heading";
import { joined, unitAlone, type StatedUnit } from "./units";
import { ORGANISATION } from "./unitWords";

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
  unitOf: (text: string, column: number) => StatedUnit | undefined,
  [left, right]: readonly [left: number, right: number] = [0, Infinity]
): UnitLine | undefined {
  const units: StatedUnit[] = [];
  let first = -1;
  let label = "";
  rows[row]?.forEach((cell, column) => {
    if (typeof cell !== "string" || column < left || column > right) return;
    const before = label;
    label = cell;
    const unit = unitOf(cell, column);
    if (unit === undefined || (isLabelOfName(before) && unitAlone(cell) !== undefined)) return;
    units.push(unit);
    if (first < 0) first = column;
  });
  const unit = joined(units);
  return unit === undefined ? undefined : { unit, row, column: first };
}

/** 填表单位, 单位名称：an organisation's name stands in the next cell. */
function isLabelOfName(text: string): boolean {
  const [, before, name] = /^(.*)单位(名称)?:?$/.exec(squash(text)) ?? [];
  return name !== undefined || (before !== undefined && ORGANISATION.test(before));
}
