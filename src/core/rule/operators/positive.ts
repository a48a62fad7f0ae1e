import type { AmountOf } from "./amountOf";

/** Holds when the input gives more than nothing; a blank one doesn't. */
export interface Positive {
  readonly kind: "positive";
  readonly of: AmountOf;
}

export function positive(of: AmountOf): Positive {
  return { kind: "positive", of };
}
