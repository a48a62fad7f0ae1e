import type { AmountInput, CountInput } from "../input";

/** The amount or count that an input gives. Blank is missing, never zero. */
export interface AmountOf {
  readonly kind: "amountOf";
  readonly input: AmountInput | CountInput;
}

export function amountOf(input: AmountInput | CountInput): AmountOf {
  return { kind: "amountOf", input };
}
