import type { Amount } from "../amount";
import type { Input, Parameter, Trace } from "../rule";
import { nodesIn, visitOnTheWay } from "../rule/branch";
import { amountIn } from "../rule/evaluate";
import type { Node } from "../rule/node";
import { Missing, type Scope } from "../rule/scope";

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
export function limitsMet({ rule, scope }: Pick<Trace, "rule" | "scope">): Limit[] {
  const limits: Limit[] = [];
  const follow = (node: Node) => {
    if (!hasLimits(node)) return;
    visitOnTheWay(node, scope, follow);
    const limit = limitOf(node, scope);
    if (limit) put(limit, limits);
  };
  follow(rule.result);
  return limits;
}

/** Of several by one figure the last counts. */
function put(limit: Limit, limits: Limit[]): void {
  const known = limits.findIndex(({ figure }) => figure === limit.figure);
  if (known < 0) limits.push(limit);
  else limits[known] = limit;
}

const withLimits = new WeakMap<Node, boolean>();

/** Is the node or anything in it a limit? Most of a rule has none, so that no row need go there. */
function hasLimits(node: Node): boolean {
  let has = withLimits.get(node);
  if (has === undefined) {
    has = LIMITS.includes(node.kind) || nodesIn(node).some(hasLimits);
    withLimits.set(node, has);
  }
  return has;
}

const LIMITS: readonly Node["kind"][] = ["threshold", "cap", "capLeft"];

/** The limit that this node is; none where there is no amount to hold against it. */
function limitOf(node: Node, scope: Scope): Limit | undefined {
  if (node.kind === "threshold") {
    const { of, least } = node;
    if (of.kind !== "amountOf" || least.kind !== "figure") return undefined;
    const amount = amountIn(scope, of);
    if (amount instanceof Missing) return undefined;
    return { kind: "threshold", figure: least.parameter, amount, input: of.input };
  }
  if (node.kind !== "cap" && node.kind !== "capLeft") return undefined;
  const amount = amountIn(scope, node.of);
  if (amount instanceof Missing) return undefined;
  const before = node.kind === "capLeft" && (scope.inputs[node.paid.name] as Amount | undefined);
  return { kind: "cap", figure: node.limit, amount: before ? amount.plus(before) : amount };
}
