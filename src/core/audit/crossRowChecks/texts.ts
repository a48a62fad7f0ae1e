/** What the checks across rows say: what was found, and what to look at. */
import { formatAmount, type Amount } from "../../amount";
import type { Parameter } from "../../rule";
import { inLanguage, inEachLanguage, verbatim, type Text } from "../../text";

/** Rows beyond these are counted. */
const MOST_NAMED = 12;

const text = (zh: string, en: string): Text => ({ zh, en });

const wan = (amount: Amount): Text => verbatim(`${formatAmount(amount)} 万元`);

/** An amount in 万元, or how many there are. */
const figure = (amount: Amount, isMoney: boolean): Text =>
  isMoney ? wan(amount) : verbatim(formatAmount(amount));

/** 第 6、9 行, or rows 6, 9. */
function rowList(rows: readonly number[]): Text {
  const named = rows.slice(0, MOST_NAMED);
  const more = rows.length > named.length;
  return text(
    `第 ${named.join("、")}${more ? " …" : ""} 行${more ? `（共 ${rows.length} 行）` : ""}`,
    `${rows.length === 1 ? "Row" : "Rows"} ${named.join(", ")}${more ? ` … (${rows.length} rows)` : ""}`
  );
}

/** 单个项目补助上限 300 万元 */
function figureName({ label, value }: Parameter): Text {
  return inEachLanguage((l) => `${inLanguage(inSentence(label), l)} ${inLanguage(wan(value), l)}`);
}

/** A label in the middle of a sentence. */
function inSentence({ zh, en }: Text): Text {
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) };
}

/** What the rows of a project have in common; mixed: one link holds some of them, another link others. */
export type Sameness = "filing" | "name" | "code" | "mixed";

const SAMENESS: Readonly<Record<Sameness, Text>> = {
  filing: text("备案证号相同", "have the same filing number"),
  name: text("企业和项目名称相同", "have the same firm and project"),
  code: text(
    "统一社会信用代码和项目名称相同，企业名称不尽相同",
    "have the same credit code and project, if not the same firm"
  ),
  mixed: text(
    "有的备案证号相同，有的企业（名称或统一社会信用代码）和项目名称相同",
    "are linked by the same filing number here, by the same firm (name or credit code) and project there"
  ),
};

export function duplicate(rows: readonly number[], by: Sameness): Text {
  const [list, same] = [rowList(rows), SAMENESS[by]];
  return text(
    `${list.zh}${same.zh}，像是同一项目。请核对是否重复申报。`,
    `${list.en} ${same.en}. Check whether one project was reported twice.`
  );
}

export function oneCodeManyNames(rows: readonly number[]): Text {
  const list = rowList(rows);
  return text(
    `${list.zh}统一社会信用代码相同，企业名称不同。请核对名称或代码。`,
    `${list.en} have one credit code but different firms. Check the names or the code.`
  );
}

export function oneNameManyCodes(rows: readonly number[]): Text {
  const list = rowList(rows);
  return text(
    `${list.zh}企业名称相同，统一社会信用代码不同。请核对代码。`,
    `${list.en} have one firm but different credit codes. Check the codes.`
  );
}

/** @param before paid before this ledger's first payment */
export function aboveCeiling(
  rows: readonly number[],
  { total, before, ceiling, unread }: Record<"total" | "before" | "ceiling", Amount> & Unread
): Text {
  const list = rowList(rows);
  const paid = before.isZero()
    ? text("", "")
    : text(`连同此前已拨付 ${wan(before).zh}，`, ` with ${wan(before).en} paid before`);
  const rest = notCounted({ unread });
  return text(
    `${list.zh}是同一项目，${paid.zh}合计 ${wan(total).zh}，超过一个项目最多可得的 ${wan(ceiling).zh}。请核对各次拨付。${rest.zh}`,
    `${list.en} are one project and come to ${wan(total).en}${paid.en}, above the ${wan(ceiling).en} that one project can get. Check each payment.${rest.en}`
  );
}

/** @param reading how it was understood what the amounts are of, where that is open */
export function paidMoreThanDue(
  row: number,
  {
    paid,
    due,
    over,
    reading,
  }: Record<"paid" | "due" | "over", Amount> & {
    readonly reading?: { readonly id: string; readonly word: string } | undefined;
  }
): Text {
  const list = rowList([row]);
  const by = reading
    ? text(`（${reading.id}，按“${reading.word}”）`, ` (${reading.id}, read as ${reading.word})`)
    : text("", "");
  return text(
    `${list.zh}已拨付 ${wan(paid).zh}，应补 ${wan(due).zh}${by.zh}，多拨 ${wan(over).zh}。请核对拨付数，该收回的收回。`,
    `${list.en}: ${wan(paid).en} paid where ${wan(due).en} is due${by.en}, ${wan(over).en} too much. Check what was paid, and claim back what has to be.`
  );
}

/** Several purchases that come to a threshold only together. */
export function splitBelow(
  rows: readonly number[],
  { input, total, figure, unread }: { input: Text; total: Amount; figure: Parameter } & Unread
): Text {
  const [list, name, rest] = [rowList(rows), figureName(figure), notCounted({ unread })];
  return text(
    `${list.zh}是同一企业，${input.zh}各自都不到${name.zh}，合计 ${wan(total).zh}，已经达到。请核对是否一次采购拆成几项。${rest.zh}`,
    `${list.en} are one firm: each ${inSentence(input).en} is below the ${name.en}, together they come to ${wan(total).en}. Check whether one purchase was split.${rest.en}`
  );
}

/** Several projects that stay under a cap only apart. */
export function splitUnderCap(
  rows: readonly number[],
  { total, figure, unread }: { total: Amount; figure: Parameter } & Unread
): Text {
  const [list, name, rest] = [rowList(rows), figureName(figure), notCounted({ unread })];
  return text(
    `${list.zh}是同一企业，封顶前的金额各自都不超过${name.zh}，合计 ${wan(total).zh}，已经超过。请核对是否一个项目拆成几个来避开上限。${rest.zh}`,
    `${list.en} are one firm: each amount is within the ${name.en}, together they come to ${wan(total).en}. Check whether one project was split to stay under the cap.${rest.en}`
  );
}

export function leasedBack(
  rows: readonly number[],
  { rent, equipment, same }: { rent: Amount; equipment: Amount; same: boolean }
): Text {
  const list = rowList(rows);
  const equal = same ? text("，其中有两数相等", ", and two of these are equal") : text("", "");
  return text(
    `${list.zh}是同一企业，既有融资租赁租金（合计 ${wan(rent).zh}），又有自购设备（合计 ${wan(equipment).zh}）${equal.zh}。请核对是否售后回租、同一设备两头计算。`,
    `${list.en} are one firm with both lease rent (${wan(rent).en}) and equipment bought (${wan(equipment).en})${equal.en}. Check whether the equipment was sold and leased back, so that it counts twice.`
  );
}

/** @param below less than the figure, not equal to it or above */
export function near(
  row: number,
  {
    subject,
    amount,
    figure,
    below,
  }: { subject: Text; amount: Amount; figure: Parameter; below: boolean }
): Text {
  const [list, name] = [rowList([row]), figureName(figure)];
  const away = wan(figure.value.minus(amount).abs());
  const side = amount.equals(figure.value)
    ? text("正好等于", "exactly at")
    : below
      ? text(`差 ${away.zh}不到`, `${away.en} below`)
      : text(`高出 ${away.zh}，临近`, `${away.en} above`);
  return text(
    `${list.zh}${subject.zh} ${wan(amount).zh}，${side.zh}${name.zh}。请细查这一数字。`,
    `${list.en}: ${inSentence(subject).en} ${wan(amount).en} is ${side.en} the ${name.en}. Look at this figure closely.`
  );
}

export const BEFORE_CAP: Text = text("封顶前的金额", "the amount before the cap");

export function aboveBudget(total: Amount, budget: Amount, unread: number): Text {
  const over = wan(total.minus(budget));
  const rest = notCounted({ unread });
  return text(
    `各行合计 ${wan(total).zh}，超过资金规模 ${wan(budget).zh}，多 ${over.zh}。请核对审定数或追加安排。${rest.zh}`,
    `The rows come to ${wan(total).en}, ${over.en} above the fund of ${wan(budget).en}. Check the approved amounts, or arrange more.${rest.en}`
  );
}

/** What is checked of a table's sums. */
export function allSums(): Text {
  return text("小计、合计 = 各行相加", "Subtotals and totals = the rows added up");
}

/** A sum that isn't what stands above it. */
export function wrongSum(heading: string, stated: Amount, found: Amount, isMoney: boolean): Text {
  const [more, off] = [stated.greaterThan(found), figure(stated.minus(found).abs(), isMoney)];
  const [said, sum] = [figure(stated, isMoney), figure(found, isMoney)];
  return text(
    `“${heading}”填 ${said.zh}，各行相加为 ${sum.zh}，${more ? "多" : "少"} ${off.zh}。请核对这一合计及其各行。`,
    `“${heading}” says ${said.en}, but the rows add up to ${sum.en}: ${off.en} too ${more ? "much" : "little"}. Check the sum and its rows.`
  );
}

/** A sum that leaves the hidden rows out, as SUBTOTAL does. */
export function sumOnShow(heading: string, stated: Amount, all: Amount, isMoney: boolean): Text {
  const [said, sum] = [figure(stated, isMoney), figure(all, isMoney)];
  return text(
    `“${heading}”填 ${said.zh}，只合计了显示的行，连同隐藏的行为 ${sum.zh}。请核对隐藏的行该不该计入。`,
    `“${heading}” says ${said.en}, the sum of the rows on show; with the hidden ones it is ${sum.en}. Check whether these belong to it.`
  );
}

/** What is said of rows, and which of them aren't on show. */
export function withHidden(said: Text, hidden: readonly number[]): Text {
  const list = rowList(hidden);
  return text(`${said.zh}其中${list.zh}是隐藏的。`, `${said.en} ${list.en}: hidden.`);
}

export function partAbove(heading: string, part: Amount, whole: Amount, isMoney: boolean): Text {
  const [over, some, all] = [part.minus(whole), part, whole].map((each) =>
    figure(each, isMoney)
  ) as [Text, Text, Text];
  return text(
    `“${heading}”其中数 ${some.zh}，超过上面一行的 ${all.zh}，多 ${over.zh}。请核对。`,
    `“${heading}”: the part ${some.en} is ${over.en} more than the row above it, ${all.en}. Check both.`
  );
}

export function uncheckedSum(heading: string, cells: readonly string[]): Text {
  const named = cells.slice(0, MOST_NAMED).join("、") + (cells.length > MOST_NAMED ? " …" : "");
  return text(
    `“${heading}”有单元格无法读取（${named}），这一合计无法复核。请先改正。`,
    `“${heading}”: this sum can't be checked, because cells can't be read (${named}). Correct these first.`
  );
}

interface Unread {
  /** Rows of the group that couldn't be read. */
  readonly unread: number;
}

function notCounted({ unread }: Unread): Text {
  if (unread === 0) return text("", "");
  return text(
    `另有 ${unread} 行无法计算，未计入。`,
    ` ${unread} more ${unread === 1 ? "row" : "rows"} couldn't be calculated and aren't counted.`
  );
}
