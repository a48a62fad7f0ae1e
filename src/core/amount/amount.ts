import { Decimal } from "decimal.js";

/**
 * An exact amount of money, rate or count.
 *
 * 60 significant digits hold every sum and product of cell numbers (15 digits each) without rounding,
 * so that thresholds and caps compare what is really there.
 */
export type Amount = Decimal;

export const Amount = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export const ZERO = new Amount(0);
