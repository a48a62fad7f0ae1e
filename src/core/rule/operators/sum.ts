import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { AmountNode } from "../node";
import type { AmountOf } from "./amountOf";

/**
 * Several amounts together. A missing part counts as nothing; where all are missing, so is the sum.
 * With `needed`, it is also missing when this part is and the others come to nothing.
 */
export interface Sum {
  readonly kind: "sum";
  readonly label: Text;
  readonly parts: readonly AmountNode[];
  readonly needed?: AmountOf;
  readonly clause: Clause;
}

export function sum(
  label: Text,
  parts: readonly AmountNode[],
  clause: Clause,
  needed?: AmountOf
): Sum {
  return { kind: "sum", label, parts, clause, ...(needed && { needed }) };
}
