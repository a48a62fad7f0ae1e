import { CELL_DIGITS, type Amount } from "../../amount";

/** How a mistake comes to the reported amount, the best first. As ledgers write it, half up with two decimals at least: */
export const EXACTLY = 0;
/** With the last of these cut off or raised. */
export const NEARLY = 1;
/** Rounded to a tenth or a whole, where no more is written. */
export const ROUGHLY = 2;
export const NOT_AT_ALL = 3;

/** How amounts come to the reported one. */
export function fitting(due: Amount, reported: Amount): (value: Amount) => number {
  const decimals = reported.decimalPlaces();
  const unit = Number(`1e-${Math.max(2, decimals)}`);
  // Nearly everything is farther off, which a comparison tells.
  const far = Math.max(unit, Number(`1e-${decimals}`));
  const [low, high] = [reported.minus(far), reported.plus(far)];
  const fitOf = (value: Amount) => {
    if (value.lessThan(low) || value.greaterThan(high)) return NOT_AT_ALL;
    const off = value.minus(reported).toNumber();
    const isWithin = (step: number) => off >= -step / 2 && off < step / 2;
    if (isWithin(unit)) return EXACTLY;
    if (Math.abs(off) < unit) return NEARLY;
    return isWithin(far) ? ROUGHLY : NOT_AT_ALL;
  };
  const own = fitOf(due);
  return (value) => {
    const fit = fitOf(value);
    // Where the right amount comes as near, only the very amount tells anything.
    if (fit < own) return fit;
    return fit <= NEARLY && isSame(value, reported) ? EXACTLY : NOT_AT_ALL;
  };
}

/** Do two amounts look the same in a cell? */
export function isSame(one: Amount, other: Amount): boolean {
  return one.toSignificantDigits(CELL_DIGITS).equals(other.toSignificantDigits(CELL_DIGITS));
}
