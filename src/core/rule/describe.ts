import { formatAmount, formatRate } from "../amount";
import { dictionaries, inEachLanguage, verbatim, type Text } from "../text";
import { amountIn, holdsIn, Missing, type Scope } from "./evaluate";
import type { Input, InputValue } from "./input";
import type { AmountNode, Condition, PerKind } from "./node";
import { keyOf } from "./operators";
import type { Parameter } from "./parameter";

/** What stands in a formula for a node: an input with its name, anything calculated before as its value. */
export function operand(node: AmountNode, scope: Scope): Text {
  if (node.kind === "amountOf") return named(node.input, scope);
  if (node.kind === "remark") return operand(node.on, scope);
  if (node.kind === "sum") {
    const [only, ...others] = presentParts(node.parts, scope);
    if (only && others.length === 0) return operand(only, scope);
  }
  const amount = amountIn(scope, node);
  return verbatim(amount instanceof Missing ? "—" : formatAmount(amount));
}

/** Those parts of a node whose amounts are there. */
export function presentParts(parts: readonly AmountNode[], scope: Scope): AmountNode[] {
  return parts.filter((part) => !(amountIn(scope, part) instanceof Missing));
}

/** An input's name and value, or that it is blank. */
export function named(input: Input, scope: Scope): Text {
  const value = scope.inputs[input.name];
  return inEachLanguage((l) =>
    value === undefined
      ? dictionaries[l].explain.blank(input.label[l])
      : `${input.label[l]} ${valueText(value)[l]}`
  );
}

/** A parameter's value as people read it: 50%, 300. */
export function parameterText({ unit, value }: Parameter): string {
  return unit === "rate" ? formatRate(value) : formatAmount(value);
}

/** Why a condition holds or doesn't, with the numbers in it. */
export function describe(condition: Condition, scope: Scope): Text {
  return descriptions[condition.kind](condition as never, scope);
}

const descriptions: PerKind<Condition, [Scope], Text> = {
  flag: ({ input, blank }, scope) => {
    if (scope.inputs[input.name] !== undefined) return named(input, scope);
    return typeof blank === "boolean" ? assumed(input, yesNo(blank)) : describe(blank, scope);
  },

  threshold: ({ of, least }, scope) => {
    const amount = amountIn(scope, of);
    const sign =
      !(amount instanceof Missing) && amount.greaterThanOrEqualTo(least.value) ? "≥" : "<";
    return inEachLanguage((l) => `${operand(of, scope)[l]} ${sign} ${parameterText(least)}`);
  },

  positive: ({ of }, scope) => named(of.input, scope),

  isOneOf: ({ input, label, keys }, scope) => {
    const value = scope.inputs[input.name];
    if (value === undefined) return assumed(input, label);
    const isIn = keys.includes(keyOf(value));
    return inEachLanguage((l) => {
      const { among, notAmong } = dictionaries[l].explain;
      return (isIn ? among : notAmong)(valueText(value)[l], label[l]);
    });
  },

  anyOf: ({ conditions }, scope) => {
    const holding = conditions.filter((condition) => holdsIn(scope, condition) === true);
    return joined(
      (holding.length > 0 ? holding : conditions).map((condition) => describe(condition, scope))
    );
  },

  not: ({ condition }, scope) => describe(condition, scope),

  exceeds: ({ amount, other }, scope) =>
    inEachLanguage((l) => `${operand(amount, scope)[l]} > ${operand(other, scope)[l]}`),
};

/** Several texts as one list. */
export function joined(texts: readonly Text[]): Text {
  return inEachLanguage((l) => texts.map((text) => text[l]).join(dictionaries[l].listSeparator));
}

/** A value as people read it. */
export function valueText(value: InputValue): Text {
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "string") return verbatim(value);
  return verbatim("code" in value ? value.name : formatAmount(value));
}

function yesNo(answer: boolean): Text {
  return inEachLanguage((l) => (answer ? dictionaries[l].yes : dictionaries[l].no));
}

function assumed(input: Input, answer: Text): Text {
  return inEachLanguage((l) => dictionaries[l].explain.assumed(input.label[l], answer[l]));
}
