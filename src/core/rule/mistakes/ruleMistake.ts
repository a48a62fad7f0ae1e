import { inLanguage, type Language, type MistakeWords } from "../../text";
import { parameterText } from "../describe";
import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";
import type { Scope } from "../scope";
import type { MistakeKind, WrongRule } from "./mistake";
import { replaced, type Edits } from "./replaced";
import { sayMistake } from "./sayMistake";

/** An error in the rule itself: what becomes of which nodes. */
export type RuleMistake = WrongRule & { readonly edits: Edits };

/** An error, before the rule is rebuilt with it. */
export type Draft = Omit<RuleMistake, "result">;

/** What is said of an error. */
export type Say = (words: MistakeWords, language: Language, scope: Scope) => string;

/** One error in a rule: what becomes of a node, and what is said of it. */
export function ruleMistake<N extends AmountNode>(
  kind: MistakeKind,
  node: N,
  becomes: (node: N) => AmountNode,
  basis: string | ((scope: Scope) => string) | undefined,
  say: Say,
  applies?: WrongRule["applies"]
): Draft {
  const edits: Edits = new Map([[node, becomes]]);
  const said = (scope: Scope) =>
    sayMistake(typeof basis === "function" ? basis(scope) : basis, (words, l) =>
      say(words, l, scope)
    );
  return { kind, edits, applies, said };
}

/** Two errors at once, or nothing where both would be in the same place. */
export function both(one: RuleMistake, other: RuleMistake, result: AmountNode): RuleMistake[] {
  const edits: Edits = new Map([...one.edits, ...other.edits]);
  if (edits.size < one.edits.size + other.edits.size) return [];
  const { kind } = one;
  const applies = (scope: Scope) =>
    [one, other].every((mistake) => mistake.applies?.(scope) ?? true);
  const said = (scope: Scope) => {
    const [first, second] = [one.said(scope), other.said(scope)];
    return sayMistake(first.basis, (words, l) =>
      words.and(inLanguage(first.text, l), inLanguage(second.text, l))
    );
  };
  return [{ ...withResult({ kind, edits, applies, said }, result), parts: [one, other] }];
}

/** The rule with the error in it. */
export function withResult(draft: Draft, result: AmountNode): RuleMistake {
  return { ...draft, result: replaced(result, draft.edits) };
}

/** A limit with its unit: 300 万元. */
export function limitText(limit: Parameter): string {
  return limit.unit === "rate" ? parameterText(limit) : `${parameterText(limit)} ${limit.unit}`;
}

/** A rate with its name: 贴息比例 50%. */
export function rateText(rate: Parameter, l: Language): string {
  return `${inLanguage(rate.label, l)} ${parameterText(rate)}`;
}

/** What an amount is called. */
export function labelOf(node: AmountNode, l: Language): string {
  if ("input" in node && node.kind === "amountOf") return inLanguage(node.input.label, l);
  if (node.kind === "gate") return labelOf(node.then, l);
  if (node.kind === "cap") return labelOf(node.of, l);
  return "label" in node ? inLanguage(node.label, l) : "";
}
