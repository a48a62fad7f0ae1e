import { partsOf } from "../citedClauses";
import type { Input } from "../input";
import type { Condition, Node } from "../node";
import { cellOf, type Context, type Draft } from "./context";

/** Inputs that are blank whenever something is missing; undefined where it never is. */
type Blanks = readonly string[] | undefined;

/** Can the node be missing, by what is known here of blanks? */
export function canBeMissing(node: Node, { draft, given }: Context): boolean {
  const blank = blanksOf(node, draft);
  return (
    blank !== undefined && !given.some((inputs) => inputs.every((name) => blank.includes(name)))
  );
}

/** Inputs that are blank whenever the node is missing. */
export function blanksOf(node: Node, draft: Draft): Blanks {
  const { kind } = node;
  if (kind === "remark") return blanksOf(node.on, draft);
  if (kind === "positive" || kind === "isOneOf" || kind === "exceeds") return undefined;
  if (kind === "sum" && node.needed) return blanksOf(node.needed, draft);
  const parts = partsOf(node).flatMap((part) => ("kind" in part ? [blanksOf(part, draft)] : []));
  if (kind === "sum" || kind === "higherOf")
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  const name = neededHere(node)?.name;
  if (name !== undefined && draft.inputs[name] === undefined) parts.push([name]);
  // Whichever of the parts is missing, what is blank for all of them is.
  const [first, ...others] = parts.filter((part) => part !== undefined);
  return others.reduce((both, more) => both?.filter((name) => more.includes(name)), first);
}

/** The input that the node itself asks for, without a default. */
export function neededHere(node: Node): Input | undefined {
  if (!("input" in node) || ("blank" in node && node.blank !== undefined)) return undefined;
  return "choices" in node && node.input.kind !== "year" ? undefined : node.input;
}

/** What isn't blank where the condition holds. */
export function givenWhere(condition: Condition, draft: Draft): readonly (readonly string[])[] {
  if (condition.kind === "positive") return [[condition.of.input.name]];
  if (condition.kind === "threshold" && condition.of.kind === "amountOf")
    return [[condition.of.input.name]];
  if (condition.kind === "allOf") return condition.conditions.flatMap((c) => givenWhere(c, draft));
  if (condition.kind === "anyOf") {
    const each = condition.conditions.map((c) => givenWhere(c, draft)[0]);
    return each.every((inputs) => inputs !== undefined) ? [each.flat()] : [];
  }
  const unanswered =
    condition.kind === "flag" &&
    draft.inputs[condition.input.name] === undefined &&
    !cellOf(draft, condition.input);
  return unanswered && typeof condition.blank === "object"
    ? givenWhere(condition.blank, draft)
    : [];
}
