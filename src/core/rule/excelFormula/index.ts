import { valueOf } from "../evaluate";
import type { Inputs, InputValue } from "../input";
import type { Rule } from "../rule";
import { missingInput } from "../scope";
import { isCondition } from "../node";
import { amountWriters } from "./amounts";
import { conditionWriters } from "./conditions";
import { isReference, type Context, type Draft, type FigureWriter, type Operands } from "./context";
import { guards, restsOnNumbers } from "./guard";
import { figureText, iff, or, quoted } from "./native";
import { decide, write } from "./write";

export type { CellReference, FigureWriter, Operand, Operands } from "./context";
export { figureText, quoted } from "./native";
export { find, wordsOf } from "./words";

/**
 * A rule as a formula of plain native functions, without the equals sign: it gives what `evaluate` gives for
 * the values in the cells, to the precision of cell numbers, and an error where that has none. What is known
 * or left out is worked out beforehand, so only what the cells decide remains.
 *
 * The cells are taken at face value: an amount, rank or day is a number (text such as 300万 gives an error,
 * as does a number below zero, here #N/A), a flag, place, reading, choice or year one of the written forms,
 * without the names of province and city in front and without wide or inner spaces.
 *
 * @param operands by the inputs' names; those that aren't there are blank
 * @param figure writes the policy's figures, which may have names in the workbook
 * @throws JigaiError missingInput, noFigure – no cell can change that there is no answer
 */
export function excelFormula(
  rule: Rule,
  operands: Operands,
  figure: FigureWriter = figureText
): string {
  const inputs = knownInputs(operands);
  const draft: Draft = { operands, inputs, figure, cellsRead: 0 };
  const basis = rule.requiresAnyOf
    .map(({ name }) => name)
    .filter((name) => operands[name] !== undefined);
  if (basis.length === 0) throw missingInput(rule.requiresAnyOf);
  // Without a cell to change anything, an error is for now.
  if (!rule.inputs.some(({ name }) => isReference(operands[name]))) valueOf(rule, { inputs });
  const given = restsOnNumbers(rule) ? [basis] : [];
  const writers = { amounts: amountWriters, conditions: conditionWriters };
  const context: Context = { draft, writers, blank: "NA()", given, compared: new Map() };
  const body = bodyOf(rule, context);
  return body === "NA()" ? body : iff(or(guards(rule, context, body)), "NA()", body);
}

function bodyOf({ result, answers }: Rule, context: Context): string {
  return isCondition(result) && answers
    ? decide(result, context, quoted(answers.yes), quoted(answers.no))
    : write(result, context);
}

function knownInputs(operands: Operands): Inputs {
  const inputs: Record<string, InputValue> = {};
  for (const [name, operand] of Object.entries(operands)) {
    if (operand !== undefined && !isReference(operand)) inputs[name] = operand;
  }
  return inputs;
}
