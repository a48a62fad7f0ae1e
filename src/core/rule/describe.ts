import { formatAmount, formatRate } from "../amount";
import { inLanguage, dictionaries, type Language } from "../text";
import type { Clause } from "./clause";
import { amountIn, holdsIn } from "./evaluate";
import { formatDay } from "../window";
import type { Input, InputValue } from "./input";
import type { AmountNode, Condition, PerKind } from "./node";
import { keyOf, rowFor } from "./operators";
import type { Parameter } from "./parameter";
import { figureInForce, Missing, wordOf, type Scope } from "./scope";

/** What stands in a formula for a node: an input with its name, anything calculated before as its value. */
export function operand(node: AmountNode, scope: Scope, l: Language): string {
  const source = sourceOf(node, scope);
  if (source.kind === "amountOf") return named(source.input, scope, l);
  if (source.kind === "inForceOn" && scope.inputs[source.input.name] !== undefined)
    return parameterText(figureInForce(source, scope).parameter);
  const amount = amountIn(scope, source);
  return amount instanceof Missing ? "—" : formatAmount(amount);
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
function working(limit: AmountNode, scope: Scope, l: Language): string {
  const source = sourceOf(limit, scope);
  const result = operand(source, scope, l);
  if (source.kind === "rateOf")
    return `${operand(source.of, scope, l)} × ${parameterText(source.rate)} = ${result}`;
  if (source.kind === "grownBy")
    return `${operand(source.base, scope, l)} × (1 + ${parameterText(source.rate)}) = ${result}`;
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
export function named({ name, label }: Input, scope: Scope, l: Language): string {
  const value = scope.inputs[name];
  if (value === undefined) return inLanguage(dictionaries, l).explain.blank(inLanguage(label, l));
  return `${inLanguage(label, l)} ${valueText(value, l)}`;
}

const parameterTexts = new WeakMap<Parameter, string>();

/** A parameter's value as people read it: 50%, 300. */
export function parameterText(parameter: Parameter): string {
  const known = parameterTexts.get(parameter);
  if (known !== undefined) return known;
  const { unit, value } = parameter;
  const text = unit === "rate" ? formatRate(value) : formatAmount(value);
  parameterTexts.set(parameter, text);
  return text;
}

/** Why a condition holds or doesn't, with the numbers in it. */
export function describe(condition: Condition, scope: Scope, l: Language): string {
  return descriptions[condition.kind](condition as never, scope, l);
}

const descriptions: PerKind<Condition, [Scope, Language], string> = {
  flag: ({ input, blank }, scope, l) => {
    if (scope.inputs[input.name] !== undefined || blank === undefined)
      return named(input, scope, l);
    if (typeof blank !== "boolean") return describe(blank, scope, l);
    return assumed(input, valueText(blank, l), l);
  },

  threshold: ({ of, least }, scope, l) => {
    const [amount, needed] = [amountIn(scope, of), amountIn(scope, least)];
    const known = !(amount instanceof Missing) && !(needed instanceof Missing);
    const sign = known && amount.greaterThanOrEqualTo(needed) ? "≥" : "<";
    return `${operand(of, scope, l)} ${sign} ${working(least, scope, l)}`;
  },

  positive: ({ of }, scope, l) => named(of.input, scope, l),

  isOneOf: ({ input, label, keys }, scope, l) => {
    const value = scope.inputs[input.name];
    if (value === undefined) return assumed(input, inLanguage(label, l), l);
    const { among, notAmong } = inLanguage(dictionaries, l).explain;
    return (keys.includes(keyOf(value)) ? among : notAmong)(
      valueText(value, l),
      inLanguage(label, l)
    );
  },

  anyOf: ({ conditions }, scope, l) => {
    const holding = conditions.filter((condition) => holdsIn(scope, condition) === true);
    return describeAll(holding.length > 0 ? holding : conditions, scope, l);
  },

  allOf: ({ conditions }, scope, l) => {
    const failing = conditions.filter((condition) => holdsIn(scope, condition) === false);
    return describeAll(failing.length > 0 ? failing : conditions, scope, l);
  },

  not: ({ condition }, scope, l) => describe(condition, scope, l),

  exceeds: ({ amount, other }, scope, l) =>
    `${operand(amount, scope, l)} > ${operand(other, scope, l)}`,
};

/** Several conditions as one list. */
export function describeAll(conditions: readonly Condition[], scope: Scope, l: Language): string {
  return conditions
    .map((condition) => describe(condition, scope, l))
    .join(inLanguage(dictionaries, l).listSeparator);
}

/** A value as people read it. */
function valueText(value: InputValue, l: Language): string {
  if (typeof value === "boolean")
    return value ? inLanguage(dictionaries, l).yes : inLanguage(dictionaries, l).no;
  if (typeof value === "string") return value;
  if ("code" in value) return value.name;
  return "month" in value ? formatDay(value) : formatAmount(value);
}

function assumed({ label }: Input, answer: string, l: Language): string {
  return inLanguage(dictionaries, l).explain.assumed(inLanguage(label, l), answer);
}
