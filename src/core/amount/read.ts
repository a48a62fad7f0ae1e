import { JigaiError } from "../error";
import { Amount } from "./amount";
import { fromCellNumber } from "./fromCellNumber";
import { fold } from "../text/fold";

/** The units in which ledgers state amounts; the core counts in 万元. */
export type AmountUnit = "元" | "百元" | "千元" | "万元" | "十万元" | "百万元" | "千万元" | "亿元";

/** How many 万元 one of the unit is. */
export const IN_WAN: Readonly<Record<AmountUnit, Amount>> = {
  元: new Amount("0.0001"),
  百元: new Amount("0.01"),
  千元: new Amount("0.1"),
  万元: new Amount(1),
  十万元: new Amount(10),
  百万元: new Amount(100),
  千万元: new Amount(1000),
  亿元: new Amount(10000),
};

const UNIT_OF_SUFFIX: Readonly<Record<string, AmountUnit>> = {
  元: "元",
  万: "万元",
  万元: "万元",
  亿: "亿元",
  亿元: "亿元",
};

/** Digits, plain or in groups of three, with an optional sign, ¥ before and unit after; nothing else. */
const NUMBER = /^(-?)¥?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(元|万元|万|亿元|亿)?$/;

/** No cell's number has more digits; what is longer isn't an amount. */
const LONGEST = 400;
const TOO_LARGE = /^[1-9][\d,]{400}/;

/**
 * An amount as a cell holds it, in 万元: a number, or text that can only mean one amount
 * (full-width digits, thousands separators, ¥, a suffix 元, 万, 万元, 亿 or 亿元).
 *
 * @param cell a cell's number or text, not blank
 * @param bareUnit the unit of a number without suffix
 * @throws JigaiError notAnAmount – anything else, such as 约300, 三百万, 5%, (50), true, text without end
 * @throws JigaiError tooLarge – text of more digits than any number
 * @throws JigaiError negativeAmount – below zero (reading R12)
 */
export function readAmount(cell: unknown, bareUnit: AmountUnit = "万元"): Amount {
  const amount = typeof cell === "number" ? fromNumber(cell, bareUnit) : fromText(cell, bareUnit);
  if (amount.isNegative() && !amount.isZero())
    throw new JigaiError("negativeAmount", { found: String(cell) });
  return amount;
}

function fromNumber(cell: number, bareUnit: AmountUnit): Amount {
  if (!Number.isFinite(cell)) throw new JigaiError("notAnAmount", { found: String(cell) });
  return inWan(fromCellNumber(cell), bareUnit);
}

function fromText(cell: unknown, bareUnit: AmountUnit): Amount {
  if (typeof cell === "string" && cell.length > LONGEST) {
    const code = TOO_LARGE.test(cell) ? "tooLarge" : "notAnAmount";
    throw new JigaiError(code, { found: `${cell.slice(0, 12)}…` });
  }
  const match = typeof cell === "string" ? NUMBER.exec(inSimplifiedUnits(cell)) : null;
  if (!match) throw new JigaiError("notAnAmount", { found: String(cell) });
  const [, sign = "", whole = "", fraction = "", suffix] = match;
  const unit = suffix === undefined ? bareUnit : UNIT_OF_SUFFIX[suffix]!;
  return inWan(new Amount(sign + whole.replace(/,/g, "") + fraction), unit);
}

function inWan(amount: Amount, unit: AmountUnit): Amount {
  return unit === "万元" ? amount : amount.times(IN_WAN[unit]);
}

/** 萬元 is 万元, 億圓 亿元. */
function inSimplifiedUnits(text: string): string {
  const folded = fold(text);
  if (!/[萬億圓圆]/.test(folded)) return folded;
  return folded
    .replace(/萬/g, "万")
    .replace(/億/g, "亿")
    .replace(/[圓圆]/g, "元");
}
