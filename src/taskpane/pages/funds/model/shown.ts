import { formatAmount, type Amount } from "../../../../core/amount";
import { shownExactly } from "../../../parts/shownAmount";

/** Money with all its digits, a number of things as it is. */
export function shownOf({ kind }: { readonly kind: string }): (amount: Amount) => string {
  return kind === "count" ? formatAmount : shownExactly;
}
