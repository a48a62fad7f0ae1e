import type { Text } from "../../text/text";
import type { AmountNode, Condition } from "../node";
import type { Clause, Reading } from "../clause";

/** A note that goes with an amount, always or under a condition. It never changes the amount. */
export interface Remark {
  readonly kind: "remark";
  readonly basis: Clause | Reading;
  /** May hold {placeholders} for the amounts in `values`. */
  readonly text: Text;
  /** Said of a limit that the text calls one "in principle" (reading R16). */
  readonly soft?: boolean;
  readonly when?: Condition;
  readonly values?: Readonly<Record<string, AmountNode>>;
  readonly on: AmountNode;
}

export function remark(declared: Omit<Remark, "kind" | "on">, on: AmountNode): Remark {
  return { kind: "remark", ...declared, on };
}
