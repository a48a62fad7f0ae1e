import type { AmountInput } from "../input";
import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";

/**
 * An amount, but no more than what its cap leaves after earlier payments, and never below zero. Blank `paid`
 * means that nothing was paid.
 */
export interface CapLeft {
  readonly kind: "capLeft";
  readonly of: AmountNode;
  readonly limit: Parameter;
  readonly paid: AmountInput;
}

export function capLeft(of: AmountNode, limit: Parameter, paid: AmountInput): CapLeft {
  return { kind: "capLeft", of, limit, paid };
}
