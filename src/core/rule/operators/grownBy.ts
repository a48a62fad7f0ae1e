import type { Amount } from "../../amount";
import type { Text } from "../../text/text";
import type { AmountNode } from "../node";
import type { Parameter } from "../parameter";

/** An amount grown by a rate, once or several years running: 120 grown by 20% twice is 172.8. */
export interface GrownBy {
  readonly kind: "grownBy";
  readonly label: Text;
  readonly rate: Parameter;
  readonly base: AmountNode;
  readonly years: number;
}

/** What the base is multiplied by. */
export function growth({ rate, years }: Pick<GrownBy, "rate" | "years">): Amount {
  const yearly = rate.value.plus(1);
  let all = yearly;
  for (let year = 1; year < years; year++) all = all.times(yearly);
  return all;
}

export function grownBy(label: Text, rate: Parameter, base: AmountNode, years = 1): GrownBy {
  return { kind: "grownBy", label, rate, base, years };
}
