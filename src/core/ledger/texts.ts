/** What the reading of a ledger says of it. */
import { nameList, verbatim, type Text } from "../text";
import { faceOf, type Mark } from "../grid/grid";
import type { Field } from "./ledger";

const text = (zh: string, en: string): Text => ({ zh, en });

/** A cell whose value isn't what its face says at once. */
export function readAs(found: string, value: Text): Text {
  return text(`“${found}”读作 ${value.zh}`, `“${found}” read as ${value.en}`);
}

/** A number that was read as its format shows it. */
export function readAsShown(number: string, shown: string, value: Text): Text {
  return text(
    `单元格存的是 ${number}，按数字格式显示为“${shown}”，按显示的读作 ${value.zh}`,
    `the cell holds ${number} and its number format shows “${shown}”: read as shown, ${value.en}`
  );
}

/** An amount in 万元. */
export function inWan(amount: string): Text {
  return verbatim(`${amount} 万元`);
}

export function signForBlank(found: string): Text {
  return text(`“${found}”视为未填`, `“${found}” taken as blank`);
}

/** A remark, or a code that has lost its digits, where others have a number. */
export function identifiesNothing(found: string | number | boolean | null): Text {
  return text(
    `“${String(found)}”不是完整的代码或编号，不用来判断是否同一企业、同一项目`,
    `“${String(found)}” is no whole code or number: nobody is identified by it`
  );
}

/** A cell without content of its own inside merged cells. */
export function fromMerged(range: string): Text {
  return text(`合并单元格 ${range}，取其内容`, `merged cells ${range}: takes their content`);
}

export function countedOnce(range: string): Text {
  return text(
    `合并单元格 ${range}，金额只计在首行`,
    `merged cells ${range}: the amount counts in the first row only`
  );
}

export function serialOnly(): Text {
  return text("只有序号，视为空行", "a serial number only: taken as a blank row");
}

export function zerosOnly(): Text {
  return text("没有文字，金额全为 0，视为空行", "no text and only zeros: taken as a blank row");
}

/** A row of a county in a table of firms or projects. */
export function placeSum(found: string): Text {
  return text(
    `“${found}”一行没有企业和项目，视为小计；如是一个项目，请填名称`,
    `“${found}” has no firm and no project: taken as a subtotal; if it is a project, give its name`
  );
}

/** 平均, 占比 and the like in place of a name. */
export function derivedRow(found: string): Text {
  return text(
    `“${found}”一行由其他各行算出，不是数据，不读`,
    `“${found}” is worked out from the other rows: no data, not read`
  );
}

export function amountInCapitals(): Text {
  return text("大写金额，不是数据，未复核", "an amount in capitals: no data, and not checked");
}

export function amountsOnly(): Text {
  return text(
    "只有金额，没有名称，按数据行读；如是合计，请注明“合计”",
    "amounts without a name: read as data; if it is a sum, call it 合计"
  );
}

export function sectionHeading(found: string): Text {
  return text(`“${found}”视为分段标题`, `“${found}” taken as the heading of a section`);
}

export function sectionSum(found: string): Text {
  return text(
    `“${found}”带分段序号，视为小计`,
    `“${found}” is numbered as a section: taken as a subtotal`
  );
}

export function numberedSum(): Text {
  return text("有序号，但名称是合计，视为合计", "numbered, but called a sum: taken as a sum");
}

export function columnNumbers(): Text {
  return text("栏次行，不是数据", "a row of column numbers, no data");
}

export function repeatedHeading(): Text {
  return text("重复的表头，不是数据", "the heading again, no data");
}

/** Several columns under headings of one field. */
export function severalColumns(
  { label, id }: Field,
  headings: readonly { readonly heading: string; readonly isHidden: boolean }[]
): Text {
  const named = (hidden: string) =>
    nameList(headings.map(({ heading, isHidden }) => heading + (isHidden ? hidden : "")));
  const found = { zh: named("（隐藏的列）").zh, en: named(" (hidden)").en };
  return text(
    `${found.zh}都像“${label.zh}”，均未采用。请指明用哪一列（${id}）`,
    `${found.en} all look like “${label.en}”, so none is taken. Say which one it is (${id})`
  );
}

/** A column that may be the field, too, beside the one that is named so. */
export function lesserColumn({ label, id }: Field, heading: string, taken: string): Text {
  return text(
    `“${heading}”也像“${label.zh}”，已用“${taken}”；如应用这一列，请指明（${id}）`,
    `“${heading}” looks like “${label.en}”, too, and “${taken}” was taken; if it is this column, say so (${id})`
  );
}

/** 已拨 beside 未拨. */
export function paidOfThis(heading: string): Text {
  return text(
    `“${heading}”与未拨并列，视为本次金额中已拨付的部分，不作此前已拨付扣减；如是此前拨付的，请指明（paid）`,
    `“${heading}” stands beside what is outstanding: taken as paid of this amount, and so not deducted as paid before; if it was, say so (paid)`
  );
}

/** A heading that may mean several fields, of which the cells below show one. */
export function clearByContent(heading: string, { label, id }: Field): Text {
  return text(
    `“${heading}”一列填的是有无、是否，按“${label.zh}”（${id}）读`,
    `the cells below “${heading}” say yes or no: read as ${label.en} (${id})`
  );
}

/** A heading that may mean several fields. */
export function unclearHeading(heading: string, fields: readonly Field[]): Text {
  const [zh, en] = [
    fields.map(({ label, id }) => `${label.zh}（${id}）`).join("、"),
    fields.map(({ label, id }) => `${label.en} (${id})`).join(", "),
  ];
  return text(
    `“${heading}”可指${zh}，未采用。请指明是哪一项`,
    `“${heading}” may mean ${en}, so it isn't taken. Say which it is`
  );
}

/** A heading that would be a field but for a word in brackets or above it. */
export function modifiedHeading(heading: string, { label, id }: Field): Text {
  return text(
    `“${heading}”另有所指，没有当作“${label.zh}”。如就是这一项，请指明（${id}）`,
    `“${heading}” says of itself that it is another thing than ${label.en}, so it isn't taken. If it is that, say so (${id})`
  );
}

/** Columns that no field is known for. */
export function unknownHeadings(headings: readonly string[]): Text {
  const found = nameList(headings.map((heading) => `“${heading}”`));
  return text(
    `未识别的列：${found.zh}，不参与核算；需要时请指明是什么`,
    `columns that aren't recognised: ${found.en}; left out of account unless you say what they are`
  );
}

/** What of a cell doesn't count. */
export function markedText({ counts, struck, raised }: Mark): Text {
  const rest = faceOf(counts);
  const said: Text[] = [];
  if (struck !== undefined)
    said.push(text(`“${struck}”带删除线，不计`, `“${struck}” is struck out and doesn't count`));
  if (raised !== undefined)
    said.push(
      text(`上标或下标“${raised}”视为脚注`, `“${raised}” is raised or lowered: taken as a footnote`)
    );
  said.push(
    rest === "" ? text("视为未填", "taken as blank") : text(`读“${rest}”`, `“${rest}” is read`)
  );
  return text(said.map(({ zh }) => zh).join("，"), said.map(({ en }) => en).join(", "));
}

/** A row in which everything is struck out. */
export function struckOutRow(struck: readonly string[]): Text {
  const found = nameList(struck.slice(0, 6));
  return text(
    `整行带删除线（${found.zh}），视为作废，不读`,
    `the whole row is struck out (${found.en}): taken as void, not read`
  );
}

/** Rows beyond these are counted. */
const MOST_NAMED = 12;

/** @param rows numbered as the sheet numbers them */
export function hiddenRows(rows: readonly number[]): Text {
  const more = rows.length > MOST_NAMED ? " …" : "";
  const list = nameList(rows.slice(0, MOST_NAMED).map(String));
  return text(
    `第 ${list.zh}${more} 行是隐藏的或被筛选掉的（共 ${rows.length} 行），照常读取和核对`,
    `hidden or filtered out, but read and checked all the same: ${rows.length} row(s), ${list.en}${more}`
  );
}

export function hiddenColumns(columns: readonly string[]): Text {
  const list = nameList(columns);
  return text(
    `${list.zh} 列是隐藏的，照常读取`,
    `hidden, but read all the same: column ${list.en}`
  );
}

export function hiddenSheet(): Text {
  return text("这张工作表是隐藏的，照常核对", "this sheet is hidden, but checked all the same");
}

export function unitAssumed(unit: string): Text {
  return text(`表中未注明金额单位，按${unit}读`, `no unit is stated for amounts: read as ${unit}`);
}

/** Another unit below the headings than above. */
export function unitChanges(units: readonly string[]): Text {
  const found = nameList(units);
  return text(
    `表内单位写法不一（${found.zh}），分不清哪些金额用哪个单位，均不读。请统一单位，或在表头分列注明`,
    `several units are stated within the table (${found.en}), and nobody knows which amounts are in which, so none is read. Use one, or state them in the headings`
  );
}

/** A unit in a row or column that isn't on show. */
export function unitHidden(unit: string): Text {
  return text(
    `金额单位（${unit}）写在隐藏的行或列里，照常采用`,
    `the unit of amounts (${unit}) stands in a hidden row or column, but counts all the same`
  );
}

/** A unit that only a remark under the table states. */
export function unitBelow(unit: string): Text {
  return text(
    `表上方未注明金额单位，表下附注为${unit}，按${unit}读`,
    `the unit is stated under the table only: amounts are read as ${unit}`
  );
}

/** A heading's unit against the one that stands above the table. */
export function headingUnitDiffers(heading: string, unit: string, ofTable: string): Text {
  return text(
    `“${heading}”注明${unit}，表的单位是${ofTable}，这一列以表头为准`,
    `“${heading}” states ${unit}, the table ${ofTable}: the heading counts for this column`
  );
}

export function unitsDiffer(units: readonly string[]): Text {
  const found = nameList(units);
  return text(
    `单位写法不一（${found.zh}），以最靠近表头的为准`,
    `several units are stated (${found.en}): the one nearest to the heading counts`
  );
}
