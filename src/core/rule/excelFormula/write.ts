import { JigaiError } from "../../error";
import { amountIn, holdsIn } from "../evaluate";
import { isCondition, type Condition, type Node } from "../node";
import { Missing } from "../scope";
import { canBeMissing, neededHere } from "./blanks";
import { readCell, sometimes, type Context } from "./context";
import { and, iff, or } from "./native";
import { BLANK, find } from "./words";

/** A node as a formula's text. What is known is worked out, but amounts stay to be seen. */
export function write(node: Node, context: Context): string {
  const { draft, writers, blank } = context;
  const before = draft.cellsRead;
  try {
    const text = isCondition(node)
      ? writers.conditions[node.kind](node as never, context)
      : writers.amounts[node.kind](node as never, context);
    if (draft.cellsRead > before) return text;
    const value = isCondition(node) ? holdsIn(draft, node) : amountIn(draft, node);
    if (value instanceof Missing) return blank;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return value.isZero() ? "0" : text;
  } catch (error) {
    // The policy sets no such figure.
    if (error instanceof JigaiError) return "NA()";
    throw error;
  }
}

/** One text where the condition holds and another where it doesn't. */
export function decide(condition: Condition, context: Context, yes: string, no: string): string {
  const several = condition.kind === "allOf" || condition.kind === "anyOf";
  if (!several || context.blank !== "NA()" || !canBeMissing(condition, context))
    return iff(write(condition, context), yes, no);
  // One part may settle it while others are blank; only then do the blank ones matter.
  const { kind, conditions } = condition;
  const unknown = or(conditions.map((part) => missing(part, context)));
  const parts = (blank: string) => conditions.map((part) => write(part, { ...context, blank }));
  return kind === "allOf"
    ? iff(and(parts("TRUE")), iff(unknown, "NA()", yes), no)
    : iff(or(parts("FALSE")), yes, iff(unknown, "NA()", no));
}

/** The condition that a node is missing. */
export function missing(node: Node, context: Context): string {
  if (!canBeMissing(node, context)) return "FALSE";
  const input = "choices" in node ? undefined : neededHere(node);
  if (input) {
    const ref = readCell(context.draft, input);
    if (ref === undefined) return "TRUE";
    return input.kind === "place" ? `ISNUMBER(${find(ref, BLANK)})` : `TRIM(${ref})=""`;
  }
  const text = write(node, { ...sometimes(context), blank: "NA()" });
  return text === "NA()" ? "TRUE" : `ISERROR(${text})`;
}
