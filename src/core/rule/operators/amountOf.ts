import type { AmountInput } from "../input";

/** The amount that an input gives. Blank is missing, never zero. */
export interface AmountOf {
  readonly kind: "amountOf";
  readonly input: AmountInput;
}

export function amountOf(input: AmountInput): AmountOf {
  return { kind: "amountOf", input };
}
