import { readArea } from "../core/grid/address";
import type { SheetInfo, Workbook } from "../workbook";
import { Problem, UsageProblem } from "./problem";
import { textOf } from "./texts";

/** A cell of a workbook, rows and columns from 0. */
export interface Target {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
}

const TARGET = /^(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})$/;

/**
 * Reads `一季度!C2` or `'一 季度'!C2`; a workbook of one sheet needs no sheet's name.
 *
 * @throws UsageProblem where it isn't a cell
 * @throws Problem where the workbook has no such sheet
 */
export function readTarget(typed: string, { sheets }: Workbook): Target {
  const [, quoted, plain, address] = TARGET.exec(typed.trim()) ?? [];
  const area = address === undefined ? undefined : readArea(address);
  if (!area) throw new UsageProblem(textOf((words) => words.usage.notACell(typed)));
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet =
    name === undefined
      ? sheets.length === 1 && sheets[0]
      : sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const names = sheets.map((each) => each.name);
  if (!sheet) throw new Problem(textOf((words) => words.problems.whichSheet(name, names)));
  return { sheet, row: area.top, column: area.left };
}
