import { CELL_DIGITS, type Amount } from "../../amount";

/**
 * How a mistake comes to the reported amount, the best first: exactly, as ledgers write it, half up with two decimals
 * at least; nearly, the last of these cut off or raised; or, where fewer decimals are written, rounded to a tenth or a
 * whole.
 */
export const FIT = { exact: 0, near: 1, toTenths: 2, toWholes: 3, none: 4 } as const;

/** How amounts come to the reported one. */
export function fitting(due: Amount, reported: Amount): (value: Amount) => number {
  const decimals = reported.decimalPlaces();
  const unit = Number(`1e-${Math.max(2, decimals)}`);
  // Nearly everything is farther off, which a comparison tells.
  const far = Math.max(unit, Number(`1e-${decimals}`));
  const [low, high] = [reported.minus(far), reported.plus(far)];
  const fitOf = (value: Amount) => {
    if (value.lessThan(low) || value.greaterThan(high)) return FIT.none;
    const off = value.minus(reported).toNumber();
    const isWithin = (step: number) => off >= -step / 2 && off < step / 2;
    if (isWithin(unit)) return FIT.exact;
    if (Math.abs(off) < unit) return FIT.near;
    if (decimals < 2 && isWithin(0.1)) return FIT.toTenths;
    return decimals < 1 && isWithin(1) ? FIT.toWholes : FIT.none;
  };
  const own = fitOf(due);
  return (value) => {
    const fit = fitOf(value);
    // Where the right amount comes as near, only the very amount tells anything.
    if (fit < own) return fit;
    return fit <= FIT.near && isSame(value, reported) ? FIT.exact : FIT.none;
  };
}

/** Do two amounts look the same in a cell? */
export function isSame(one: Amount, other: Amount): boolean {
  return one.toSignificantDigits(CELL_DIGITS).equals(other.toSignificantDigits(CELL_DIGITS));
}
