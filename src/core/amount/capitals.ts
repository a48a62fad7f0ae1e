import nzh from "nzh/cn";
import { JigaiError } from "../error";
import { Amount } from "./amount";
import { IN_WAN } from "./read";
import { roundHalfUp } from "./round";

const FEN = new Amount("0.01");

/** 1 亿亿元: from here on the capitals would have to repeat 万 or 亿. */
const BEYOND = new Amount("1e16");

/**
 * An amount in 万元 as bills and vouchers write it: 人民币壹仟肆佰零玖元伍角. Half up to 分, and 整 where it
 * ends with 元 (rules on filling in settlement vouchers: 支付结算办法, annex 1).
 *
 * @throws JigaiError beyondCapitals
 */
export function inCapitals(amount: Amount): string {
  const yuan = roundHalfUp(amount.div(IN_WAN.元), FEN);
  if (yuan.greaterThanOrEqualTo(BEYOND))
    throw new JigaiError("beyondCapitals", { found: amount.toExponential(2) });
  // Without trailing zeros: the library leaves 整 out after decimals of any kind.
  return nzh.toMoney(yuan.toFixed());
}
