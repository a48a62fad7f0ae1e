import { Amount } from "./amount";

/** Digits of a quotient that doesn't end: far more than tell one cell number from the next. */
const Quotient = Amount.clone({ precision: 60 });

/** One amount divided by another; a quotient that doesn't end is cut to 60 digits. */
export function quotient(dividend: Amount, divisor: Amount): Amount {
  return new Amount(new Quotient(dividend).div(divisor));
}
