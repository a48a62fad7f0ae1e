/** What is said of a workbook's formulas: what was found, what the neighbours have, and what to do. */
import { formatAmount, type Amount } from "../../amount";
import { nameList, type Text } from "../../text";

/** Cells beyond these are counted. */
const MOST_NAMED = 8;
/** Nobody reads more of a formula. */
const LONGEST = 120;

const text = (zh: string, en: string): Text => ({ zh, en });

function cells(addresses: readonly string[]): Text {
  const list = nameList(addresses.slice(0, MOST_NAMED));
  const rest = addresses.length - MOST_NAMED;
  return rest > 0
    ? text(`${list.zh} 等 ${addresses.length} 格`, `${list.en} and ${rest} more`)
    : list;
}

function short(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula;
}

const LINE = { column: text("同列", "column"), row: text("同行", "row") };

export function typedNumber(
  line: "column" | "row",
  found: Amount,
  neighbours: string,
  expected: Amount | undefined
): Text {
  const [here, formula] = [LINE[line], short(neighbours)];
  const would = expected
    ? text(`，应得 ${formatAmount(expected)}`, `, which comes to ${formatAmount(expected)}`)
    : text("", "");
  return text(
    `${here.zh}都是公式，这一格写的是数 ${formatAmount(found)}。按相邻公式为 ${formula}${would.zh}。请核对是否有依据，或改回公式。`,
    `${formatAmount(found)} was typed here among the formulas of its ${here.en}. As its neighbours it would be ${formula}${would.en}. Check what it is based on, or put the formula back.`
  );
}

export function otherFormula(
  line: "column" | "row",
  own: string,
  neighbours: string,
  expected: Amount | undefined
): Text {
  const [here, found, formula] = [LINE[line], short(own), short(neighbours)];
  const would = expected
    ? text(`，得 ${formatAmount(expected)}`, `, which comes to ${formatAmount(expected)}`)
    : text("", "");
  return text(
    `公式 ${found} 与${here.zh}其他各格不一致；按相邻公式为 ${formula}${would.zh}。请核对是否有意如此。`,
    `The formula ${found} differs from the other formulas of its ${here.en}; as its neighbours it would be ${formula}${would.en}. Check whether that is meant.`
  );
}

export function missedRows({
  own,
  range,
  missing,
  lacking,
  count,
}: {
  readonly own: string;
  readonly range: string;
  readonly missing: readonly string[];
  readonly lacking: Amount | undefined;
  /** How many formulas add up the same. */
  readonly count: number;
}): Text {
  const list = cells(missing);
  const come = lacking
    ? text(`（共 ${formatAmount(lacking)}）`, ` (${formatAmount(lacking)})`)
    : text("", "");
  const more =
    count > 1 ? text(`这样的公式共 ${count} 个。`, ` ${count} formulas do so.`) : text("", "");
  return text(
    `公式 ${short(own)} 只加到 ${range}，漏了同一段的 ${list.zh}${come.zh}。${more.zh}请核对求和范围。`,
    `The formula ${short(own)} covers ${range} and leaves out ${list.en} of the same block${come.en}.${more.en} Check the range.`
  );
}

export function countedTwice(
  own: string,
  subtotals: readonly string[],
  amount: Amount | undefined
): Text {
  const list = cells(subtotals);
  const come = amount
    ? text(`，多计 ${formatAmount(amount)}`, `: ${formatAmount(amount)} too much`)
    : text("", "");
  return text(
    `公式 ${short(own)} 既加了明细，又加了它们的小计 ${list.zh}${come.zh}。请只加其中一种。`,
    `The formula ${short(own)} adds up rows together with their subtotals ${list.en}${come.en}. Add up one or the other.`
  );
}

export function textInSum(found: string, by: readonly string[]): Text {
  const list = cells(by);
  return text(
    `“${found}”是文本格式的数字，${list.zh} 求和时不计入。请改为数字。`,
    `"${found}" is a number stored as text and isn't counted in ${list.en}. Make it a number.`
  );
}

export function blankOperand(own: string, where: string): Text {
  return text(
    `公式 ${short(own)} 引用的 ${where} 是空的，按 0 计算。请核对是否引用错位，或补填。`,
    `The formula ${short(own)} refers to ${where}, which is blank and counts as 0. Check the reference, or fill the cell in.`
  );
}

export function textOperand(own: string, where: string, found: string): Text {
  return text(
    `公式 ${short(own)} 引用的 ${where} 是文字“${short(found)}”，不能参与计算。请核对是否引用错位，或改为数字。`,
    `The formula ${short(own)} refers to ${where}, which has the text "${short(found)}" and can't be calculated with. Check the reference, or make it a number.`
  );
}

/** @param book its name, where that is known */
export function otherWorkbook(book: string | undefined, own: string, count: number): Text {
  const name =
    book === undefined
      ? text("其他工作簿", "another workbook")
      : text(`其他工作簿“${book}”`, `another workbook, "${book}"`);
  const more =
    count > 1 ? text(`本列共 ${count} 格。`, ` ${count} cells of this column do.`) : text("", "");
  return text(
    `公式 ${short(own)} 引用${name.zh}，这里只有上次存下的值，无法核对。${more.zh}请一并取得那份工作簿，或把数据写进本表。`,
    `The formula ${short(own)} refers to ${name.en}: only the values stored last are here, and they can't be checked.${more.en} Get that workbook as well, or put its data into this one.`
  );
}

export function hiddenSheet(sheet: string, example: string, count: number): Text {
  return text(
    `${count} 个公式用到隐藏的工作表“${sheet}”里填写的数（如 ${example}）。请取消隐藏后核对。`,
    `${count} formula(s) use numbers typed on the hidden sheet "${sheet}", such as ${example}. Show it and check them.`
  );
}

export function hiddenColumn(column: string, example: string, count: number): Text {
  return text(
    `${count} 个公式用到隐藏的 ${column} 列里填写的数（如 ${example}）。请取消隐藏后核对。`,
    `${count} formula(s) use numbers typed in the hidden column ${column}, such as ${example}. Show it and check them.`
  );
}

/** @param amount what the rows come to in the first of the sums */
export function hiddenRows(sums: readonly string[], rows: readonly number[], amount: Amount): Text {
  const [by, list] = [cells(sums), cells(rows.map(String))];
  const come = formatAmount(amount);
  return text(
    `${by.zh} 的合计里有隐藏的第 ${list.zh} 行（在 ${sums[0]!} 中共 ${come}）。请取消隐藏后核对是否应计入。`,
    `${by.en} take in hidden rows (${list.en}), which come to ${come} in ${sums[0]!}. Show them and check whether they belong there.`
  );
}

export function circular(addresses: readonly string[], own: string): Text {
  const round = [...addresses, addresses[0]!];
  const shown = round.length > MOST_NAMED ? [...round.slice(0, MOST_NAMED), "…"] : round;
  const circle = shown.join(" → ");
  return text(
    `公式 ${short(own)} 循环引用（${circle}），算不出可靠的数。请改正求和范围或引用。`,
    `The formula ${short(own)} refers back to itself (${circle}), so its figure can't be relied on. Mend the range or the reference.`
  );
}
