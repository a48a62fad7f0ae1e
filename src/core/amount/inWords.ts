import { Amount, ZERO } from "./amount";
import { fromCellNumber } from "./fromCellNumber";

/** How decimal.js-light keeps an amount: seven digits a word, the first of them before the point where `e` is 0. */
interface Words {
  readonly d: number[];
  e: number;
  readonly s: number;
}

const WORD = 1e7;

/** Half a unit in the last of the digits that cells have is more than this share of the number. */
const ONE_ULP = 2 ** -52;

/**
 * The same as `fromCellNumber`, and quicker for what ledgers have millions of: numbers below 10 million with up to seven
 * decimals.
 */
export function fromLedgerNumber(value: number): Amount {
  const scaled = Math.round(value * WORD);
  const isShort = value > 0 && value < WORD && Math.abs(value - scaled / WORD) <= value * ONE_ULP;
  if (!isShort) return fromCellNumber(value);
  const fraction = scaled % WORD;
  const whole = (scaled - fraction) / WORD;
  if (fraction === 0) return new Amount(whole);
  const amount = new Amount(whole || fraction);
  const words = amount as unknown as Words;
  if (whole > 0) words.d.push(fraction);
  else words.e = -1;
  return amount;
}

/** The cell number that stands for such an amount, which isn't 0; undefined for any other. */
export function toLedgerNumber(amount: Amount): number | undefined {
  const scaled = scaledUp(amount);
  // Both are exact, so the quotient is the number nearest to the amount.
  return scaled === undefined ? undefined : scaled / WORD;
}

/** Ten million times such an amount, a whole number. */
function scaledUp(amount: Amount): number | undefined {
  const { d, e, s } = amount as unknown as Words;
  if (e === 0 && d.length <= 2) return s * (d[0]! * WORD + (d[1] ?? 0));
  return e === -1 && d.length === 1 ? s * d[0]! : undefined;
}

/** Whole numbers up to here are exact in floating point. */
const EXACT = 2 ** 53;

/** Adds up many amounts, exactly. */
export class Total {
  /** Of the amounts that are, ten million times each, whole numbers. */
  private scaled = 0;
  private others = ZERO;

  add(amount: Amount): void {
    const scaled = scaledUp(amount);
    if (scaled === undefined) this.others = this.others.plus(amount);
    else {
      // Neither is larger than half of it when they are added.
      if (Math.abs(this.scaled) > EXACT / 2) {
        this.others = this.value;
        this.scaled = 0;
      }
      this.scaled += scaled;
    }
  }

  get value(): Amount {
    return this.others.plus(new Amount(this.scaled).times(ONE));
  }
}

/** The last place of seven decimals. */
const ONE = new Amount("1e-7");
