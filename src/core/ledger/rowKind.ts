import type { GridCell } from "../grid/grid";
import { squash } from "./heading";

/** 小计, 宜都市小计, 过次页, 承前页: a sum of part of the table. */
const SUBTOTAL = /^(?:.{0,16}(?:小计|分计)|(?:过次|[结接]?转[下次]|承[上前]|接上)页|sub-?total)$/i;

/** 合计, 总计, 全市合计, 全市汇总, 计, ∑: the sum of all. */
const TOTAL =
  /^(?:总|全部|本表|以上|上述|全市|全州|全省|全县|全区|各?县市区?|金额|项目|资金|投资|补助|补助资金|本年|企业)?(?:合计|总计|共计|累计|汇总|总和|总[额数])(?:数|额|金额)?$|^全[市州部体]$|^[计∑Σ]$|^总共$|^sum$|^(?:grand)?total$/i;

/** 共2个项目, 总计3户企业, 共 5 项: all of them, counted. */
const COUNTED =
  /^(?:总共|共计|合计|总计|共|计)有?\d+[个户家项](?:技改|申报|支持)?(?:项目|企业|单位|公司)?$/;

/** 中心城区合计, 一类合计: what isn't the sum of all is the sum of a part. */
const PART = /^.{1,16}(?:合计|共计|汇总|累计)(?:数|额)?$/;

/** 【合计】, *合计*, 合计①: signs around a sum's name. */
const DECORATION = /^[*※★—–·-]+|[*※★—–·①-⑳-]+$/g;

/** 平均, 占比, 增减: a row that is worked out from the others. */
const DERIVED =
  /^(?:总?平均[值数]?|[户人]均|均值|最[大小高低]值?|占比|比[例重]|同比|增[减长幅速](?:额|率)?|差[额异]|完成率|(?:年度)?目标|预算数|校验|核对)$/;

/** What may follow a sum's name: 合计：, 合计（万元）, 合计3户, 合计/元, 合计300万元 */
const AFTER_SUM = /[:：]$|\([^()]*\)$|\d+[个户家项]$|\/[万亿]?元?$|\d[\d.,]*[万亿]?元?$/;

/** 合计：叁佰万元整 */
const IN_CAPITALS = /(?:\(?大写\)?)?:?(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+$/;

/** The first letters of sums' names, so that most texts need no closer look. */
const MAY_BE_SUM = /[计計∑Σ页頁]|其中|汇总|总[和共额数]|全[市州部体]|^\s*共|total|sum/i;

/** A letter of each of these, also wide or as a radical: without any, a text needn't be squashed. */
const ITS_LETTERS = /[计計∑Σ页頁其汇总總全共ts\u2E80-\u2FDF\uF900-\uFFFF]/i;

/**
 * A sum of part of the table, of all of it, or of some rows above it: by its name alone.
 *
 * @param isFirst the first text of its row: a 计 or 共2个项目 behind others may be their own
 */
export function sumKind(
  text: string,
  isFirst = true
): "subtotal" | "total" | "ofWhich" | undefined {
  if (text.length > 40 || !ITS_LETTERS.test(text)) return undefined;
  let label = squash(text).replace(/計/g, "计").replace(/總/g, "总");
  if (!MAY_BE_SUM.test(label)) return undefined;
  label = label
    .replace(DECORATION, "")
    .replace(/^[[【(](.*)[\]】)]$/, "$1")
    .replace(IN_CAPITALS, "");
  if (label.startsWith("其中")) return "ofWhich";
  if (COUNTED.test(label) || /^[计∑Σ]$/.test(label)) return isFirst ? "total" : undefined;
  while (AFTER_SUM.test(label)) label = label.replace(AFTER_SUM, "");
  if (SUBTOTAL.test(label)) return "subtotal";
  if (TOTAL.test(label)) return "total";
  return PART.test(label) ? "subtotal" : undefined;
}

/** 平均, 占比: no project, and no sum either. */
export function isDerived(text: string): boolean {
  return DERIVED.test(squash(text).replace(/[:：]$/, ""));
}

/** 合计（大写）, 人民币大写: what follows is an amount in capitals. */
export function isInCapitals(text: string): boolean {
  return /^(?:合计|总计|共计|总额|金额|人民币)*\(?(?:金额)?大写\)?(?:人民币)?(?:[:：].*)?$/.test(
    squash(text)
  );
}

/** 3家, 共5个项目: how many there are, where others have a name. */
export function isCountOfNames(text: string): boolean {
  return /^(?:共|计|共计)?\d+[个户家项](?:项目|企业|单位|公司)?$/.test(squash(text));
}

/** 中心城区, 市本级, 一类县市区: counties together, or the city's own. */
export function isPlaceGroup(text: string): boolean {
  return /^(?:中心)?城区$|^[省市州]?(?:本级|直|直属)$|^[一二三]类(?:地区|县市区?|县市)?$/.test(
    squash(text)
  );
}

/** A county by its look, where no policy's places are known. */
export function looksLikePlace(text: string): boolean {
  return /^[\u4E00-\u9FFF]{1,9}(?:[市县区州]|高新区|开发区)$/.test(squash(text));
}

/** Is this the name of a row of sums? */
export function isSumLabel(text: string): boolean {
  return sumKind(text) !== undefined;
}

const WHO =
  "(?:制表|填表|填报|审核|复核|核对|校对|校核|审批|批准|经办|编制|报送|统计|联系|签字|签章|盖章|单位负责|财务负责|项目负责|负责|分管领导|主管领导|单位领导|主管|打印)";

/** 注：, 备注1. and other remarks; names and dates of those who made the table. */
const NOTE = new RegExp(
  `^[*※(]?(?:(?:注释?|附注|备注|说明|填表说明|编制说明|数据来源|资料来源|情况说明)\\d*[:：.、①]|` +
    `${WHO}(?:人员?|单位|部门|日期|时间|电话|签[字名章]|盖章)*(?:\\([^()]*\\))?[:：]|` +
    `${WHO}人|(?:日期|时间|电话|公章|单位|金额单位)[:：]|(?:单位)?\\(?(?:盖章|公章|签章|签字)|第\\d+页|以下空白|\\(?以下空白)`
);

/** Sentences, footnotes and what follows a colon: what nobody calls a project or a firm. */
const SENTENCE = /[。；;:：]|^[*※①-⑳]/;

/** Is this text, the first of its row, a remark or a signature? */
export function isRemark(text: string): boolean {
  return NOTE.test(squash(text));
}

/** 2018年12月1日, 2018.12.1 */
const DAY = /^[12]\d{3}(?:年\d{1,2}月\d{1,2}日?|([./-])\d{1,2}\1\d{1,2})$/;

/** 西陵区财政局, 经信局（盖章） */
const OFFICE =
  /(?:局|委员会|办公室|政府|管委会)(?:\((?:盖?公?章|签[字章])\))?:?$|\((?:盖章|公章|签章)\):?$/;

/** Is this a day, and nothing else? */
export function isDay(text: string): boolean {
  return DAY.test(squash(text));
}

/** Is this what signs a table: an office, a name or day behind a colon, a day? */
export function isSignature(text: string): boolean {
  return isRemark(text) || isDay(text) || OFFICE.test(squash(text));
}

/** A text that stands alone in its row and is none of its columns' data: a sentence or a footnote. */
export function isSentence(text: string): boolean {
  return SENTENCE.test(text.trim());
}

/** 一、中心城区; （二）县市; 第三批: rows that head a part of the table. */
export function isSectionHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+[批类部])/.test(
    squash(text)
  );
}

/** 一, （二）, 三、, 第一类: the number of a section where others have 1, 2, 3. */
export function isSectionNumber(text: string): boolean {
  return /^(?:\(?[一二三四五六七八九十]+\)?[、.．,:]?|第[一二三四五六七八九十]+(?:[批类部]|部分))$/.test(
    squash(text)
  );
}

/** Signs that number columns from 1 on. */
const NUMBER_SIGNS = ["①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"];

/** A cell of a row that numbers the columns: 3, (3), 第3列, 栏3, ③, 3=1+2, 甲, 栏次. */
function columnNumberIn(cell: GridCell): number | "letter" | undefined {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = squash(cell).replace(/=.*/, "");
  if (/^(?:栏次|行次|[甲乙丙丁戊己庚辛]|[A-Z])$/i.test(text)) return "letter";
  const sign = text.length === 1 && NUMBER_SIGNS.find((signs) => signs.includes(text));
  if (sign) return sign.indexOf(text) + 1;
  const match = /^(?:[(<第栏列]|[A-Z])?(\d{1,2})[)>栏列]?$/i.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Columns of words are lettered, in order. */
const LETTERS = ["甲乙丙丁戊己庚辛", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/**
 * Does the row number the columns: 甲, 1, 2, 3 …; 甲, 乙, 丙, 1, 2; A, B, C, D …? Each number follows on the one before,
 * from 1 or 0. A firm called 乙 with amounts of 1 and 2 has no three letters in order beside it.
 */
export function isColumnNumbers(cells: readonly GridCell[]): boolean {
  let [numbers, letters] = [0, 0];
  let next: number | undefined;
  for (const cell of cells) {
    const number = columnNumberIn(cell);
    if (number === undefined) return false;
    if (number === "letter") {
      const letter = squash(cell as string).toUpperCase();
      letters += LETTERS.some((all) => all[letters] === letter) ? 1 : 0;
    } else {
      if (number !== (next ?? Math.min(number, 1))) return false;
      next = number + 1;
      numbers++;
    }
  }
  return numbers > 2 || letters > 3 || (numbers > 0 && letters > 2);
}
