import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { FlagInput } from "../input";
import type { AmountNode, Condition } from "../node";
import { flag } from "./flag";

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

/** A condition that a gate asks, before it is known what stands behind it. */
export type GateCondition = Omit<Gate, "kind" | "then">;

/** The gate that a flag closes when it says no; a blank leaves it open. */
export function flagGate(input: FlagInput, reason: Text, clause: Clause): GateCondition {
  return { label: input.label, condition: flag(input, true), reason, clause };
}

/** Several gates in the text's order, one after the other, before the amount. */
export function only(inOrder: readonly GateCondition[], then: AmountNode): AmountNode {
  return inOrder.reduceRight<AmountNode>(
    (inner, condition) => gate({ ...condition, then: inner }),
    then
  );
}
