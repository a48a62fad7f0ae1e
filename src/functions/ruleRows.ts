import {
  answerWord,
  inputsEitherWay,
  valueOf,
  whicheverWay,
  workOut,
  type Rule,
} from "../core/rule";
import { cellNumber } from "./cell";
import { overRows, type CellResult, type Range } from "./overRows";

/** A rule as a row function: one range per input, in the inputs' order. */
export function ruleRows(rule: Rule, ranges: readonly Range[]): CellResult[][] {
  const { answers } = rule;
  const shown = <Value>(value: Value) =>
    typeof value === "boolean" && answers ? answerWord(answers, value) : value;
  return overRows(
    ranges,
    rule.inputs,
    (cells) => {
      const row = inputsEitherWay(rule.inputs, cells);
      const value = whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
      return shown(typeof value === "boolean" ? value : cellNumber(value));
    },
    (columns, rows, told) =>
      workOut(rule, columns, rows, answers ? (row, value) => told(row, shown(value)) : told)
  );
}
