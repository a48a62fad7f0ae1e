import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";

/** An amount, but no more than the limit; the limit itself is allowed. A soft limit is applied and called soft. */
export interface Cap {
  readonly kind: "cap";
  readonly of: AmountNode;
  readonly limit: Parameter;
}

export function cap(of: AmountNode, limit: Parameter): Cap {
  return { kind: "cap", of, limit };
}
