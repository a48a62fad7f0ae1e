import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";

/** Holds when the amount reaches the figure; the figure itself is enough (reading R1). */
export interface Threshold {
  readonly kind: "threshold";
  readonly of: AmountNode;
  readonly least: Parameter;
}

export function threshold(of: AmountNode, least: Parameter): Threshold {
  return { kind: "threshold", of, least };
}
