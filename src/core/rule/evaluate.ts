import { formatAmount, largest, quotient, smallest, ZERO, type Amount } from "../amount";
import { JigaiError } from "../error";
import { fill, verbatim, type Text } from "../text";
import type { Input, Inputs } from "./input";
import type { AmountNode, Condition, Node, PerKind } from "./node";
import { Notes, type Note } from "./note";
import { growth, keyOf, rowFor, type Track, type Tracks } from "./operators";
import type { Rule } from "./rule";
import {
  choiceOf,
  figureInForce,
  Missing,
  missingInput,
  noteNotCounted,
  noteReadings,
  noteSoftLimit,
  quiet,
  wordOf,
  type Scope,
} from "./scope";

/** The exact result of a rule, with what has to be said about it. */
export interface Evaluation {
  readonly value: Amount | boolean;
  readonly notes: readonly Note[];
}

/**
 * The exact value of a rule, and its notes.
 *
 * @throws JigaiError missingInput – an input that the calculation needs is blank
 */
export function evaluate(rule: Rule, inputs: Inputs): Evaluation {
  const notes = new Notes();
  return { value: valueOf(rule, { inputs, notes }), notes: notes.all };
}

/** The value alone, for many rows: see `evaluate`. */
export function valueOf(rule: Rule, scope: Scope): Amount | boolean {
  const given = rule.requiresAnyOf.some(({ name }) => scope.inputs[name] !== undefined);
  const value = given ? calculate(rule.result, scope) : new Missing(rule.requiresAnyOf);
  if (value instanceof Missing) throw missingInput(value.inputs);
  return value;
}

/** The amount of a node, or what is missing for it. */
export function amountIn(scope: Scope, node: AmountNode): Amount | Missing {
  return calculate(node, scope) as Amount | Missing;
}

/** Whether a condition holds, or what is missing to tell. */
export function holdsIn(scope: Scope, condition: Condition): boolean | Missing {
  return calculate(condition, scope) as boolean | Missing;
}

/** The first track whose condition holds, or else the one for all others; or what is missing to tell. */
export function trackTaken({ tracks, otherwise }: Tracks, scope: Scope): Track | Missing {
  for (const track of tracks) {
    const holds = holdsIn(scope, track.when);
    if (holds instanceof Missing) return holds;
    if (holds) return track;
  }
  return otherwise;
}

function calculate(node: Node, scope: Scope): Amount | boolean | Missing {
  const known = scope.known?.get(node);
  if (known !== undefined) return known;
  const value = operators[node.kind](node as never, scope);
  scope.known?.set(node, value);
  return value;
}

const operators: PerKind<AmountNode, [Scope], Amount | Missing> &
  PerKind<Condition, [Scope], boolean | Missing> = {
  amountOf: ({ input }, scope) => {
    const amount = scope.inputs[input.name] as Amount | undefined;
    if (amount === undefined) return new Missing([input]);
    noteReadings(scope, input.readings);
    return amount;
  },

  figure: ({ parameter }, scope) => {
    noteReadings(scope, parameter.readings);
    noteSoftLimit(scope, parameter);
    return parameter.value;
  },

  grownBy: ({ rate, base, years }, scope) => {
    const amount = amountIn(scope, base);
    if (amount instanceof Missing) return amount;
    noteReadings(scope, rate.readings);
    return amount.times(growth({ rate, years }));
  },

  sum: ({ parts, needed, clause }, scope) => {
    const { amounts, missing } = partsOf(parts, scope);
    const total = amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
    if (needed && total.isZero() && scope.inputs[needed.input.name] === undefined)
      return new Missing([needed.input]);
    if (amounts.length === 0) return new Missing(missing);
    noteNotCounted(scope, clause, missing);
    return total;
  },

  rateOf: ({ rate, of }, scope) => {
    const base = amountIn(scope, of);
    if (base instanceof Missing) return base;
    noteReadings(scope, rate.readings);
    return base.times(rate.value);
  },

  cap: ({ of, limit }, scope) => {
    const amount = amountIn(scope, of);
    if (amount instanceof Missing) return amount;
    noteReadings(scope, limit.readings);
    noteSoftLimit(scope, limit);
    return smallest(amount, limit.value);
  },

  capLeft: ({ of, limit, paid }, scope) => {
    const amount = amountIn(scope, of);
    if (amount instanceof Missing) return amount;
    noteReadings(scope, limit.readings);
    noteSoftLimit(scope, limit);
    const before = (scope.inputs[paid.name] as Amount | undefined) ?? ZERO;
    return smallest(amount, largest(limit.value.minus(before), ZERO));
  },

  lessPaid: ({ of, paid }, scope) => {
    const amount = amountIn(scope, of);
    const before = scope.inputs[paid.name] as Amount | undefined;
    if (amount instanceof Missing || before === undefined) return amount;
    noteReadings(scope, paid.readings);
    return largest(amount.minus(before), ZERO);
  },

  higherOf: ({ parts, clause }, scope) => {
    const { amounts, missing } = partsOf(parts, scope);
    if (amounts.length === 0) return new Missing(missing);
    noteNotCounted(scope, clause, missing);
    return largest(...amounts);
  },

  gate: ({ condition, reason, clause, then }, scope) => {
    const holds = holdsIn(scope, condition);
    if (holds instanceof Missing) return holds;
    if (holds) return amountIn(scope, then);
    scope.notes?.add("gate", clause, reason);
    return ZERO;
  },

  tracks: (node, scope) => {
    const taken = trackTaken(node, scope);
    return taken instanceof Missing ? taken : amountIn(scope, taken.then);
  },

  byReading: (node, scope) => {
    const choice = choiceOf(node.input, scope);
    scope.notes?.add("reading", node.input.reading, choice.gist);
    return amountIn(scope, node.choices[choice.word]!);
  },

  byChoice: (node, scope) => {
    const word = wordOf(node.input, scope);
    if (word === undefined) return new Missing([node.input]);
    const chosen = node.choices[word];
    if (!chosen) throw new JigaiError("noFigure", { choice: word }).about(node.input);
    return amountIn(scope, chosen);
  },

  lookup: (node, scope) => {
    const value = scope.inputs[node.input.name];
    if (value === undefined) return new Missing([node.input]);
    const row = rowFor(node, keyOf(value));
    noteReadings(scope, row?.value.readings);
    return row ? row.value.value : ZERO;
  },

  inForceOn: (node, scope) => {
    if (scope.inputs[node.input.name] === undefined) return new Missing([node.input]);
    const { parameter } = figureInForce(node, scope);
    noteReadings(scope, parameter.readings);
    return parameter.value;
  },

  netOf: ({ gross, rate }, scope) => {
    const [amount, taxRate] = [amountIn(scope, gross), amountIn(scope, rate)];
    if (amount instanceof Missing) return amount;
    return taxRate instanceof Missing ? taxRate : quotient(amount, taxRate.plus(1));
  },

  remark: ({ basis, text, soft, when, values, on }, scope) => {
    const amount = amountIn(scope, on);
    if (
      scope.notes &&
      !(amount instanceof Missing) &&
      (!when || holdsIn(quiet(scope), when) === true)
    ) {
      const kind = soft ? "soft" : "gist" in basis ? "note" : "reading";
      const said = values ? fill(text, amountTexts(values, quiet(scope))) : text;
      scope.notes.add(kind, basis, said);
    }
    return amount;
  },

  flag: ({ input, blank }, scope) => {
    const given = scope.inputs[input.name] as boolean | undefined;
    if (given !== undefined) return given;
    if (blank === undefined) return new Missing([input]);
    return typeof blank === "boolean" ? blank : holdsIn(scope, blank);
  },

  threshold: ({ of, least }, scope) => {
    const [amount, needed] = [amountIn(scope, of), amountIn(scope, least)];
    if (amount instanceof Missing) return amount;
    return needed instanceof Missing ? needed : amount.greaterThanOrEqualTo(needed);
  },

  positive: ({ of }, scope) =>
    (scope.inputs[of.input.name] as Amount | undefined)?.greaterThan(0) ?? false,

  isOneOf: ({ input, keys, blank }, scope) => {
    const value = scope.inputs[input.name];
    return value === undefined ? blank : keys.includes(keyOf(value));
  },

  anyOf: ({ conditions }, scope) => {
    const answers = conditions.map((condition) => holdsIn(scope, condition));
    return (
      answers.some((answer) => answer === true) ||
      (answers.find((a) => a instanceof Missing) ?? false)
    );
  },

  allOf: ({ conditions }, scope) => {
    const answers = conditions.map((condition) => holdsIn(scope, condition));
    if (answers.some((answer) => answer === false)) return false;
    return answers.find((answer) => answer instanceof Missing) ?? true;
  },

  not: ({ condition }, scope) => {
    const holds = holdsIn(scope, condition);
    return holds instanceof Missing ? holds : !holds;
  },

  exceeds: ({ amount, other }, scope) => {
    const [a, b] = [amountIn(scope, amount), amountIn(scope, other)];
    return !(a instanceof Missing) && !(b instanceof Missing) && a.greaterThan(b);
  },
};

/** The amounts of the parts that are there, and the inputs that the other parts miss. */
function partsOf(
  parts: readonly AmountNode[],
  scope: Scope
): { amounts: Amount[]; missing: Input[] } {
  const amounts: Amount[] = [];
  const missing: Input[] = [];
  for (const part of parts) {
    const amount = amountIn(scope, part);
    if (amount instanceof Missing) missing.push(...amount.inputs);
    else amounts.push(amount);
  }
  return { amounts, missing };
}

function amountTexts(
  values: Readonly<Record<string, AmountNode>>,
  scope: Scope
): Record<string, Text> {
  const texts: Record<string, Text> = {};
  for (const [name, node] of Object.entries(values)) {
    const amount = amountIn(scope, node);
    texts[name] = verbatim(amount instanceof Missing ? "—" : formatAmount(amount));
  }
  return texts;
}
