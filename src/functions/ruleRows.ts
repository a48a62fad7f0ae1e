import { answerWord, inputsEitherWay, valueOf, whicheverWay } from "../core/rule";
import { rules } from "../policies";
import { cellNumber } from "./cell";
import { overRows, type CellResult, type Range } from "./overRows";

/** A rule as a row function: one range per input, in the inputs' order. */
export function ruleRows(id: string, ranges: readonly Range[]): CellResult[][] {
  const rule = rules.get(id)!;
  return overRows(ranges, rule.inputs, (cells) => {
    const row = inputsEitherWay(rule.inputs, cells);
    const value = whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
    if (typeof value !== "boolean") return cellNumber(value);
    return rule.answers ? answerWord(rule.answers, value) : value;
  });
}
