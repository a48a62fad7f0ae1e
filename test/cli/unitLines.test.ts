/** Units that lines state in other places and other ways than once above the table. */
import { auditDesk, HEADINGS, IN_WAN, TITLE, verdicts, type DeskCell } from "./support/desk";

/** 5000 are due 300 万元, the most there is: 500 are 200 too much, and would agree in 元. */
const row: DeskCell[] = [1, "甲公司", "西陵区", "A", 5000, 500];

const audit = (rows: readonly (readonly DeskCell[])[]) => auditDesk({ 申报: { rows } });

/** No unit is taken: every row is an error that names those stated. */
const isRefused = async (rows: readonly (readonly DeskCell[])[], units: string) => {
  const found = await audit(rows);
  expect([found.status, verdicts(found)]).toEqual([2, expect.stringMatching(/^unreadable \d+$/)]);
  expect(found.ledgers[0]!.unreadable[0]!.text).toContain(`“${units}”`);
};

describe("a line that states two units states none", () => {
  const lines: [string, string][] = [
    ["原表单位：元，本表单位：万元", "元、万元"],
    ["单位：元（已换算为万元）", "元、万元"],
    ["单位：元（设备投资为万元）", "元、万元"],
    ["金额单位：元    总投资单位：亿元", "元、亿元"],
    ["单位：万元，补助额单位：元", "万元、元"],
    ["单位：万元（补助额为元）", "万元、元"],
    ["设备：万元；补助：元", "万元、元"],
    ["单位：元（ ）万元（√）", "元、万元"],
    ["单位：元 （万元请换算）", "元、万元"],
    ["注：表中数据以元计，汇总以万元计", "元、万元"],
    ["注：申报补助额以元为单位，其余以万元为单位", "元、万元"],
    ["注：1.设备投资以万元为单位；2.补助以元为单位。", "万元、元"],
    ["注：低于1万元的以元为单位。", "元、万元"],
  ];
  test.each(lines)("above: %s", (line, units) => isRefused([TITLE, [line], HEADINGS, row], units));
  test.each(lines)("below: %s", (line, units) => isRefused([TITLE, HEADINGS, row, [line]], units));

  test.each<[string, DeskCell[]]>([
    ["for the table", ["单位：元", null, null, "金额单位：万元"]],
    ["for columns", ["单位：元（设备）", null, null, null, "单位：万元（补助）"]],
  ])("in two cells of one row, %s", (_, line) =>
    isRefused([TITLE, line, HEADINGS, row], "元、万元")
  );

  test.each([
    ...["2018年500万元以上项目表（单位：元）", "单位：元 合计 300 万元", "单位：元（精确到元）"],
    ...["填报单位：宜昌开元集团 单位：元", "注：金额以元为单位。500万元以上的另附"],
    ...["单位：元（保留两位小数）"],
  ])("but %s states one", async (line) => {
    const found = await audit([TITLE, [line], HEADINGS, [...row.slice(0, 4), 10000000, 1000000]]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });
});

test.each(["单位∶元", "单位﹕元", "单位︰元", "单位.元", "元（单位）"])(
  "%s is 元",
  async (line) => {
    const found = await audit([TITLE, [line], HEADINGS, [...row.slice(0, 4), 10000000, 1000000]]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  }
);

test.each(["块", "M"])("（%s） can't be followed", (unit) =>
  isRefused(
    [TITLE, IN_WAN, [...HEADINGS.slice(0, 4), `设备投资（${unit}）`, "申报补助额"], row],
    unit
  )
);
