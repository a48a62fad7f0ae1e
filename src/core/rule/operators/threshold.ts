import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";
import { figure } from "./figure";

/** Holds when the amount reaches the least one; that itself is enough (reading R1). */
export interface Threshold {
  readonly kind: "threshold";
  readonly of: AmountNode;
  readonly least: AmountNode;
}

/** @param least a figure of the policy, or an amount that follows from one */
export function threshold(of: AmountNode, least: AmountNode | Parameter): Threshold {
  return { kind: "threshold", of, least: "kind" in least ? least : figure(least) };
}
