import { formatAmount, type Amount } from "../../../core/amount";

/** An amount with all its digits, at least two decimals: what is short by 0.004 never looks as if it were not. */
export function shownExactly(amount: Amount): string {
  const [whole, fraction = ""] = formatAmount(amount).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

/** Money as above, a number of things as it is. */
export function shownOf({ kind }: { readonly kind: string }): (amount: Amount) => string {
  return kind === "count" ? formatAmount : shownExactly;
}

/** A name short enough for a narrow column: 长阳 for 长阳土家族自治县. */
export function shortName(name: string): string {
  return name.replace(/[\u4e00-\u9fff]{1,2}族自治县$/, "");
}
