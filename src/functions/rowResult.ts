import { answerWord, inputsEitherWay, valueOf, whicheverWay, type Rule } from "../core/rule";
import { cellNumber } from "./cell";
import type { CellResult } from "./overRows";

/**
 * What a rule's function shows for one row.
 *
 * @param cells one for each input, as the host hands them over; undefined for one left out
 * @throws JigaiError
 */
export function rowResult(rule: Rule, cells: readonly unknown[]): CellResult {
  const row = inputsEitherWay(rule.inputs, cells);
  const value = whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
  return shownAs(rule, typeof value === "boolean" ? value : cellNumber(value));
}

/** An answer in the rule's own words, where it has some. */
export function shownAs<Value>({ answers }: Rule, value: Value) {
  return typeof value === "boolean" && answers ? answerWord(answers, value) : value;
}
