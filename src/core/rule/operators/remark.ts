import type { Text } from "../../text/text";
import type { AmountNode, Condition } from "../node";
import type { Clause, Reading } from "../clause";

/** A note that goes with an amount, always or under a condition. It never changes the amount. */
export interface Remark {
  readonly kind: "remark";
  readonly basis: Clause | Reading;
  /** May hold {placeholders} for the amounts in `values`. */
  readonly text: Text;
  /** RemarkContent of a limit that the text calls one "in principle" (reading R16). */
  readonly soft?: boolean;
  readonly when?: Condition;
  readonly values?: Readonly<Record<string, AmountNode>>;
  readonly on: AmountNode;
}

/** What is said, before it is known of which amount. */
export type RemarkContent = Omit<Remark, "kind" | "on">;

/** The amount with what has to be said of it, in this order. */
export function remark(amount: AmountNode, ...said: readonly RemarkContent[]): AmountNode {
  return said.reduce<AmountNode>((on, each) => ({ kind: "remark", ...each, on }), amount);
}
