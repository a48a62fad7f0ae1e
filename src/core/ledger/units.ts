import { IN_WAN, type AmountUnit } from "../amount";
import { fold } from "../text/fold";
import {
  ABOUT_MONEY,
  AFTER_TITLE,
  ALONE,
  AMOUNT,
  EXCEPT,
  AT_END,
  BESIDE_UNIT,
  COUNTED,
  IS_RMB,
  IN_SENTENCE,
  MENTIONED,
  NO_MONEY,
  NO_UNIT,
  ORGANISATION,
  PER,
  STATED,
  THRESHOLD,
  UNFOLLOWED_ALONE,
  UNFOLLOWED_IN_LINE,
  UNREAD_IN_LINE,
} from "./unitWords";

/** A unit as it is stated; one that we have no scale for, or can't follow, stands as it is written. */
export type StatedUnit = AmountUnit | (string & {});

/** The unit that these words come to and nothing else; undefined where they say something else. */
export function unitAlone(words: string): StatedUnit | undefined {
  const unit = ALONE.exec(plain(words).replace(BESIDE_UNIT, ""))?.[1];
  return unit === undefined ? undefined : inFull(unit);
}

export function inFull(unit: string): StatedUnit {
  const name = unit.replace(/\s/g, "");
  return /[万亿]$/.test(name) ? `${name}元` : name;
}

/** A cell of a row of units: 元, %, 个, or a dash for none. */
export function isUnitCell(text: string): boolean {
  return isCountedIn(text) || unitAlone(text) !== undefined || /^[-—–/\\]+$/.test(text.trim());
}

/** 单位 and 计量单位, which may stand before a row of units. */
const LABEL = /^(?:计量|金额|货币)?单位:?$/;

/** Does every cell hold a unit, but for the row's name before them? */
export function isRowOfUnits(cells: readonly unknown[]): boolean {
  const [first, ...others] = cells.filter(
    (cell) => cell !== null && cell !== undefined && cell !== ""
  );
  const isUnit = (cell: unknown) => typeof cell === "string" && isUnitCell(cell);
  return others.every(isUnit) && (isUnit(first) || (others.length > 0 && isUnitLabel(first)));
}

/** Is this the name of a row of units? */
export function isUnitLabel(cell: unknown): boolean {
  return typeof cell === "string" && LABEL.test(plain(cell).replace(/\s/g, ""));
}

/** What things are counted in, or the currency by itself: 个, %, 人民币. */
export function isCountedIn(text: string): boolean {
  return COUNTED.test(withRoundBrackets(fold(text)).replace(/[\s()]/g, ""));
}

/** Do we know how many 万元 the unit is? */
export function isAmountUnit(unit: StatedUnit): unit is AmountUnit {
  return unit in IN_WAN;
}

/**
 * The unit that a line such as 单位：万元 states, in a cell of its own, in a title, or in a note; where it names several
 * all of them, since nobody knows which amounts are in which.
 */
export function unitOfLine(text: string): StatedUnit | undefined {
  const line = plain(text);
  const afterTitle = () => AFTER_TITLE.exec(line)?.[1];
  const named = (unit: string | undefined) => (unit === undefined ? undefined : inFull(unit));
  return (
    unitAlone(text) ??
    unitsSaid(line) ??
    unitInBrackets(line) ??
    named(afterTitle()) ??
    UNREAD_IN_LINE.exec(line)?.[1]
  );
}

/** All units that a line states, as one; undefined where it states none. */
export function unitsSaid(line: string): StatedUnit | undefined {
  const inSentences = line.split(/[。;]/).flatMap((sentence) => {
    const units = unitsBy(IN_SENTENCE, sentence);
    // 低于1万元的以元为单位 is said of some amounts only.
    return units.length > 0 ? [...units, ...unitsBy(AMOUNT, sentence)] : [];
  });
  const said = [...statedIn(line), ...unfollowedIn(line), ...inSentences];
  const mentioned = unitsBy(MENTIONED, line.replace(AMOUNT, ""));
  if (said.length === 0 && new Set(mentioned).size < 2) return undefined;
  if (said.length > 0 && EXCEPT.test(line)) return line;
  return joined([...said, ...mentioned]);
}

/** Several units as one that can't be followed, a single one as itself. */
export function joined(units: readonly StatedUnit[]): StatedUnit | undefined {
  return units.length === 0 ? undefined : [...new Set(units)].join("、");
}

function unitsBy(expression: RegExp, text: string): StatedUnit[] {
  return allMatches(expression, text).map(([, unit = ""]) => inFull(unit));
}

/** 单位：元、万元 */
export function statedIn(line: string): StatedUnit[] {
  return allMatches(STATED, line).flatMap(([, before = "", first = "", second]) =>
    ORGANISATION.test(before) ? [] : [first, ...(second === undefined ? [] : [second])].map(inFull)
  );
}

/** 单位：K元: a unit, if none that we can follow. */
export function unfollowedIn(line: string): StatedUnit[] {
  const [, before = "", unit] = UNFOLLOWED_IN_LINE.exec(line) ?? [];
  return unit === undefined || ORGANISATION.test(before) ? [] : [unit];
}

/**
 * The unit that a heading states for its column, wherever it stands in it; words about money that name none, and what
 * isn't counted in money.
 */
export function unitOfHeading(heading: string): StatedUnit | undefined {
  const alone = unitAlone(heading);
  if (alone !== undefined) return alone;
  const text = plain(heading);
  const inBrackets = unitInBrackets(text);
  const atEnd = unitAtEnd(text.replace(/\s|\([^()]*\)/g, ""))?.unit;
  if (inBrackets !== undefined && atEnd !== undefined && inBrackets !== atEnd)
    return `${atEnd}、${inBrackets}`;
  return inBrackets ?? unitOfLine(heading) ?? atEnd ?? countedIn(text);
}

/** （%）, （台）: what is no amount at all. */
function countedIn(text: string): StatedUnit | undefined {
  const inBrackets = allMatches(/\(([^()]*)\)/g, text).map(([, inside = ""]) => inside);
  const words = [text, ...inBrackets].map((piece) => piece.trim());
  return words.find((piece) => isCountedIn(piece) && !IS_RMB.test(piece));
}

/**
 * A unit among the words in brackets: （不含税，元）, （人民币/元）. Units that contradict each other, and words about
 * money that name none, stand as they are written.
 */
function unitInBrackets(text: string): StatedUnit | undefined {
  const units = new Set<StatedUnit>();
  let unfollowed: string | undefined;
  for (const [, inside = ""] of allMatches(/\(([^()]*)\)/g, text)) {
    const squashed = inside.replace(/\s/g, "");
    const words = wordsIn(inside);
    const found = words.flatMap((word) => unitAlone(word) ?? []);
    if (new Set(found).size > 1 || PER.test(squashed)) return inside;
    found.forEach((unit) => units.add(unit));
    if (found.length > 0) continue;
    const isMoney = ABOUT_MONEY.test(squashed.replace(THRESHOLD, "").replace(NO_MONEY, ""));
    if (isMoney || [squashed, ...words].some((word) => UNFOLLOWED_ALONE.test(word)))
      unfollowed ??= inside;
  }
  return units.size > 0 ? [...units].join("、") : unfollowed;
}

/** The words in brackets, parted by commas and strokes, or else by blanks: 万 元 is one, 不含税 元 and 不含税元 are two. */
function wordsIn(brackets: string): string[] {
  const inside = brackets.replace(/税(?=(?:人民币)?[十百千万亿]*元)/g, "税,");
  const split = (text: string) => text.split(/[,、;/|·\s]+/).filter((piece) => piece !== "");
  const words = split(inside.replace(/\s/g, ""));
  return words.some((word) => unitAlone(word) !== undefined) ? words : split(inside);
}

/** 总投资万元, 总投资/元, 金额人民币元: the unit at the end of a heading, and the heading before it. */
function unitAtEnd(
  text: string
): { readonly before: string; readonly unit: StatedUnit } | undefined {
  const match = AT_END.exec(text);
  if (!match) return undefined;
  const [, before = "", separator, currency, unit = ""] = match;
  if (before === "") return undefined;
  const isApart = separator !== "" || currency !== "";
  if (!isApart && (NO_UNIT.test(before) || /[万亿]$/.test(unit))) return undefined;
  return { before, unit: inFull(unit) };
}

/** The heading without its units and without space: what stands before, and what else stands in its brackets. */
export function withoutUnits(heading: string): string {
  const text = plain(heading).replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    if (unitAlone(inside) !== undefined) return "";
    const words = wordsIn(inside);
    const others = words.filter((word) => unitAlone(word) === undefined && !isCountedIn(word));
    if (others.length === words.length) return whole;
    return others.length === 0 ? "" : `(${others.join("、")})`;
  });
  const [, main = "", brackets = ""] = /^(.*?)(\([^()]*\))?$/.exec(text.replace(/\s/g, "")) ?? [];
  return (unitAtEnd(main)?.before ?? main) + brackets;
}

const OTHER_CHARACTERS: Readonly<Record<string, string>> = {
  ...{ 萬: "万", 億: "亿", 仟: "千", 佰: "百", 拾: "十", 單: "单", 額: "额", 價: "价" },
};

/** Text in which units are looked for: 圆 is 元 and 萬 is 万, brackets are round and none stands in another. */
export function plain(text: string): string {
  return withRoundBrackets(fold(text))
    .replace(/[∶﹕︰]/g, ":")
    .replace(/[萬億仟佰拾單額價]/g, (character) => OTHER_CHARACTERS[character]!)
    .replace(/["“”'‘’]([十百千万亿]*[元圆圓])["“”'‘’]/g, "($1)")
    .replace(/(^|[\s(:/,、]|单位|[十百千万亿])[圆圓](?=$|[\s)/,、])/g, "$1元");
}

/** Brackets of any kind as round ones; those within others part words: （含税（不含运费）） is (含税,不含运费). */
export function withRoundBrackets(text: string): string {
  let depth = 0;
  return text
    .replace(/[[【〔〈<{「『﹙｟⦅]/g, "(")
    .replace(/[\]】〕〉>}」』﹚｠⦆]/g, ")")
    .replace(/[()]/g, (bracket) => {
      if (bracket === "(") return ++depth > 1 ? "," : "(";
      depth = Math.max(0, depth - 1);
      return depth > 0 ? "" : ")";
    });
}

/** Every match of a global expression. */
function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
