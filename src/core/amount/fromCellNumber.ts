import { Amount } from "./amount";

/** Excel keeps and shows at most 15 significant digits; what lies beyond is noise of binary fractions. */
export const CELL_DIGITS = 15;

/**
 * The exact decimal that a cell's number shows in full precision: 2.01 is 2.01, and a sum that
 * arrives as 299.99999999999994 is the 300 that the cell shows.
 *
 * @param value a finite number
 */
export function fromCellNumber(value: number): Amount {
  // A whole number of so many digits is written as it is.
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e15;
  return new Amount(isWhole ? value : value.toPrecision(CELL_DIGITS));
}
