import type { Text } from "../../text/text";
import type { AmountNode } from "../node";
import type { InForceOn } from "./inForceOn";

/** An amount without the tax that it includes: 116 at 16% is 100 net. */
export interface NetOf {
  readonly kind: "netOf";
  readonly label: Text;
  readonly gross: AmountNode;
  readonly rate: InForceOn;
}

export function netOf(label: Text, gross: AmountNode, rate: InForceOn): NetOf {
  return { kind: "netOf", label, gross, rate };
}
