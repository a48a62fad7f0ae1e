import type { AmountUnit } from "../amount";
import { fold } from "../text/fold";

/** A unit as headings and unit lines state it; one that we have no scale for stands as it is written. */
export type StatedUnit = AmountUnit | (string & {});

const UNIT = "(亿元|万元|千元|百元|百万元|千万元|元|万美元|亿美元|美元)";

/** 单位：万元, 金额单位：人民币万元, 计量单位:元, wherever it stands in a cell. */
const UNIT_LINE = new RegExp(`单位(?:为|是|:)?(?:[个户家台项%]+[、,/])*(?:人民币)?${UNIT}`);

/** 总投资（万元）, 总投资(单位：人民币万元). */
const UNIT_IN_BRACKETS = new RegExp(`\\((?:金额)?(?:单位:?)?(?:人民币)?${UNIT}[^)]{0,4}\\)`);

/** 总投资万元, 总投资:万元, 总投资/万元 */
const UNIT_AT_END = new RegExp(`[^(]${UNIT}$`);

/** What isn't seen in a cell: zero-width characters that exports leave behind. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF]/g;

/** Text without what nobody sees. */
export function visible(text: string): string {
  return text.replace(UNSEEN, "").trim();
}

/** Text folded and without any space. */
export function squash(text: string): string {
  return fold(text).replace(UNSEEN, "").replace(/\s+/g, "");
}

/** Chinese characters and their punctuation, the wide brackets included. */
const CHINESE = "[\\u3001-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFFEF]";

/** Blanks and line breaks between Chinese characters, put there for the look of a narrow column. */
const BLANKS_BETWEEN = new RegExp(`(${CHINESE})\\s+(?=${CHINESE})`, "g");

/** A heading as one reads it: in one line, without blanks between Chinese characters. */
export function inOneLine(heading: string): string {
  return heading.replace(BLANKS_BETWEEN, "$1").replace(/\s+/g, " ");
}

/** The unit that a line such as 单位：万元 states, in a cell of its own or at the end of a title. */
export function unitOfLine(text: string): StatedUnit | undefined {
  const squashed = squash(text);
  return (UNIT_LINE.exec(squashed) ?? UNIT_IN_BRACKETS.exec(squashed))?.[1];
}

/** The unit that a heading states for its column. */
export function unitOfHeading(heading: string): StatedUnit | undefined {
  const plain = withRoundBrackets(squash(heading));
  return (UNIT_IN_BRACKETS.exec(plain) ??
    UNIT_LINE.exec(plain) ??
    UNIT_AT_END.exec(plain.replace(/\([^()]*\)$/, "")))?.[1];
}

/** Does the heading say that its numbers are percentages? */
export function statesPercent(heading: string): boolean {
  return /[%％]/.test(heading);
}

function withRoundBrackets(text: string): string {
  return text.replace(/[[【〔〈<{]/g, "(").replace(/[\]】〕〉>}]/g, ")");
}

const UNIT_WORDS = new RegExp(
  `\\((?:金额)?(?:单位:?)?(?:人民币)?(?:${UNIT}|%|个|户|家|项|台|套|台套|台/套)\\)`,
  "g"
);

/** 不含税、万元: a unit among other words in brackets. */
const UNIT_AMONG_WORDS = new RegExp(
  `\\((?:单位:?)?${UNIT}[、,;](?=[^()]*\\))|[、,;]${UNIT}(?=\\))`,
  "g"
);

const FOOTNOTES = /[①-⑳㈠-㈩❶-❿*※#†★☆]|\((?:注|附注|说明)?\d{0,2}\)/g;

/** 1-本月, 1—6月: the months that a running total covers. */
const MONTHS = /\d{1,2}[-—–~至]+(?:\d{1,2}|本)月份?/g;

/** Signs within a heading that change nothing of what it means. ± stays out as well: 同比±%. */
const PUNCTUATION = /[()[\]:;,.、。·•/\\|_+=±%‰?!"'“”‘’《》-]|—|–/g;

/**
 * A heading in the forms in which the dictionary is asked for it, the fullest first: with what stands in
 * brackets, then without it unless it takes something out; never with spaces, units, footnotes or punctuation. 含税 and 不含税 always stay.
 */
export function headingForms(heading: string): string[] {
  const plain = withRoundBrackets(squash(heading))
    .replace(FOOTNOTES, "")
    .replace(UNIT_WORDS, "")
    .replace(UNIT_AMONG_WORDS, (among) => (among.startsWith("(") ? "(" : ""))
    .replace(MONTHS, "本月")
    .replace(/增值税|进项税/g, "税")
    .toUpperCase();
  const bare = plain.replace(/\((?!不?含税\)|[^()]*(?:不含|不包括|不计|除))[^()]*\)/g, "");
  const forms = [plain, bare].map((form) => form.replace(PUNCTUATION, ""));
  return [...new Set(forms)].filter((form) => form !== "");
}
