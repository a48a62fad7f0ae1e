import { fold } from "../text/fold";
import { isModified } from "./modifiers";
import { withoutUnits, withRoundBrackets } from "./units";

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

/** Does the heading say that its numbers are percentages? */
export function statesPercent(heading: string): boolean {
  return /[%％]/.test(heading);
}

/** A heading without its brackets and what stands in them. */
export function outsideBrackets(heading: string): string {
  return withRoundBrackets(fold(heading)).replace(/\([^()]*\)/g, "");
}

const FOOTNOTES = /[①-⑳㈠-㈩❶-❿*※#†★☆]|\((?:注|附注|说明)?\d{0,2}\)/g;

/** 1-本月, 1—6月: the months that a running total covers. */
const MONTHS = /\d{1,2}[-—–~至]+(?:\d{1,2}|本)月份?/g;

/** Signs within a heading that change nothing of what it means. ± stays out as well: 同比±%. */
const PUNCTUATION = /[()[\]:;,.、。·•/\\|_+=±%‰?!"'“”‘’《》-]|—|–/g;

/**
 * A heading in the forms in which the dictionary is asked for it, the fullest first: with what stands in brackets, with
 * that before the rest (审定额（市级） is 市级审定额), then without it unless it makes another thing of the column; never
 * with spaces, units, footnotes or punctuation. 含税 and 不含税 always stay.
 */
export function headingForms(heading: string): string[] {
  const seen = withRoundBrackets(fold(heading).replace(UNSEEN, ""));
  const plain = withoutUnits(seen.replace(FOOTNOTES, ""))
    .replace(MONTHS, "本月")
    .replace(/增值税|进项税/g, "税")
    .replace(/\((?:价税合计|含(?:税价|\d+%税))\)/g, "(含税)")
    .replace(/生产设备/g, "生产性设备")
    .toUpperCase();
  const outside = plain.replace(/\([^()]*\)/g, "");
  const inside = plain.match(/\([^()]*\)/g) ?? [];
  const bare = plain.replace(/\(([^()]*)\)/g, (whole, words: string) =>
    /^不?含税$/.test(words) || isModified(words, outside) ? whole : ""
  );
  const forms = [plain, inside.join("") + outside, bare].map((form) =>
    form.replace(PUNCTUATION, "")
  );
  return [...new Set(forms)].filter((form) => form !== "");
}
