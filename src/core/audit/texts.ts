/** What an audit says of rows that it can't recompute: errors that only ledgers know. */
import type { Place } from "../place/places";
import type { Text } from "../text";
import type { Topic } from "./topic";

/** What stands in the ledger, as far as it has to be repeated. */
const LONGEST = 60;

/** Says what the words are that a row was calculated without, and what to state instead. */
export function besides(
  heading: string | undefined,
  words: string,
  { input: { label }, otherwise }: Topic
): Text {
  const found = shortened(words);
  return {
    zh: `${heading === undefined ? "表中写有" : `“${heading}”填有`}“${found}”，却按${otherwise.zh}计算。请核对，并填明${label.zh}。`,
    en: `${heading === undefined ? "The table says" : `"${heading}" has`} "${found}", but the row was calculated with ${otherwise.en}. Check it, and state: ${label.en}.`,
  };
}

/** Says which other column may be the input's, with another number. */
export function rivalColumn(heading: string, number: string, taken: string): Text {
  return {
    zh: `“${heading}”填有 ${number}，也可能是这一项，却按 ${taken} 计算。请核对用哪一列，并指明。`,
    en: `"${heading}" has ${number} and may be this as well, but ${taken} was taken. Check which column counts, and say so.`,
  };
}

/** Says what the words are beside which a row was calculated all the same. */
export function toldBesides(
  heading: string | undefined,
  words: string,
  { otherwise }: Pick<Topic, "otherwise">
): Text {
  const found = shortened(words);
  return {
    zh: `${heading === undefined ? "写着" : `“${heading}”写着`}“${found}”，按${otherwise.zh}核算`,
    en: `${heading === undefined ? "It says" : `"${heading}" says`} "${found}"; calculated with ${otherwise.en}`,
  };
}

/** Says what names another place than the column of places. */
export function placeBesides(words: string, { name }: Place): Text {
  const found = shortened(words);
  return {
    zh: `台账写有“${found}”，这一行却填${name}。请核对属于哪里，并改正其一。`,
    en: `The ledger has "${found}", but the row says ${name}. Check where it belongs, and correct one of them.`,
  };
}

/** Says which words name another unit than that in which the row's amounts were read. */
export function unitBesides(words: string, readIn: string): Text {
  const found = shortened(words);
  return {
    zh: `这一行写有“${found}”，金额却按${readIn}读取。请核对本行金额的单位，并按${readIn}填写。`,
    en: `The row says "${found}", but its amounts were read in ${readIn}. Check which unit they are in, and give them in ${readIn}.`,
  };
}

/** Says that a row's words name another unit, and in which its amounts were read. */
export function readInUnit(words: string, readIn: string): Text {
  const found = shortened(words);
  return {
    zh: `写有“${found}”，本行金额仍按${readIn}读取`,
    en: `says "${found}"; the row's amounts were read in ${readIn} all the same`,
  };
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** Places that a table names and no column of it. */
export function placeUnsaid(places: readonly Place[]): Text {
  const found = places.map(({ name }) => name).join("、");
  return {
    zh: `台账提到${found}，但没有县市区列，看不出本行属于哪里。请加上这一列。`,
    en: `The ledger names ${found}, but no column says where this row belongs. Add one.`,
  };
}

/** One amount in merged cells for rows that have other amounts one by one. */
export function sharedAmount(range: string): Text {
  return {
    zh: `合并单元格 ${range} 一个金额对应几行，其他金额却分行填写，无法逐行核对。请把这一金额分到各行，或把几行并成一行。`,
    en: `The merged cells ${range} hold one amount for rows whose other amounts stand one by one, so they can't be checked row by row. Give each row its part, or make the rows one.`,
  };
}

/** An amount that is given with its tax only where it counts without. */
export function onlyGross(found: string): Text {
  return {
    zh: `只有含税金额 ${found} 万元，不含税金额未填，税率不能猜。请按发票填写不含税金额，可用 JG_EX_VAT 换算。`,
    en: `Only the amount with tax is there, ${found} 万元, and its rate isn't guessed. Give the amount without tax as on the invoice; JG_EX_VAT converts it.`,
  };
}

/** Says which other column of its row an amount is the same as. */
export function sameAsColumn(heading: string, address: string): Text {
  return {
    zh: `与“${heading}”（${address}）相同，像是照抄了那一列`,
    en: `the same as "${heading}" (${address}), as if copied from there`,
  };
}

/** Says that an amount is that of the row above or below. */
export function sameAsBeside(isAbove: boolean, address: string): Text {
  return {
    zh: `与${isAbove ? "上一行" : "下一行"}（${address}）相同，像是照抄`,
    en: `the same as in the row ${isAbove ? "above" : "below"} (${address}), as if copied from there`,
  };
}
