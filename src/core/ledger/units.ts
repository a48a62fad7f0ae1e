import { IN_WAN, type AmountUnit } from "../amount";
import { fold } from "../text/fold";

/** A unit as it is stated; one that we have no scale for, or can't follow, stands as it is written. */
export type StatedUnit = AmountUnit | (string & {});

const MULTIPLES = ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿"];
const CURRENCIES = [
  ...["元", "美元", "欧元", "日元", "港元", "澳元", "加元", "韩元", "新加坡元", "台币", "新台币"],
  ...["港币", "英镑", "美金"],
];

/** 万 and 亿 by themselves are short for 万元 and 亿元; a 元 alone stays. */
const NAMES = MULTIPLES.flatMap((multiple) => [
  ...CURRENCIES.map((currency) => multiple + currency),
  ...(/[万亿]$/.test(multiple) ? [multiple] : []),
]).sort((a, b) => b.length - a.length);

/** A unit of money, with the blanks that a narrow column puts into it. */
const UNIT = `(${NAMES.map((name) => name.split("").join("\\s*")).join("|")})`;

const RMB = "(?:人民币|RMB|CNY|¥)";

/** A unit by itself: 人民币元, 单位:万元, 以千元计, 万元整, 元(人民币). */
const ALONE = new RegExp(
  `^\\(?(?:(?:金额|货币|计量|计价|数额)?单位(?:均|都)?(?:为|是|:)?|币种:?|金额:?)?(?:以|按)?${RMB}?[:/]?` +
    `${UNIT}(?:\\(?${RMB}\\)?)?(?:整|正|为单位|计|计算|计量|填列|填报|填写)?(?:,?保留.*)?\\)?$`,
  "i"
);

/** What headings have for a unit where things are counted, and the currency by itself. */
const COUNTED = new RegExp(`^(?:单位:?)?(?:[%‰个户家项台套条人亩吨年]|台套|${RMB})$`, "i");

/** A unit that a sentence or line states; whose 单位 it is stands before. */
const STATED = new RegExp(
  `(.?.?)(?:单\\s*位|币\\s*种)\\s*(?:均|都|统一)?\\s*(?:为|是|以|:)?\\s*(?:[个户家台项人套%]+\\s*[、,/]\\s*)*` +
    `${RMB}?\\s*[:/、,]?\\s*${UNIT}(?=$|[\\s\\d.,、;:/|()。!·"'”+—–-]|人民币|RMB|CNY|整|或|填|制|编|审|日期|报|联|年|时间|截|备注|注)` +
    `(?:\\s*[、,/或]\\s*${UNIT})?`,
  "gi"
);

/** 金额均以元为单位, 按万元填列 */
const IN_SENTENCE = new RegExp(
  `(?:以|按|用|均为|都是|一律为)\\s*${RMB}?\\s*${UNIT}\\s*(?:为单位|计|填列|填报|填写|表示|列示|反映|$)`,
  "i"
);

/** 填报单位, 建设单位: an organisation. */
const ORGANISATION =
  /(?:填报|编制|制表|报送|申报|主管|建设|施工|实施|项目|责任|承担|牵头|审核|联系|所属|工作|预算|企业)$/;

/** 500万元以上: an amount that the column is about, and no unit. */
const THRESHOLD =
  /[\d.,一二两三四五六七八九]+[十百千]?[万亿]?元?(?:\(?含\)?)?(?:及)?(?:以上|以下|以内|起)?/g;

/** Says of money, however it is put. */
const ABOUT_MONEY = /[十百千万亿]元|(?:人民币|RMB|CNY|单位|到|¥).{0,4}元/i;

/** 单元, 多元, 公元: words that end like a unit. */
const NO_UNIT = /[单多公纪状归还\d一二两三四五六七八九几数]$/;

const AT_END = new RegExp(`^(.*?)([:,、;/|·_—–-]?)(${RMB}?)[:/]?${UNIT}$`, "i");

/** The unit that these words come to and nothing else; undefined where they say something else. */
export function unitAlone(words: string): StatedUnit | undefined {
  const unit = ALONE.exec(withRoundBrackets(fold(words).replace(/\s/g, "")))?.[1];
  return unit === undefined ? undefined : inFull(unit);
}

function inFull(unit: string): StatedUnit {
  const name = unit.replace(/\s/g, "");
  return /[万亿]$/.test(name) ? `${name}元` : name;
}

/** A cell of a row of units: 元, %, 个, or a dash for none. */
export function isUnitCell(text: string): boolean {
  return isCountedIn(text) || unitAlone(text) !== undefined || /^[-—–/\\]+$/.test(text.trim());
}

/** What things are counted in, or the currency by itself: 个, %, 人民币. */
export function isCountedIn(text: string): boolean {
  return COUNTED.test(withRoundBrackets(fold(text)).replace(/[\s()]/g, ""));
}

/** Do we know how many 万元 the unit is? */
export function isAmountUnit(unit: StatedUnit): unit is AmountUnit {
  return unit in IN_WAN;
}

/** The unit that a line such as 单位：万元 states, in a cell of its own, in a title, or in a note. */
export function unitOfLine(text: string): StatedUnit | undefined {
  const alone = unitAlone(text);
  if (alone !== undefined) return alone;
  const line = withRoundBrackets(fold(text));
  for (const [, before = "", unit = "", other] of allMatches(STATED, line)) {
    if (ORGANISATION.test(before)) continue;
    return other === undefined || inFull(other) === inFull(unit)
      ? inFull(unit)
      : `${inFull(unit)}、${inFull(other)}`;
  }
  const inSentence = IN_SENTENCE.exec(line.replace(/[。;]$/, ""))?.[1];
  if (inSentence !== undefined) return inFull(inSentence);
  return inBrackets(line).unit;
}

/** The unit that a heading states for its column, wherever it stands in it; words about money that name none. */
export function unitOfHeading(heading: string): StatedUnit | undefined {
  const text = withRoundBrackets(fold(heading));
  const { unit, unread } = inBrackets(text);
  return (
    unitAlone(heading) ??
    unit ??
    unread ??
    unitOfLine(heading) ??
    unitAtEnd(text.replace(/\s/g, "").replace(/\([^()]*\)$/, ""))?.unit
  );
}

/** A unit among the words in brackets: （不含税，元）, （人民币/元）. */
function inBrackets(text: string): {
  readonly unit?: StatedUnit | undefined;
  readonly unread?: string | undefined;
} {
  let unread: string | undefined;
  for (const [, inside = ""] of allMatches(/\(([^()]*)\)/g, text)) {
    const units = new Set(wordsIn(inside).flatMap((piece) => unitAlone(piece) ?? []));
    if (units.size > 1) return { unread: inside };
    const [unit] = units;
    if (unit !== undefined) return { unit };
    if (ABOUT_MONEY.test(inside.replace(/\s/g, "").replace(THRESHOLD, ""))) unread ??= inside;
  }
  return { unread };
}

/** The words in brackets, parted by commas and strokes, or else by blanks: 万 元 is one, 不含税 元 are two. */
function wordsIn(inside: string): string[] {
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
  const text = withRoundBrackets(heading).replace(/\(([^()]*)\)/g, (whole, inside: string) => {
    if (unitAlone(inside) !== undefined) return "";
    const words = wordsIn(inside);
    const others = words.filter((word) => unitAlone(word) === undefined && !isCountedIn(word));
    if (others.length === words.length) return whole;
    return others.length === 0 ? "" : `(${others.join("、")})`;
  });
  const [, main = "", brackets = ""] = /^(.*?)(\([^()]*\))?$/.exec(text.replace(/\s/g, "")) ?? [];
  return (unitAtEnd(main)?.before ?? main) + brackets;
}

export function withRoundBrackets(text: string): string {
  return text.replace(/[[【〔〈<{]/g, "(").replace(/[\]】〕〉>}]/g, ")");
}

/** Every match of a global expression. */
function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
