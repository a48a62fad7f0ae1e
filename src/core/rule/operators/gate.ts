import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { AmountNode, Condition } from "../node";

/** An amount that is due only when the condition holds; otherwise it is 0, for the reason given. */
export interface Gate {
  readonly kind: "gate";
  readonly label: Text;
  readonly condition: Condition;
  readonly reason: Text;
  readonly clause: Clause;
  readonly then: AmountNode;
}

export function gate(gate: Omit<Gate, "kind">): Gate {
  return { kind: "gate", ...gate };
}

/** Several gates in the text's order, one after the other, before the amount. */
export function gates(
  inOrder: readonly Omit<Gate, "kind" | "then">[],
  then: AmountNode
): AmountNode {
  return inOrder.reduceRight<AmountNode>(
    (inner, condition) => gate({ ...condition, then: inner }),
    then
  );
}
