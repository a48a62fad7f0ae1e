/** Units that words among the rows of a table name, and words that only look so. */
import type { Column, Field, Said } from "../../../src/core/ledger";
import { unitFinder, unitOfMore } from "../../../src/core/ledger/rowUnit";
import { namedUnit, statedUnit } from "../../../src/core/ledger/statedUnit";

describe("a text among data states a unit", () => {
  test.each([
    ["单位：元", "元"],
    ["元", "元"],
    ["（万元）", "万元"],
    ["单位：美元", "美元"],
    ["本行为元", "元"],
    ["按元填列", "元"],
    ["以万元申报", "万元"],
    ["金额按万元计", "万元"],
    ["是人民币元", "元"],
    ["按 千元 ，其余不变", "千元"],
    ["合同金额：3000万元", undefined],
    ["申报错用元", undefined],
    ["不为元", undefined],
    ["为元件厂", undefined],
    ["设备采购", undefined],
    ["单位名称", undefined],
  ])("%s: %s", (text, unit) => expect(statedUnit(text)).toBe(unit));
});

describe("words about a row name a unit", () => {
  test.each([
    ["误用万元", "万元"],
    ["万元口径", "万元"],
    ["十 万 元", "十万元"],
    ["未换成元", "元"],
    ["元口径", "元"],
    ["金额错填元", "元"],
    ["已折元", "元"],
    ["按元", "元"],
    ["单位：千元", "千元"],
    ["误按 元 填报", "元"],
  ])("%s: %s", (text, unit) => expect(namedUnit(text)).toBe(unit));

  test.each([
    ...[
      "属亿元企业",
      "数万元",
      "万元以上项目",
      "上百万元",
      "余万元",
      "千万元级工程",
      "300万元",
      "3 元",
    ],
    ...["元器件", "多元化", "单元楼", "状元公司", "二元乙丙", "亿元及以上", "无", ""],
  ])("%s: none", (text) => expect(namedUnit(text)).toBeUndefined());

  test.each([
    ["以下单位：元", "元"],
    ["本表为元", "元"],
    ["各行按元填列", "元"],
    ["所有金额以万元申报", "万元"],
    ["此表为元", "元"],
    ["按元填列", undefined],
    ["以下照旧", undefined],
  ])("%s: of more than the row: %s", (text, unit) => expect(unitOfMore(text)).toBe(unit));
});

describe("a row's own words", () => {
  const field = (id: string, kind: Field["kind"]): Field => ({
    ...{ id, kind, label: { zh: id, en: id }, headings: [] },
  });
  const columns: Column[] = [
    { index: 0, heading: "企业", field: field("firm", "text") },
    { index: 1, heading: "申报", field: field("reported", "amount"), unit: "万元" },
    { index: 2, heading: "审定", field: field("approved", "amount"), unit: "万元" },
    { index: 3, heading: "美元", field: field("foreign", "amount") },
  ] as unknown as Column[];
  const find = unitFinder(columns);
  const said = (cell: Said["cell"], further: Partial<Said> = {}): Said =>
    ({ of: "cell", address: "D5", cell, ...further }) as Said;

  test("name another unit than the amounts are read in", () => {
    expect(find([said("误按元填报")])).toEqual({
      ...{ address: "D5", found: "误按元填报", unit: "元", readIn: "万元", isOfRow: true },
    });
    expect(find([said("甲公司"), said("按元", { address: "E5" })])?.address).toBe("E5");
  });

  test.each<[string, Said]>([
    ["the same unit", said("按万元填报")],
    ["no unit", said("已核对")],
    ["a number", said(5)],
    ["words of a line above", said("误按元填报", { of: "line" } as Partial<Said>)],
    ["words in a column of amounts", said("300元", { field: "reported" })],
    ["words about more rows", said("以下单位：元")],
    ["an amount in capitals", said("人民币贰佰万元整")],
  ])("but not by %s", (_, each) => expect(find([each])).toBeUndefined());

  test.each([
    ["发票金额以元为单位", false],
    ["发票金额为元，未换算", true],
    ["误按元填报，已改为万元", false],
    ["合同按元计", false],
    ["误按元填报，已经更正", false],
    ["按元填报", true],
  ])("%s: still to be put right: %s", (text, isOfRow) =>
    expect(find([said(text)])?.isOfRow).toBe(isOfRow)
  );

  test("under a heading that speaks of invoices are the invoices'", () =>
    expect(find([said("以元为单位", { heading: "发票说明" })])?.isOfRow).toBe(false));

  test("say nothing where no amount has a unit", () =>
    expect(unitFinder(columns.slice(0, 1))([said("误按元填报")])).toBeUndefined());
});
