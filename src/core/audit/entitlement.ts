import { ZERO, type Amount } from "../amount";
import type { AmountNode, ReadingInput, Trace } from "../rule";
import { amountIn, holdsIn } from "../rule/evaluate";
import { isCondition, type PerKind } from "../rule/node";
import { choiceOf, Missing, type Scope } from "../rule/scope";
import { branchTaken } from "../rule/branch";

/** What may have been paid for a project before this row, and why no more. */
export interface Entitlement {
  readonly amount: Amount;
  /** Id of the clause. */
  readonly clause: string;
  /** The question of the text on which it rests, and how it was answered. */
  readonly reading?: { readonly id: string; readonly word: string };
}

/** What earlier payments are deducted from; undefined where the rule deducts none. */
export function entitlementOf({ rule, scope }: Trace): Entitlement | undefined {
  if (isCondition(rule.result)) return undefined;
  return within(rule.result, scope);
}

/** The question of the text that was answered last on the way. */
interface AskedScope extends Scope {
  readonly asked?: ReadingInput;
}

function entitled(amount: Amount, clause: string, scope: AskedScope): Entitlement {
  const { asked } = scope;
  if (!asked) return { amount, clause };
  return { amount, clause, reading: { id: asked.reading.id, word: choiceOf(asked, scope).word } };
}

function within(node: AmountNode, scope: AskedScope): Entitlement | undefined {
  return entitlements[node.kind](node as never, scope);
}

const none = () => undefined;

const entitlements: PerKind<AmountNode, [AskedScope], Entitlement | undefined> = {
  amountOf: none,
  figure: none,
  grownBy: none,
  rateOf: none,
  lookup: none,
  inForceOn: none,
  netOf: none,
  sum: none,
  higherOf: none,
  cap: ({ of }, scope) => within(of, scope),
  lessPaid: ({ of, clause }, scope) => {
    const amount = amountIn(scope, of);
    return amount instanceof Missing ? undefined : entitled(amount, clause.id, scope);
  },
  // The amounts are this payment's only: earlier ones were bounded by the cap alone.
  capLeft: ({ limit }, scope) => entitled(limit.value, limit.clause.id, scope),
  gate: ({ condition, then, clause }, scope) =>
    holdsIn(scope, condition) === true ? within(then, scope) : entitled(ZERO, clause.id, scope),
  tracks: (node, scope) => withinBranch(node, scope),
  byChoice: (node, scope) => withinBranch(node, scope),
  byReading: (node, scope) => withinBranch(node, { ...scope, asked: node.input }),
  remark: ({ on }, scope) => within(on, scope),
};

function withinBranch(
  node: Parameters<typeof branchTaken>[0],
  scope: AskedScope
): Entitlement | undefined {
  const taken = branchTaken(node, scope);
  return taken && within(taken, scope);
}
