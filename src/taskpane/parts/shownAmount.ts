import { Amount, formatAmount, roundHalfUp, ZERO } from "../../core/amount";

const HUNDREDTH = new Amount("0.01");
const TENTH_PERCENT = new Amount("0.001");

/** An amount as a report shows it: half up to two decimals, always both of them, thousands apart (reading R8). */
export function shownAmount(amount: Amount): string {
  const [whole, fraction = ""] = formatAmount(roundHalfUp(amount, HUNDREDTH)).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

/**
 * An amount with all its digits, at least two decimals: what is short by 0.004 never looks as if it were not, and a
 * split's sum is seen to be exact.
 */
export function shownExactly(amount: Amount): string {
  const [whole, fraction = ""] = formatAmount(amount).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`.replace(/^-/, "−");
}

/** How large a difference is, without its sign: as a report shows it, but 0.004 never as 0.00. */
export function shownSize(difference: Amount): string {
  const shown = roundHalfUp(difference, HUNDREDTH).isZero() ? shownExactly : shownAmount;
  return shown(difference.abs());
}

/** A difference with its sign in front: +12.00, −3.50, +0.004; 0.00 is none. */
export function shownDifference(amount: Amount): string {
  if (amount.isZero()) return shownAmount(ZERO);
  return `${amount.isNegative() ? "−" : "+"}${shownSize(amount)}`;
}

/** A ratio as a percentage with one decimal: 0.2499 is 25.0%. */
export function shownPercent(ratio: Amount): string {
  const percent = roundHalfUp(ratio, TENTH_PERCENT).times(100);
  const [whole, fraction = "0"] = formatAmount(percent).split(".");
  return `${whole}.${fraction}%`.replace(/^-/, "−");
}
