import { JigaiError } from "../error";
import { Amount } from "./amount";
import { IN_WAN } from "./read";
import { roundHalfUp } from "./round";

const FEN = new Amount("0.01");

/** 1 亿亿元: from here on the capitals would have to repeat 万 or 亿. */
const BEYOND = new Amount("1e16");

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["仟", "佰", "拾", ""];
/** Of groups of four digits, the lowest first. */
const GROUPS = ["", "万", "亿", "万"];

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
  const [whole = "", decimals = ""] = yuan.toFixed(2).split(".");
  const [jiao, fen] = [Number(decimals[0]), Number(decimals[1])];
  const yuanText = whole === "0" ? "" : `${wholeInCapitals(whole)}元`;
  if (jiao === 0 && fen === 0) return `人民币${yuanText || "零元"}整`;
  const jiaoText = jiao > 0 ? `${DIGITS[jiao]}角` : yuanText && "零";
  return `人民币${yuanText}${jiaoText}${fen > 0 ? `${DIGITS[fen]}分` : ""}`;
}

/**
 * 1080500 → 壹佰零捌万零伍佰: one 零 for any number of zeros between digits, none for zeros before 万 or 亿 where
 * thousands follow (107000 → 壹拾万柒仟).
 */
function wholeInCapitals(whole: string): string {
  const groups = `000${whole}`.slice(-4 * Math.ceil(whole.length / 4)).match(/.{4}/g) ?? [];
  let text = "";
  let isZero = false;
  groups.forEach((group, i) => {
    const rank = groups.length - 1 - i;
    const digits = Array.from(group, Number);
    if (text !== "" && digits[0] === 0) isZero = true;
    digits.forEach((digit, place) => {
      if (digit > 0) text += (isZero ? "零" : "") + DIGITS[digit] + PLACES[place];
      isZero = digit > 0 ? false : text !== "";
    });
    // 亿 also closes 万亿, whatever stands between the two.
    if (Number(group) === 0 && rank !== 2) return;
    text += GROUPS[rank];
    isZero = false;
  });
  return text;
}
