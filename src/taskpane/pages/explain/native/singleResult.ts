import type { Content } from "../../../../core/call";
import { JigaiError } from "../../../../core/error";
import {
  answerWord,
  inputsEitherWay,
  valueOf,
  whicheverWay,
  type Rule,
} from "../../../../core/rule";
import { cellContent, cellNumber } from "../../../../functions/cell";

/**
 * What a row function shows in its cell; an error is its text.
 *
 * @param cells one for each argument, undefined for one left out
 */
export function singleResult(rule: Rule, cells: readonly (Content | undefined)[]): Content {
  try {
    const row = inputsEitherWay(rule.inputs, cells.map(cellContent));
    const value = whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
    if (typeof value !== "boolean") return cellNumber(value);
    return rule.answers ? answerWord(rule.answers, value) : value;
  } catch (error) {
    if (error instanceof JigaiError) return error.isNoAnswer ? "#N/A" : "#VALUE!";
    throw error;
  }
}
