import { Amount, ZERO } from "../amount";

/** What a distribution counts with: amounts, or whole numbers of a unit that all its amounts are multiples of. */
export interface Numbers<N> {
  readonly zero: N;
  readonly one: N;
  plus(one: N, other: N): N;
  minus(one: N, other: N): N;
  times(one: N, other: N): N;
  /** Below 0, 0 or above 0 as the one is less than, equal to or greater than the other. */
  compare(one: N, other: N): number;
  /** How often the other goes into the one, in whole. */
  wholes(one: N, other: N): N;
}

/** Of any length. */
export const amounts: Numbers<Amount> = {
  zero: ZERO,
  one: new Amount(1),
  plus: (one, other) => one.plus(other),
  minus: (one, other) => one.minus(other),
  times: (one, other) => one.times(other),
  compare: (one, other) => one.comparedTo(other),
  wholes: (one, other) => one.dividedToIntegerBy(other),
};

/** Exact below 2⁵³, many times as fast. */
export const wholeNumbers: Numbers<number> = {
  zero: 0,
  one: 1,
  plus: (one, other) => one + other,
  minus: (one, other) => one - other,
  times: (one, other) => one * other,
  compare: (one, other) => one - other,
  wholes: (one, other) => (one - (one % other)) / other,
};

export function sum<N>(numbers: Numbers<N>, all: readonly N[]): N {
  let total = numbers.zero;
  for (const each of all) total = numbers.plus(total, each);
  return total;
}

export function smaller<N>(numbers: Numbers<N>, one: N, other: N): N {
  return numbers.compare(one, other) <= 0 ? one : other;
}
