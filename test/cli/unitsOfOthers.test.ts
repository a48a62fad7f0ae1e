/** Units that lines and remarks state: whose they are, and of what. */
import { auditDesk, HEADINGS, TITLE, verdicts, type DeskCell } from "./support/desk";

/** In 万元 300 are due of 5000 (YC-4.1-f), and 500 are too much; in 元 a tenth is due, and 500 agree. */
const row: DeskCell[] = [1, "甲公司", "西陵区", "A", 5000, 500];
const audited = async (...rows: DeskCell[][]) => {
  const found = await auditDesk({ 申报: { rows } });
  return [found.status, verdicts(found)];
};
const ASKED = [2, "unreadable 1"];
const AS_WAN = [1, "over 1"];
const AS_YUAN = [0, "agree 1"];

test.each([
  "注：所附发票、付款凭证金额单位：元。",
  "注：1.本表数据取自企业财务报表（单位：元）；2.由企业填报。",
  "注：发票按元填列，详见附件。",
  "注：银行流水、发票复印件金额以元为单位，另附。",
  "附件：付款明细表（单位：元）",
  "2.企业财务数据单位：元。",
])("%s says nothing of a table without a unit: ask", async (note) => {
  expect(await audited(TITLE, HEADINGS, row, [note])).toEqual(ASKED);
  // A table that has its own unit isn't put in doubt.
  expect(await audited(TITLE, ["单位：万元"], HEADINGS, row, [note])).toEqual(AS_WAN);
});

test.each(["注：本表金额单位：元。", "注：以上金额均以元为单位。", "金额单位：元"])(
  "%s is the table's",
  async (note) => expect(await audited(TITLE, HEADINGS, row, [note])).toEqual(AS_YUAN)
);

test.each<[DeskCell[]]>([[["填表单位", "元"]], [["单位名称：", "元"]], [["单位：元泰机械"]]])(
  "%j names an organisation",
  async (line) => expect(await audited(TITLE, line, HEADINGS, row)).toEqual(AS_WAN)
);

test.each<[DeskCell[]]>([[["单位", "元"]], [["金额单位：", "元"]], [["填表单位：甲公司", "元"]]])(
  "%j states the unit",
  async (line) => expect(await audited(TITLE, line, HEADINGS, row)).toEqual(AS_YUAN)
);

test.each([
  ...["填报时误用万元", "万元数", "金额系万元", "本行万元", "万元口径", "此行系万元"],
  ...["企业填的万元，未换成元", "误填为万元", "申报错用万元", "以上两行均为万元"],
])("a remark of %s in a table in 元 is asked about", async (remark) =>
  expect(await audited(TITLE, ["单位：元"], [...HEADINGS, "备注"], [...row, remark])).toEqual(ASKED)
);

test.each([
  "合同价2000万元",
  "属亿元企业",
  "数十万元设备",
  "百万元以上设备3台",
  "元月开工",
  "多元化",
])("a remark of %s isn't", async (remark) =>
  expect(await audited(TITLE, ["单位：元"], [...HEADINGS, "备注"], [...row, remark])).toEqual(
    AS_YUAN
  )
);

test.each([
  ...["技改补助申报汇总表（中心城区）", "技改补助申报汇总表（点军区除外）", "技改表（除点军区外）"],
  ...[
    "2018年技改项目（省级已补助的除外）",
    "除尘设备外购技改项目申报表",
    "除尘技改（外资）项目申报表",
  ],
])("%s keeps its unit", async (title) => {
  const headings = HEADINGS;
  expect(await audited([`${title}（单位：万元）`], headings, row)).toEqual(AS_WAN);
});

test.each([
  "（单位：万元，申报补助额除外）",
  "（单位：万元，除设备投资外）",
  "（单位：万元、另有注明者除外）",
])("%s leaves out amounts: ask", async (unit) =>
  expect(await audited([`技改申报表${unit}`], HEADINGS, row)).toEqual(ASKED)
);
