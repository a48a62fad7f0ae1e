/** What is said of relations: their formulas in words, what stands there, and what it comes to. */
import { formatAmount, type Amount } from "../../../amount";
import { inLanguage, inEachLanguage, nameList, type Language, type Text } from "../../../text";

const text = (zh: string, en: string): Text => ({ zh, en });

/** Rows beyond these aren't listed. */
const MOST_NAMED = 12;

/** Between formulas of which any may hold. */
export const OR: Text = text(" 或 ", " or ");

export function timePassed(passed: number, total: 12 | 4): Text {
  return total === 12
    ? text(`时间进度 ${passed}/12`, `time passed ${passed}/12`)
    : text(`时间进度 ${passed}/4`, `time passed ${passed}/4`);
}

/** Days of interest that a table has no column of, by what they count from. */
export const daysSince = {
  days_since_payment: text(
    "距上次付息（首次距放款）的天数",
    "days since the last payment, at first the loan"
  ),
  days_since_loan: text("距放款的天数", "days since the loan"),
};

export function timeUnstated(): Text {
  return text(
    "标题和表头没有写明是几月或第几季度，时间进度无从得知，没有核对。请在标题写明。",
    "Neither title nor headings say which month or quarter it is, so that the time passed isn't known: not checked. Say it in the title."
  );
}

export function timeUnclear(): Text {
  return text(
    "标题和表头写的月份或季度不止一个，时间进度无从得知，没有核对。请写明是哪一个。",
    "Title and headings name several months or quarters, so that the time passed isn't known: not checked. Say which one it is."
  );
}

/** What stands in a cell, and what it comes to by each formula. */
interface Wrong {
  readonly heading: string;
  readonly isMoney: boolean;
  /** The figure may be less. */
  readonly isAtMost: boolean;
  readonly stated: Amount;
  readonly values: readonly { readonly formula: Text; readonly value: Amount }[];
}

export function relationWrong({ heading, isMoney, isAtMost, stated, values }: Wrong): Text {
  const figure = (amount: Amount) => formatAmount(amount) + (isMoney ? " 万元" : "");
  const worked = nameList(
    values.map(({ formula, value }) =>
      inEachLanguage((l) => `${inLanguage(formula, l)} = ${figure(value)}`)
    ),
    OR
  );
  const off = stated.minus(values[0]!.value);
  const by = figure(off.abs());
  const isMore = !off.isNegative();
  const difference =
    values.length > 1
      ? text("", "")
      : text(`，${isMore ? "多" : "少"} ${by}`, `: ${by} too ${isMore ? "much" : "little"}`);
  return isAtMost
    ? text(
        `“${heading}”填 ${figure(stated)}，超过 ${worked.zh}${difference.zh}。请核对这两列。`,
        `“${heading}” says ${figure(stated)}, more than ${worked.en}${difference.en}. Check both columns.`
      )
    : text(
        `“${heading}”填 ${figure(stated)}，应为 ${worked.zh}${difference.zh}。请核对这一行各列。`,
        `“${heading}” says ${figure(stated)}, but ${worked.en}${difference.en}. Check the row's columns.`
      );
}

/** By what else the figure would be right. */
export function otherReading(said: Text, formula: Text): Text {
  return text(
    `${said.zh}这一行是按 ${formula.zh} 算的，与其他行不一致。`,
    `${said.en} This row goes by ${formula.en}, unlike the others.`
  );
}

/** The figure is right but for a minus, of which its column has none. */
export function signLacks(said: Text): Text {
  return text(
    `${said.zh}只差正负号，这一列都没有负号，可能不分正负。`,
    `${said.en} Only the sign differs, and the column has no minus anywhere: it may be meant without.`
  );
}

/** In no row can the column and what it comes from be read. */
export function relationUnread(heading: string, formulas: Text): Text {
  return text(
    `“${heading}”可能是 ${formulas.zh}，但各行都有读不出的单元格，或几行合并成一格，没有核对。请写成各行自己的数。`,
    `“${heading}” may be ${formulas.en}, but every row has a cell that can't be read or is merged with other rows': not checked. Give each row figures of its own.`
  );
}

/** The rows don't show which of several formulas a column goes by. */
export function relationUnsettled(heading: string, formulas: Text): Text {
  return text(
    `“${heading}”可能是 ${formulas.zh}，但多数行按哪一种都对不上，看不出是怎样算的，没有逐行核对。请核对这一列，或写明算法。`,
    `“${heading}” may be ${formulas.en}, but most rows go by none of these; how it was worked out can't be seen, so that it wasn't checked row by row. Check the column, or say how it is worked out.`
  );
}

/** @param rows that part the formulas, from 1 */
export function readingsParted(heading: string, formulas: Text, rows: readonly number[]): Text {
  const named = (between: string) => rows.slice(0, MOST_NAMED).join(between);
  const more = rows.length > MOST_NAMED ? " …" : "";
  return text(
    `“${heading}”可能是 ${formulas.zh}，第 ${named("、")}${more} 行有的合这一种，有的合那一种，看不出该按哪一种。请统一算法。`,
    `“${heading}” may be ${formulas.en}; rows ${named(", ")}${more} go partly by one and partly by another, and which one counts can't be seen. Use one.`
  );
}

/** By what and among whom rows are ranked. */
interface RankedBy {
  readonly heading: string;
  readonly isInClass: boolean;
}

/** How many have more than a row, and in how many different figures. */
interface Steps {
  readonly above: number;
  readonly steps: number;
}

const AMONG = {
  class: text("在类内", "within the class"),
  all: text("", ""),
};

function orderIn({ heading, isInClass }: RankedBy): Text {
  const among = AMONG[isInClass ? "class" : "all"];
  return text(
    `${among.zh}按“${heading}”从高到低`,
    `by “${heading}”, highest first${isInClass ? ` ${among.en}` : ""}`
  );
}

export function rankedBy(heading: string, order: RankedBy): Text {
  const by = orderIn(order);
  return text(`“${heading}”${by.zh}`, `“${heading}” ${by.en}`);
}

export function rankWrong(
  heading: string,
  order: RankedBy,
  rank: Amount,
  { above, steps, level }: Steps & { level: number }
): Text {
  const by = orderIn(order);
  const ranks = [...new Set([above + 1, steps + 1])];
  const tied = level > 1 ? text(`（${level} 个并列）`, ` (a tie of ${level})`) : text("", "");
  return text(
    `“${heading}”填第 ${rank.toFixed()}，${by.zh}应为第 ${ranks.join(" 或 ")}${tied.zh}。请核对名次。`,
    `“${heading}” says ${rank.toFixed()}, but ${by.en} it is ${ranks.join(" or ")}${tied.en}. Check the rank.`
  );
}

/** @param withGap rows, from 1, below a tie that leave a gap after it; without: that leave none */
export function ranksMixed(
  heading: string,
  withGap: readonly number[],
  without: readonly number[]
): Text {
  const list = (rows: readonly number[], between: string) => rows.join(between);
  return text(
    `“${heading}”并列之后有的跳号（第 ${list(withGap, "、")} 行），有的不跳（第 ${list(without, "、")} 行）。请统一。`,
    `“${heading}”: after a tie some ranks leave a gap (rows ${list(withGap, ", ")}), some don't (rows ${list(without, ", ")}). Use one way.`
  );
}

/** @param orders headings of what may be ranked by */
export function ranksUnsettled(heading: string, orders: readonly string[]): Text {
  const named = (l: Language) =>
    inLanguage(
      nameList(
        orders.map((each) => `“${each}”`),
        OR
      ),
      l
    );
  return text(
    orders.length === 0
      ? `“${heading}”：表中没有可据以排名的列，没有核对`
      : `“${heading}”可能按 ${named("zh")} 排，但多数行按哪一列都对不上，没有核对`,
    orders.length === 0
      ? `“${heading}”: no column to rank by, not checked`
      : `“${heading}” may go by ${named("en")}, but most rows go by none of these: not checked`
  );
}

/** No row has both a rank and a figure to rank by that can be read. */
export function ranksUnread(heading: string): Text {
  return text(
    `“${heading}”或据以排名的列有读不出的单元格，没有核对。请先改正。`,
    `“${heading}”, or what it may go by, has cells that can't be read: not checked. Correct these first.`
  );
}

/** The others' ranks leave the place of a row free that has no rank. */
export function rankMissing(heading: string, order: RankedBy, { above, steps }: Steps): Text {
  const by = orderIn(order);
  const ranks = [...new Set([above + 1, steps + 1])];
  return text(
    `“${heading}”没有填或填 0，其余各行的名次把它算在内，${by.zh}应为第 ${ranks.join(" 或 ")}。请补填或核对名次。`,
    `“${heading}” is blank or 0, though the other ranks count this row; ${by.en} it is ${ranks.join(" or ")}. Fill it in, or check the ranks.`
  );
}

export function lastRanked(heading: string, ranks: string): Text {
  return text(`“${heading}”是“${ranks}”最后一名`, `“${heading}” has the last of “${ranks}”`);
}

/** @param isFlagged is the row said to be last, though it isn't? Otherwise it is, and isn't said to be. */
export function lastWrong(heading: string, ranks: string, rank: Amount, isFlagged: boolean): Text {
  const which = rank.toFixed();
  return isFlagged
    ? text(
        `“${heading}”填是，但“${ranks}”第 ${which}，后面还有。请核对。`,
        `“${heading}” says yes, but “${ranks}” is ${which}, and others come after it. Check both.`
      )
    : text(
        `“${heading}”没有填是，但“${ranks}”第 ${which}，是最后一名。请核对。`,
        `“${heading}” doesn't say yes, but “${ranks}” is ${which}, the last. Check both.`
      );
}
