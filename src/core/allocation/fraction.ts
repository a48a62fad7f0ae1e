import { Amount } from "../amount";

/** An exact ratio; the denominator is above 0. */
export interface Fraction {
  readonly numerator: Amount;
  readonly denominator: Amount;
}

const ONE = new Amount(1);

export function whole(amount: Amount): Fraction {
  return { numerator: amount, denominator: ONE };
}

/** Below 0, 0 or above 0 as the ratio is less than, equal to or greater than the amount. */
export function compareWith({ numerator, denominator }: Fraction, amount: Amount): number {
  return numerator.comparedTo(amount.isZero() ? amount : amount.times(denominator));
}

/** Far more than floating point is off by, as a share of a number. */
const CLOSE = 1e-9;

/**
 * The items from the least ratio to the greatest. Floating point tells those apart that are far from one another; where
 * it might not, the exact ratios are compared.
 *
 * @param otherwise the order of items with the same ratio; left out, they stay as they are
 */
export function inOrder<Item>(
  items: readonly Item[],
  ratioOf: (item: Item) => Fraction,
  otherwise: (a: Item, b: Item) => number = () => 0
): Item[] {
  const ranked = items.map((item) => {
    const ratio = ratioOf(item);
    const near = ratio.numerator.toNumber() / ratio.denominator.toNumber();
    return { item, ratio, near };
  });
  ranked.sort((a, b) => {
    const apart = a.near - b.near;
    if (Math.abs(apart) > CLOSE * Math.max(Math.abs(a.near), Math.abs(b.near))) return apart;
    return compare(a.ratio, b.ratio) || otherwise(a.item, b.item);
  });
  return ranked.map(({ item }) => item);
}

function compare(a: Fraction, b: Fraction): number {
  if (a.denominator === b.denominator) return a.numerator.comparedTo(b.numerator);
  return a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator));
}
