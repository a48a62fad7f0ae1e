import { Decimal } from "decimal.js-light";

/**
 * An exact amount of money, rate or count.
 *
 * 2000 significant digits hold every sum of cell numbers, and every product of three such sums, without
 * rounding: cells reach from 1E-323 to 1E+308, and an allocation compares products of three. Thresholds,
 * caps and remainders so compare what is really there. Digits that aren't there cost nothing; quotients,
 * which may never end, are for `quotient`.
 */
export type Amount = Decimal;

export const Amount = Decimal.clone({
  precision: 2000,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export const ZERO = new Amount(0);

/** Is this an amount, among values of other kinds? */
export function isAmount(value: unknown): value is Amount {
  return value instanceof Amount;
}

/** The largest of one or more amounts. */
export function largest(...amounts: readonly Amount[]): Amount {
  return amounts.reduce((most, amount) => (amount.greaterThan(most) ? amount : most));
}

/** The smallest of one or more amounts. */
export function smallest(...amounts: readonly Amount[]): Amount {
  return amounts.reduce((least, amount) => (amount.lessThan(least) ? amount : least));
}
