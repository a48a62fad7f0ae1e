import { CELL_DIGITS, type Amount } from "../amount";
import { fromLedgerNumber, toLedgerNumber } from "../amount/inWords";

/** An amount in little memory: the cell number that stands for it exactly, or else the amount itself. */
export type Compact = number | Amount;

/** Beyond these powers of ten, numbers lose digits. */
const FARTHEST = 300;

/** What a long list keeps of an amount. */
export function compact(amount: Amount): Compact {
  if (amount.isZero()) return 0;
  const short = toLedgerNumber(amount);
  if (short !== undefined) return short;
  const isCellNumber =
    amount.precision(false) <= CELL_DIGITS && Math.abs(amount.exponent()) < FARTHEST;
  return isCellNumber ? amount.toNumber() : amount;
}

/** The amount again, exactly. */
export function amountFrom(kept: Compact): Amount {
  return typeof kept === "number" ? fromLedgerNumber(kept) : kept;
}
