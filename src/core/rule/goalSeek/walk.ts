import { Amount, ZERO } from "../../amount";
import { amountIn, holdsIn } from "../evaluate";
import type { AmountInput } from "../input";
import type { AmountNode, Condition, PerKind } from "../node";
import { growth } from "../operators";
import { choiceOf, Missing, wordOf, type Scope } from "../scope";
import { level, minus, negative, notBelowZero, plus, times, type Linear } from "./linear";
import { choose, constant, each, together, type Piecewise } from "./piecewise";

/** A calculation with one input unknown. */
export interface Unknown {
  /** The other inputs. */
  readonly scope: Scope;
  /** The unknown one, and its value as a line over 0, 1, 2 … */
  readonly name: string;
  readonly line: Linear;
}

/** An amount as a function of the unknown input; means exactly what `evaluate` gives at each of its values. */
export function amountOver(node: AmountNode, unknown: Unknown): Piecewise<Linear> {
  return operators[node.kind](node as never, unknown) as Piecewise<Linear>;
}

/** Whether a condition holds, as a function of the unknown input. */
export function answerOver(condition: Condition, unknown: Unknown): Piecewise<boolean> {
  return operators[condition.kind](condition as never, unknown) as Piecewise<boolean>;
}

/** An amount that doesn't depend on the unknown input. */
function fixed(node: AmountNode, { scope }: Unknown): Piecewise<Linear> {
  const amount = amountIn(scope, node);
  return constant(amount instanceof Missing ? amount : level(amount));
}

const nothing = constant(level(ZERO));

const operators: PerKind<AmountNode, [Unknown], Piecewise<Linear>> &
  PerKind<Condition, [Unknown], Piecewise<boolean>> = {
  amountOf: (node, unknown) =>
    node.input.name === unknown.name ? constant(unknown.line) : fixed(node, unknown),

  figure: fixed,

  inForceOn: fixed,

  grownBy: (node, unknown) =>
    each(amountOver(node.base, unknown), (line) => times(line, growth(node))),

  sum: ({ parts, needed }, unknown) => {
    const isBlank = needed && unknown.scope.inputs[needed.input.name] === undefined;
    const lacking = isBlank && needed.input.name !== unknown.name ? needed.input : undefined;
    const total = together<Linear, Linear>(over(parts, unknown), (values) => {
      const there = values.filter((value): value is Linear => !(value instanceof Missing));
      return there.length > 0 || lacking ? there.reduce(plus, level(ZERO)) : allMissing(values);
    });
    if (!lacking) return total;
    // No amount is negative: where what is below 0 isn't, the total is nothing.
    const isNothing = notBelowZero(each(total, negative));
    return choose(
      isNothing,
      () => constant<Linear>(new Missing([lacking])),
      () => total
    );
  },

  rateOf: ({ rate, of }, unknown) =>
    each(amountOver(of, unknown), (line) => times(line, rate.value)),

  cap: ({ of, limit }, unknown) => {
    const amount = amountOver(of, unknown);
    const most = constant(level(limit.value));
    return choose(
      notBelowZero(minus(amount, most)),
      () => most,
      () => amount
    );
  },

  capLeft: ({ of, limit, paid }, unknown) => {
    const amount = amountOver(of, unknown);
    const left = lessWhatWas(paid, constant(level(limit.value)), unknown);
    return choose(
      notBelowZero(minus(amount, left)),
      () => left,
      () => amount
    );
  },

  lessPaid: ({ of, paid }, unknown) => lessWhatWas(paid, amountOver(of, unknown), unknown),

  higherOf: ({ parts }, unknown) => over(parts, unknown).reduce(higher),

  gate: ({ condition, then }, unknown) =>
    choose(
      answerOver(condition, unknown),
      () => amountOver(then, unknown),
      () => nothing
    ),

  tracks: ({ tracks: [first, ...others], otherwise, ...node }, unknown) =>
    first
      ? choose(
          answerOver(first.when, unknown),
          () => amountOver(first.then, unknown),
          () => amountOver({ ...node, tracks: others, otherwise }, unknown)
        )
      : amountOver(otherwise.then, unknown),

  byReading: ({ input, choices }, unknown) =>
    amountOver(choices[choiceOf(input, unknown.scope).word]!, unknown),

  byChoice: (node, unknown) => {
    const chosen = node.choices[wordOf(node.input, unknown.scope) ?? ""];
    return chosen ? amountOver(chosen, unknown) : fixed(node, unknown);
  },

  lookup: (node, unknown) => {
    if (node.input.name !== unknown.name) return fixed(node, unknown);
    const ranks = node.rows.flatMap(({ keys }) => keys).map(Number);
    const turns = new Set([1, ...ranks, ...ranks.map((rank) => rank + 1)]);
    return [...turns]
      .sort((a, b) => a - b)
      .flatMap((rank) => {
        const inputs = { ...unknown.scope.inputs, [unknown.name]: new Amount(rank) };
        const [piece] = fixed(node, { ...unknown, scope: { inputs } });
        // Ranks begin with 1.
        return { ...piece!, from: new Amount(rank - 1) };
      });
  },

  netOf: ({ gross, rate }, unknown) => {
    const taxRate = amountIn(unknown.scope, rate);
    return each(amountOver(gross, unknown), (line) =>
      taxRate instanceof Missing ? taxRate : { ...line, over: line.over.times(taxRate.plus(1)) }
    );
  },

  remark: ({ on }, unknown) => amountOver(on, unknown),

  flag: (node, unknown) =>
    typeof node.blank === "object" && unknown.scope.inputs[node.input.name] === undefined
      ? answerOver(node.blank, unknown)
      : constant(holdsIn(unknown.scope, node)),

  threshold: ({ of, least }, unknown) =>
    notBelowZero(minus(amountOver(of, unknown), amountOver(least, unknown))),

  positive: (node, unknown) =>
    node.of.input.name === unknown.name
      ? opposite(notBelowZero(constant(negative(unknown.line))))
      : constant(holdsIn(unknown.scope, node)),

  isOneOf: (node, { scope }) => constant(holdsIn(scope, node)),

  anyOf: ({ conditions }, unknown) => settledBy(true, conditions, unknown),

  allOf: ({ conditions }, unknown) => settledBy(false, conditions, unknown),

  not: ({ condition }, unknown) => opposite(answerOver(condition, unknown)),

  exceeds: ({ amount, other }, unknown) =>
    together(
      [notBelowZero(minus(amountOver(other, unknown), amountOver(amount, unknown)))],
      ([reaches]) => reaches === false
    ),
};

/** An amount less what was paid, never below zero. */
function lessWhatWas(
  paid: AmountInput,
  amount: Piecewise<Linear>,
  unknown: Unknown
): Piecewise<Linear> {
  const isThere = paid.name === unknown.name || unknown.scope.inputs[paid.name] !== undefined;
  const before = isThere ? amountOver({ kind: "amountOf", input: paid }, unknown) : nothing;
  const left = minus(amount, before);
  return choose(
    notBelowZero(left),
    () => left,
    () => nothing
  );
}

function over(parts: readonly AmountNode[], unknown: Unknown): Piecewise<Linear>[] {
  return parts.map((part) => amountOver(part, unknown));
}

/** The higher of two, or the one that is there. */
function higher(list: Piecewise<Linear>, other: Piecewise<Linear>): Piecewise<Linear> {
  const isFirst = notBelowZero(minus(list, other));
  return together<Linear | boolean, Linear>([isFirst, list, other], ([first, ...values]) => {
    const there = values.filter((value) => !(value instanceof Missing)) as Linear[];
    return there.length > 1 ? there[first ? 0 : 1]! : (there[0] ?? allMissing(values));
  });
}

function allMissing(values: readonly unknown[]): Missing {
  return new Missing((values as Missing[]).flatMap(({ inputs }) => inputs));
}

/** One such answer settles it; else one that is missing leaves it open. */
function settledBy(
  answer: boolean,
  conditions: readonly Condition[],
  unknown: Unknown
): Piecewise<boolean> {
  return together(
    conditions.map((condition) => answerOver(condition, unknown)),
    (answers) =>
      answers.includes(answer) ? answer : (answers.find((a) => a instanceof Missing) ?? !answer)
  );
}

function opposite(list: Piecewise<boolean>): Piecewise<boolean> {
  return each(list, (answer) => !answer);
}
