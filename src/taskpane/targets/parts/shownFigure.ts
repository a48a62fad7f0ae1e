import { formatAmount, type Amount } from "../../../core/amount";

/** An amount in full, never rounded, with two decimals at least: a split's sum must be seen to be exact. */
export function shownFigure(amount: Amount): string {
  const [whole, fraction = ""] = formatAmount(amount).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`.replace(/^-/, "−");
}

/** The same with a sign in front. */
export function shownChange(amount: Amount): string {
  return amount.greaterThan(0) ? `+${shownFigure(amount)}` : shownFigure(amount);
}
