import { quoted } from "../core/rule";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
/** Of twelve figures before the point and two behind it. */
const UNITS = Array.from("仟佰拾亿仟佰拾万仟佰拾元角分");

/** What becomes of the zeros, in this order; ^ stands in front of the amount. */
const ZEROS: readonly (readonly [from: string, to: string])[] = [
  ["零角零分", "整"],
  ["零角", "零"],
  ["零分", ""],
  ["零仟", "零"],
  ["零佰", "零"],
  ["零拾", "零"],
  ["零零", "零"],
  ["零零", "零"],
  ["^零亿", "^"],
  ["^零万", "^"],
  ["^零", "^"],
  ["^元", "^"],
  ["^零", "^"],
  ["零亿", "亿"],
  ["亿零万零", "亿零"],
  ["亿零万", "亿零"],
  ["零万", "万"],
  ["零元", "元"],
  ["^整", "零元整"],
  ["^", ""],
];

/**
 * An amount in 万元 in formal Chinese capitals, as JG_CAPITALS gives it, from its figures alone: no number format that
 * depends on the language of the program. Below 1 亿万元.
 */
export function capitalsFormula(ref: string): string {
  const figures = `TEXT(ROUND(${ref}*1000000,0),"${"0".repeat(UNITS.length)}")`;
  const written = UNITS.map(
    (unit, i) => `MID(${quoted(DIGITS)},MID(${figures},${i + 1},1)+1,1)&${quoted(unit)}`
  );
  const spoken = ZEROS.reduce(
    (text, [from, to]) => `SUBSTITUTE(${text},${quoted(from)},"${to}")`,
    `"^"&${written.join("&")}`
  );
  return `"人民币"&${spoken}`;
}
