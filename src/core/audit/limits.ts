import { ZERO, type Amount } from "../amount";
import type { AmountNode, Condition, Input, Inputs, Parameter, Rule } from "../rule";
import { amountIn, holdsIn } from "../rule/evaluate";
import { isCondition, type PerKind } from "../rule/node";
import { choiceOf, Missing, wordOf, type Scope } from "../rule/scope";

/** A figure of the policy that a row's calculation met, and the amount that was held against it. */
export interface Limit {
  readonly kind: "threshold" | "cap";
  readonly figure: Parameter;
  /** The input's value for a threshold; the amount before it is capped for a cap. */
  readonly amount: Amount;
  /** The threshold's input. */
  readonly input?: Input;
}

/**
 * The thresholds and caps that a row's calculation comes by: thresholds on an input, and caps, on the way
 * that its gates, tracks and readings take. A limit on a way not taken is none.
 */
export function limitsMet(rule: Rule, inputs: Inputs): Limit[] {
  const limits = new Map<Parameter, Limit>();
  const walk: Walk = { scope: { inputs }, meet: (limit) => limits.set(limit.figure, limit) };
  if (isCondition(rule.result)) ask(rule.result, walk);
  else follow(rule.result, walk);
  return [...limits.values()];
}

interface Walk {
  readonly scope: Scope;
  readonly meet: (limit: Limit) => void;
}

function follow(node: AmountNode, walk: Walk): void {
  ways[node.kind](node as never, walk);
}

function ask(condition: Condition, walk: Walk): void {
  conditionWays[condition.kind](condition as never, walk);
}

function end(): void {}

const ways: PerKind<AmountNode, [Walk], void> = {
  amountOf: end,
  figure: end,
  grownBy: ({ base }, walk) => follow(base, walk),
  sum: ({ parts }, walk) => parts.forEach((part) => follow(part, walk)),
  rateOf: ({ of }, walk) => follow(of, walk),
  cap: ({ of, limit }, walk) => {
    follow(of, walk);
    const amount = amountIn(walk.scope, of);
    if (!(amount instanceof Missing)) walk.meet({ kind: "cap", figure: limit, amount });
  },
  capLeft: ({ of, limit, paid }, walk) => {
    follow(of, walk);
    const amount = amountIn(walk.scope, of);
    const before = (walk.scope.inputs[paid.name] as Amount | undefined) ?? ZERO;
    if (!(amount instanceof Missing))
      walk.meet({ kind: "cap", figure: limit, amount: amount.plus(before) });
  },
  lessPaid: ({ of }, walk) => follow(of, walk),
  higherOf: ({ parts }, walk) => parts.forEach((part) => follow(part, walk)),
  gate: ({ condition, then }, walk) => {
    ask(condition, walk);
    if (holdsIn(walk.scope, condition) === true) follow(then, walk);
  },
  tracks: ({ tracks, otherwise }, walk) => {
    for (const { when, then } of tracks) {
      ask(when, walk);
      if (holdsIn(walk.scope, when) === true) return follow(then, walk);
    }
    follow(otherwise.then, walk);
  },
  byChoice: ({ input, choices }, walk) => {
    const chosen = choices[wordOf(input, walk.scope) ?? ""];
    if (chosen) follow(chosen, walk);
  },
  byReading: ({ input, choices }, walk) => follow(choices[choiceOf(input, walk.scope).word]!, walk),
  lookup: end,
  inForceOn: end,
  netOf: ({ gross }, walk) => follow(gross, walk),
  remark: ({ when, on }, walk) => {
    if (when) ask(when, walk);
    follow(on, walk);
  },
};

const conditionWays: PerKind<Condition, [Walk], void> = {
  flag: end,
  threshold: ({ of, least }, { scope, meet }) => {
    if (of.kind !== "amountOf" || least.kind !== "figure") return;
    const amount = amountIn(scope, of);
    if (amount instanceof Missing) return;
    meet({ kind: "threshold", figure: least.parameter, amount, input: of.input });
  },
  positive: end,
  isOneOf: end,
  anyOf: ({ conditions }, walk) => conditions.forEach((condition) => ask(condition, walk)),
  allOf: ({ conditions }, walk) => conditions.forEach((condition) => ask(condition, walk)),
  not: ({ condition }, walk) => ask(condition, walk),
  // What another track would have given: no limit that this row comes by.
  exceeds: end,
};
