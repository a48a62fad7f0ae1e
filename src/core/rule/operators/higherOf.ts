import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { AmountNode } from "../node";

/** The highest of several amounts; missing ones are left out, and where all are missing, so is the result. */
export interface HigherOf {
  readonly kind: "higherOf";
  readonly label: Text;
  readonly parts: readonly AmountNode[];
  readonly clause: Clause;
}

export function higherOf(label: Text, parts: readonly AmountNode[], clause: Clause): HigherOf {
  return { kind: "higherOf", label, parts, clause };
}
