import type { Amount } from "../../amount";
import { JigaiError } from "../../error";
import { amountIn } from "../evaluate";
import type { Inputs } from "../input";
import { isCondition, type AmountNode, type Node } from "../node";
import type { Rule } from "../rule";
import { Missing, type Scope } from "../scope";
import { fitting, isSame, NEARLY, NOT_AT_ALL } from "./fit";
import type { WrongInput, WrongResult } from "./mistake";
import type { RuleMistake } from "./ruleMistake";
import { ruleMistakesOf, type RuleMistakes } from "./ruleMistakes";

/** A reported amount that isn't the right one. */
export interface WrongAmount {
  readonly due: Amount;
  readonly reported: Amount;
  /** What can go wrong in the rule. */
  readonly of: RuleMistakes;
  /** What the rule's nodes come to: a wrong rule is the right one but for a node or two. */
  readonly scope: Scope & Required<Pick<Scope, "known">>;
  /** What was met on the way to the right amount: only an error in this can matter. */
  readonly met: ReadonlySet<Node>;
  readonly fitOf: (value: Amount) => number;
}

/** What may have been reported, and how it comes to what was. */
export type Fitted = WrongResult & { readonly fit: number };

/** Undefined for a rule that answers yes or no, for an amount that is right, and where there is no result. */
export function wrongAmount(
  { result, requiresAnyOf }: Rule,
  inputs: Inputs,
  reported: Amount
): WrongAmount | undefined {
  if (isCondition(result) || requiresAnyOf.every(({ name }) => inputs[name] === undefined)) {
    return undefined;
  }
  const of = ruleMistakesOf(result);
  const scope = { inputs, known: new Map<Node, Amount | boolean | Missing>() };
  const due = valueIn(of.result, scope);
  if (!due || isSame(due, reported)) return undefined;
  const met = new Set(scope.known.keys());
  return { due, reported, of, scope, met, fitOf: fitting(due, reported) };
}

/** Those of what may have been reported that come to what was. */
export function fitted({ fitOf }: WrongAmount, mistakes: readonly WrongResult[]): Fitted[] {
  return mistakes
    .map((mistake) => ({ ...mistake, fit: fitOf(mistake.value) }))
    .filter(({ fit }) => fit < NOT_AT_ALL);
}

/** What errors in the rule come to. */
export function inRule(
  { scope, met, fitOf }: WrongAmount,
  mistakes: readonly RuleMistake[]
): Fitted[] {
  const fitIn = (node: AmountNode) => {
    const value = valueIn(node, scope);
    return value ? fitOf(value) : NOT_AT_ALL;
  };
  return mistakes.flatMap(({ kind, result, edits, parts = [], applies, said }) => {
    if (![...edits.keys()].some((node) => met.has(node)) || applies?.(scope) === false) return [];
    const fit = fitIn(result);
    // One error that gives the amount by itself needs no other.
    return fit === NOT_AT_ALL || parts.some((part) => fitIn(part.result) <= NEARLY)
      ? []
      : [{ kind, value: valueIn(result, scope)!, said: () => said(scope), fit }];
  });
}

/** Far enough from an amount that only a limit gives the same. */
const BEYOND = 10;

/** What errors in what the rule was given come to. */
export function inInputs(
  { of, scope, fitOf }: WrongAmount,
  mistakes: readonly WrongInput[]
): Fitted[] {
  return mistakes.flatMap(({ kind, input, wrong, said }) => {
    const given = (amount: Amount) =>
      valueIn(of.result, { inputs: { ...scope.inputs, [input.name]: amount } });
    const value = given(wrong);
    const fit = value ? fitOf(value) : NOT_AT_ALL;
    if (!value || fit === NOT_AT_ALL) return [];
    const isVague = given(wrong.times(BEYOND))?.equals(value) === true;
    return [{ kind, value, said: () => said(isVague), fit, isVague }];
  });
}

/** What a node comes to, if it does. */
export function valueIn(node: AmountNode, scope: Scope): Amount | undefined {
  try {
    const value = amountIn(scope, node);
    return value instanceof Missing ? undefined : value;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}
