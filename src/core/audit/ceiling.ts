import { largest, ZERO, type Amount } from "../amount";
import type { AmountNode, Parameter, Trace } from "../rule";
import { amountIn, holdsIn } from "../rule/evaluate";
import { isCondition, type PerKind } from "../rule/node";
import { Missing, type Scope } from "../rule/scope";
import { branchTaken } from "../rule/branch";

/** The most that a project can get over its life, and the caps that make it so. */
export interface Ceiling {
  readonly amount: Amount;
  readonly caps: readonly Parameter[];
}

/** What the caps of the rule leave possible for a project of this kind; undefined where none limits it. */
export function ceilingOf({ rule, scope }: Trace): Ceiling | undefined {
  return isCondition(rule.result) ? undefined : under(rule.result, scope);
}

function under(node: AmountNode, scope: Scope): Ceiling | undefined {
  return ceilings[node.kind](node as never, scope);
}

/** One ceiling a cap, not one a row. */
const capped = new WeakMap<Parameter, Ceiling>();
const NOTHING: Ceiling = { amount: ZERO, caps: [] };

const none = () => undefined;

const ceilings: PerKind<AmountNode, [Scope], Ceiling | undefined> = {
  amountOf: none,
  figure: none,
  grownBy: none,
  rateOf: none,
  lookup: none,
  inForceOn: none,
  netOf: none,
  sum: ({ parts }, scope) => together(parts, scope, (a, b) => a.plus(b)),
  higherOf: ({ parts }, scope) => together(parts, scope, (a, b) => largest(a, b)),
  cap: ({ of, limit }, scope) => underCap(of, limit, scope),
  capLeft: ({ of, limit }, scope) => underCap(of, limit, scope),
  lessPaid: ({ of }, scope) => under(of, scope),
  gate: ({ condition, then }, scope) =>
    holdsIn(scope, condition) === true ? under(then, scope) : NOTHING,
  tracks: (node, scope) => underBranch(node, scope),
  byChoice: (node, scope) => underBranch(node, scope),
  byReading: (node, scope) => underBranch(node, scope),
  remark: ({ on }, scope) => under(on, scope),
};

function underBranch(node: Parameters<typeof branchTaken>[0], scope: Scope): Ceiling | undefined {
  const taken = branchTaken(node, scope);
  return taken && under(taken, scope);
}

function underCap(of: AmountNode, limit: Parameter, scope: Scope): Ceiling {
  const below = under(of, scope);
  return below?.amount.lessThan(limit.value) ? below : ceilingAt(limit);
}

function ceilingAt(limit: Parameter): Ceiling {
  const known = capped.get(limit) ?? { amount: limit.value, caps: [limit] };
  capped.set(limit, known);
  return known;
}

/** Parts that are missing give nothing; one without a ceiling leaves the whole without. */
function together(
  parts: readonly AmountNode[],
  scope: Scope,
  combine: (a: Amount, b: Amount) => Amount
): Ceiling | undefined {
  const there = parts.filter((part) => !(amountIn(scope, part) instanceof Missing));
  const limits = there.map((part) => under(part, scope));
  if (limits.length === 0 || limits.some((limit) => limit === undefined)) return undefined;
  return (limits as Ceiling[]).reduce((all, { amount, caps }) => ({
    amount: combine(all.amount, amount),
    caps: [...all.caps, ...caps],
  }));
}
