import { CELL_DIGITS, type Amount } from "../../amount";
import { JigaiError } from "../../error";
import { amountIn } from "../evaluate";
import type { Inputs } from "../input";
import { lastDecimal } from "./digits";
import { digitMistakes, inputMistakes } from "./inInputs";
import { resultMistakes } from "./inResult";
import {
  MISTAKE_KINDS,
  type CommonReadings,
  type Mistake,
  type WrongInput,
  type WrongResult,
  type WrongRule,
} from "./mistake";
import { ruleMistakesOf } from "./ruleMistakes";
import { isCondition, type AmountNode } from "../node";
import type { Rule } from "../rule";
import { Missing, type Scope } from "../scope";

export type { CommonReadings, Mistake, MistakeKind } from "./mistake";

/**
 * The mistakes that would give this amount in place of the right one, likeliest first, each kind once: the
 * same rule with one plausible error in it, or something wrong with what it was given or with its result.
 * Where none fits, two errors at once are tried, and then digits that went wrong before the calculation.
 *
 * None for a rule that answers yes or no, for an amount that is right, and where there is no result.
 *
 * @param reported in the unit of the rule's result
 * @param readings what mistakes of unit and rounding go against
 */
export function likelyMistakes(
  rule: Rule,
  inputs: Inputs,
  reported: Amount,
  readings: CommonReadings
): Mistake[] {
  const { result } = rule;
  const isGiven = rule.requiresAnyOf.some(({ name }) => inputs[name] !== undefined);
  if (isCondition(result) || !isGiven) return [];
  const { value: due, read } = watched(result, inputs);
  if (!due || isSame(due, reported)) return [];

  const gives = matching(due, reported);
  // A wrong rule is the right one but for a node or two: what the others come to is known.
  const scope: Scope = { inputs, known: new Map() };
  const givesIt = (wrong: AmountNode) => {
    const value = valueIn(wrong, scope);
    return value !== undefined && gives(value);
  };
  const inRule = (mistakes: readonly WrongRule[]): WrongResult[] =>
    mistakes.flatMap(({ kind, result: wrong, parts = [], applies, said }) => {
      const value = (applies?.(scope) ?? true) && valueIn(wrong, scope);
      if (!value) return [];
      // One error that gives the figure by itself needs no other.
      const isOneEnough = gives(value) && parts.some(({ result: one }) => givesIt(one));
      return isOneEnough ? [] : [{ kind, value, said: () => said(scope) }];
    });
  const inInputs = (mistakes: readonly WrongInput[]): WrongResult[] =>
    mistakes.flatMap((mistake) => {
      const value = valueIn(result, { inputs: mistake.inputs });
      const isAtCap = () =>
        mistake.beyond !== undefined &&
        valueIn(result, { inputs: mistake.beyond })?.equals(value!) === true;
      return value ? [{ kind: mistake.kind, value, said: () => mistake.said(isAtCap()) }] : [];
    });
  // Nothing at all isn't what an amount looks like that was written down wrongly.
  const isWritten = !reported.isZero();
  const { one, two } = ruleMistakesOf(result);
  const givenTo = rule.inputs.filter(({ name }) => isWritten && read.has(name));
  const stages: (() => WrongResult[])[] = [
    () => [
      ...inRule(one),
      ...(isWritten ? resultMistakes(due, readings) : []),
      ...inInputs(inputMistakes(givenTo, inputs, readings)),
    ],
    () => inRule(two()),
    () => inInputs(digitMistakes(givenTo, inputs)),
  ];
  for (const stage of stages) {
    const found = stage().filter(({ value }) => gives(value));
    if (found.length > 0) return inOrder(found, rule);
  }
  return [];
}

/** The right amount, and the names of the inputs that it comes from: only an error in these can matter. */
function watched(result: AmountNode, inputs: Inputs) {
  const read = new Set<string>();
  const watched: Inputs = {};
  for (const [name, value] of Object.entries(inputs)) {
    const get = () => {
      read.add(name);
      return value;
    };
    Object.defineProperty(watched, name, { get });
  }
  return { value: valueIn(result, { inputs: watched }), read };
}

function valueIn(node: AmountNode, scope: Scope): Amount | undefined {
  try {
    const value = amountIn(scope, node);
    return value instanceof Missing ? undefined : value;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

/** Does an amount look like the reported one, to the decimals with which that is written? */
function matching(due: Amount, reported: Amount): (value: Amount) => boolean {
  const unit = lastDecimal(reported);
  const [below, above] = [reported.minus(unit), reported.plus(unit)];
  const isNear = (value: Amount) => value.greaterThan(below) && value.lessThan(above);
  // Where the right amount itself is written so, or nothing is, only the very amount tells anything.
  const isExact = isNear(due) || reported.isZero();
  return (value) => isNear(value) && (!isExact || isSame(value, reported));
}

/** The first of each kind. */
function inOrder(found: readonly WrongResult[], { clause }: Rule): Mistake[] {
  return MISTAKE_KINDS.flatMap((kind) => {
    const first = found.find((candidate) => candidate.kind === kind);
    if (!first) return [];
    const { basis, text } = first.said();
    return [{ kind, text, basis: basis ?? clause.id }];
  });
}

/** Do two amounts look the same in a cell? */
function isSame(one: Amount, other: Amount): boolean {
  return one.toSignificantDigits(CELL_DIGITS).equals(other.toSignificantDigits(CELL_DIGITS));
}
