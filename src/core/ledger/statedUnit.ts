import { AMOUNT, NO_MONEY, RMB, UNIT } from "./unitWords";
import {
  inFull,
  plain,
  statedIn,
  unfollowedIn,
  unitAlone,
  unitsSaid,
  type StatedUnit,
} from "./units";

/** Most texts say nothing of units, and a ledger has many: 单位 somewhere, or a short text with 元 at its end. */
const MAY_STATE =
  /[单單]\s*位|[币货]\s*[币种别]|计\s*价|金\s*[额額]|unit|[为是按以]\s*(?:人民币)?[十百千万萬亿億]*[元圆圓]|^\D{0,8}[元圆圓万萬亿億计][)）]?\s*$/i;

/** What a remark beside figures says of them: 本行为元, 按元填列, 以元申报. */
const OF_ROW = new RegExp(
  `(?:^|[^不])(?:为|是|按|以)\\s*${RMB}?\\s*${UNIT}(?=$|[\\s,;。)]|申报|填|计|为单位)`,
  "i"
);

/** Words that speak of units and not of an amount. */
const OF_UNITS = /单\s*位|[币货]\s*[币种别]|unit/i;

/** The unit that a text among data states by so many words: 单位：元, 元 by itself, but not 申报错用元. */
export function statedUnit(text: string): StatedUnit | undefined {
  if (!MAY_STATE.test(text)) return undefined;
  const whole = plain(text);
  // 合同金额：3000万元 is an amount, and says nothing of others.
  const line = OF_UNITS.test(whole) ? whole : whole.replace(AMOUNT, "");
  const isSaid = statedIn(line).length + unfollowedIn(line).length > 0;
  const ofRow = OF_ROW.exec(line)?.[1];
  return (
    unitAlone(text) ??
    (isSaid ? unitsSaid(line) : undefined) ??
    (ofRow === undefined ? undefined : inFull(ofRow))
  );
}

/** 属亿元企业, 数万元, 万元以上: how large something is, and no unit. */
const SIZE =
  /[数几上近每逾超余多][十百千万亿]+元|[十百千万亿]+元(?:以[上下内]|[企项产工级户设机]|及以)/g;

/** 误用万元, 万元口径: a unit of several characters speaks of units wherever it stands. */
const LONG_UNIT = new RegExp(`${RMB}?((?:[十百千万亿]\\s*)+元)`);

/** 未换成元, 元口径: 元 alone is part of many words. */
const SHORT_UNIT =
  /(?:^|[^\u4E00-\u9FFF]|[为以按是由成转折填额款资金费备助息租价用系报写错误计的])(元)(?=$|[^\u4E00-\u9FFF]|[换转折计请填口数误])/;

/** The unit that words about a row name, with no figure before it: nothing else of the row may be in it either. */
export function namedUnit(text: string): StatedUnit | undefined {
  if (!/[元圆圓]/.test(text)) return undefined;
  const stated = statedUnit(text);
  if (stated !== undefined) return stated;
  const words = plain(text).replace(AMOUNT, "").replace(SIZE, "").replace(NO_MONEY, "");
  const unit = LONG_UNIT.exec(words)?.[1] ?? SHORT_UNIT.exec(words)?.[1];
  return unit === undefined ? undefined : inFull(unit);
}
