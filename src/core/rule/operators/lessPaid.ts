import type { Text } from "../../text/text";
import type { AmountInput } from "../input";
import type { Clause } from "../clause";
import type { AmountNode } from "../node";

/** An amount less what was paid already, never below zero. Blank `paid` means nothing was. */
export interface LessPaid {
  readonly kind: "lessPaid";
  readonly label: Text;
  readonly of: AmountNode;
  readonly paid: AmountInput;
  readonly clause: Clause;
}

export function lessPaid(label: Text, of: AmountNode, paid: AmountInput, clause: Clause): LessPaid {
  return { kind: "lessPaid", label, of, paid, clause };
}
