import { formatAmount, formatRate } from "../amount";
import { dictionaries, inEachLanguage, verbatim, type Text } from "../text";
import type { Clause } from "./clause";
import { amountIn, holdsIn } from "./evaluate";
import { formatDay } from "../window";
import type { Input, InputValue } from "./input";
import type { AmountNode, Condition, PerKind } from "./node";
import { keyOf, rowFor } from "./operators";
import type { Parameter } from "./parameter";
import { figureInForce, Missing, wordOf, type Scope } from "./scope";

/** What stands in a formula for a node: an input with its name, anything calculated before as its value. */
export function operand(node: AmountNode, scope: Scope): Text {
  const source = sourceOf(node, scope);
  if (source.kind === "amountOf") return named(source.input, scope);
  if (source.kind === "inForceOn" && scope.inputs[source.input.name] !== undefined)
    return verbatim(parameterText(figureInForce(source, scope).parameter));
  const amount = amountIn(scope, source);
  return verbatim(amount instanceof Missing ? "—" : formatAmount(amount));
}

/** The node that an amount really comes from, where others only pass it on. */
function sourceOf(node: AmountNode, scope: Scope): AmountNode {
  if (node.kind === "remark") return sourceOf(node.on, scope);
  if (node.kind === "byChoice") {
    const chosen = node.choices[wordOf(node.input, scope) ?? ""];
    return chosen ? sourceOf(chosen, scope) : node;
  }
  const parts =
    node.kind === "sum" || node.kind === "higherOf" ? presentParts(node.parts, scope) : [];
  return parts.length === 1 ? sourceOf(parts[0]!, scope) : node;
}

/** A limit as it comes about, where it is a rate of something: 1,400 × 50% = 700; otherwise its value. */
function working(limit: AmountNode, scope: Scope): Text {
  const source = sourceOf(limit, scope);
  const result = operand(source, scope);
  if (source.kind === "rateOf") {
    const base = operand(source.of, scope);
    return inEachLanguage((l) => `${base[l]} × ${parameterText(source.rate)} = ${result[l]}`);
  }
  if (source.kind === "grownBy") {
    const base = operand(source.base, scope);
    return inEachLanguage((l) => `${base[l]} × (1 + ${parameterText(source.rate)}) = ${result[l]}`);
  }
  return result;
}

/** The clause that sets an amount, if one does by itself. */
export function clauseOf(node: AmountNode, scope: Scope): Clause | undefined {
  const source = sourceOf(node, scope);
  if (source.kind === "figure") return source.parameter.clause;
  if (source.kind === "rateOf" || source.kind === "grownBy") return source.rate.clause;
  if (source.kind !== "lookup") return undefined;
  const key = scope.inputs[source.input.name];
  return key === undefined ? undefined : rowFor(source, keyOf(key))?.value.clause;
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
    if (blank === undefined) return named(input, scope);
    return typeof blank === "boolean" ? assumed(input, yesNo(blank)) : describe(blank, scope);
  },

  threshold: ({ of, least }, scope) => {
    const [amount, needed] = [amountIn(scope, of), amountIn(scope, least)];
    const known = !(amount instanceof Missing) && !(needed instanceof Missing);
    const sign = known && amount.greaterThanOrEqualTo(needed) ? "≥" : "<";
    return inEachLanguage((l) => `${operand(of, scope)[l]} ${sign} ${working(least, scope)[l]}`);
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

  allOf: ({ conditions }, scope) => {
    const failing = conditions.filter((condition) => holdsIn(scope, condition) === false);
    return joined(
      (failing.length > 0 ? failing : conditions).map((condition) => describe(condition, scope))
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
function valueText(value: InputValue): Text {
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "string") return verbatim(value);
  if ("code" in value) return verbatim(value.name);
  return verbatim("month" in value ? formatDay(value) : formatAmount(value));
}

function yesNo(answer: boolean): Text {
  return inEachLanguage((l) => (answer ? dictionaries[l].yes : dictionaries[l].no));
}

function assumed(input: Input, answer: Text): Text {
  return inEachLanguage((l) => dictionaries[l].explain.assumed(input.label[l], answer[l]));
}
