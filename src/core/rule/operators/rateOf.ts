import type { Text } from "../../text/text";
import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";

/** A rate of an amount: 10% of the equipment. */
export interface RateOf {
  readonly kind: "rateOf";
  readonly label: Text;
  readonly rate: Parameter;
  readonly of: AmountNode;
}

export function rateOf(label: Text, rate: Parameter, of: AmountNode): RateOf {
  return { kind: "rateOf", label, rate, of };
}
