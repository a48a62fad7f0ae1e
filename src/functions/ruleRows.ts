import { workOut, type Rule } from "../core/rule";
import { overRows, type CellResult, type Range } from "./overRows";
import { rowResult, shownAs } from "./rowResult";

/** A rule as a row function: one range per input, in the inputs' order. */
export function ruleRows(rule: Rule, ranges: readonly Range[]): CellResult[][] {
  return overRows(
    ranges,
    rule.inputs,
    (cells) => rowResult(rule, cells),
    (columns, rows, told) =>
      workOut(
        rule,
        columns,
        rows,
        rule.answers ? (row, value) => told(row, shownAs(rule, value)) : told
      )
  );
}
