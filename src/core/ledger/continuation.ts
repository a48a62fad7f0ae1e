import { squash } from "./heading";

/** 1, 一, 十二: the number of a part. */
const NUMBER = "[\\d一二三四五六七八九十]{0,3}";

const END = "(?=$|[()[\\]:、,.])";

/**
 * （续）, 续表, 续一, 接上页: what names a table that goes on. 续建 and 续签 are words of their own, and so are 手续,
 * 后续 and 连续.
 */
const CONTINUED = new RegExp(
  `(^|[^手后连持继延陆存永])续(?:[上前接]?[表页]${NUMBER}|[上前]?${NUMBER}${END})|` +
    `(^|[([])(?:接上|上接)(?:第?${NUMBER}[表页]|${END})`
);

/** What a name says of the table that it goes on from: 申报表（续） of 申报表, 续表 nothing; undefined where it says of none. */
export function continuedName(name: string): string | undefined {
  const words = squash(name);
  if (!CONTINUED.test(words)) return undefined;
  return words.replace(CONTINUED, "$1$2").replace(/[()[\]:、,.]/g, "");
}

/** Is this the table, by its name, that goes on under the other one? */
export function isNamed(continued: string, name: string | undefined): boolean {
  return continued !== "" && name !== undefined && squash(name).includes(continued);
}
