import type { Amount } from "../../../../core/amount";
import { shownExactly } from "../../../parts/shownAmount";

/** An amount in full with its sign in front: +12.5 as +12.50, a negative one with its minus. */
export function shownChange(amount: Amount): string {
  return amount.greaterThan(0) ? `+${shownExactly(amount)}` : shownExactly(amount);
}
