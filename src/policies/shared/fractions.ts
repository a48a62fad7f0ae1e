/** Exact fractions, as a certificate works with them and shows them. */
import type { Fraction } from "../../core/allocation";
import { formatAmount, quotient, type Amount } from "../../core/amount";

/** 100/7, or 100 where there is nothing to divide by. */
export const text = ({ numerator, denominator }: Fraction) =>
  denominator.equals(1)
    ? formatAmount(numerator)
    : `${formatAmount(numerator)}/${formatAmount(denominator)}`;

const SHOWN_DIGITS = 15;

/** As a decimal: exact with =, else to as many digits as a cell shows, with ≈. */
export function valueOf({ numerator, denominator }: Fraction): string {
  const shown = quotient(numerator, denominator).toSignificantDigits(SHOWN_DIGITS);
  return `${shown.times(denominator).equals(numerator) ? "=" : "≈"} ${formatAmount(shown)}`;
}

export function times({ numerator, denominator }: Fraction, weight: Amount): Fraction {
  return { numerator: numerator.times(weight), denominator };
}

export function minus({ numerator, denominator }: Fraction, amount: Amount): Fraction {
  return { numerator: numerator.minus(amount.times(denominator)), denominator };
}
