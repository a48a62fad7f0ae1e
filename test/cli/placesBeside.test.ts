/** Places that a ledger names without a column for them, or against it. A tenth of 2000 is due in the central city only. */
import { auditDesk, HEADINGS, IN_WAN, TITLE, verdicts, type DeskCell } from "./support/desk";

const NO_PLACE = HEADINGS.filter((heading) => heading !== "县市区");
const row: DeskCell[] = [1, "甲公司", "A", 2000, 200];
const inXiling: DeskCell[] = [1, "甲公司", "西陵区", "A", 2000, 200];

const audited = async (...rows: DeskCell[][]) => {
  const found = await auditDesk({ 申报: { rows } });
  return [found.status, verdicts(found)];
};
const ASKED = [2, "unreadable 1"];
const RIGHT = [0, "agree 1"];

describe("without a column of places", () => {
  test.each([
    ...["宜昌市除尘脱硫技改专项夷陵区申报表", "解除限制后夷陵区技改申报表"],
    ...["宜昌市各县市技改申报表", "县市区技改申报表（二类县市）", "技改申报表（中心城区除外）"],
  ])("%s is asked about", async (title) =>
    expect(await audited([title], IN_WAN, NO_PLACE, row)).toEqual(ASKED)
  );

  test.each([
    ...["技改申报表（不含夷陵区）", "技改申报表（夷陵区、宜都市除外）", "技改申报表（除夷陵区外）"],
    ...["县级审核后的技改申报表", "西陵区技改申报表"],
  ])("%s isn't", async (title) =>
    expect(await audited([title], IN_WAN, NO_PLACE, row)).toEqual(RIGHT)
  );

  test("a title counts over a summary as well", async () => {
    const summary: DeskCell[] = ["申报项目数", 1, "申报补助合计", 200];
    expect(await audited(["夷陵区技改申报表"], IN_WAN, summary, NO_PLACE, row)).toEqual(ASKED);
    expect(await audited(["西陵区技改申报表"], IN_WAN, summary, NO_PLACE, row)).toEqual(RIGHT);
  });

  test.each(["二、县市项目", "（二）其他县市区"])("so is the section %s", async (section) =>
    expect(await audited(TITLE, IN_WAN, NO_PLACE, [section], row)).toEqual(ASKED)
  );

  test.each<[string, DeskCell, DeskCell]>([
    ["厂址", "宜昌市夷陵区小溪塔街道发展大道8号", "西陵区窑湾街道8号"],
    ["住所", "宜昌市夷陵区小溪塔街道发展大道8号", "宜昌市西陵区"],
    ["实施地", "宜都市陆城工业园内", "西陵区窑湾街道"],
    ["归口单位", "夷陵区经信局", "西陵区经信局"],
    ["行政区划代码", "420506", "420502"],
    ["行政区划代码", 420506003, 420502003],
    ["县市区类别", "二类", null],
  ])("a column %s has %s, but not %s", async (heading, other, central) => {
    expect(await audited(TITLE, IN_WAN, [...NO_PLACE, heading], [...row, other])).toEqual(ASKED);
    expect(await audited(TITLE, IN_WAN, [...NO_PLACE, heading], [...row, central])).toEqual(RIGHT);
  });

  test.each(["项目位于夷陵区", "建设地点：枝江市"])("a remark says %s", async (remark) =>
    expect(await audited(TITLE, IN_WAN, [...NO_PLACE, "备注"], [...row, remark])).toEqual(ASKED)
  );

  test("who signs the table is of the place", async () => {
    const total: DeskCell[] = ["合计", null, null, 2000, 200];
    const signed = (office: string): DeskCell[] => [office, null, null, null, "2018年12月1日"];
    expect(
      await audited(TITLE, IN_WAN, NO_PLACE, row, total, signed("夷陵区经济和信息化局（盖章）"))
    ).toEqual(ASKED);
    expect(
      await audited(TITLE, IN_WAN, NO_PLACE, row, total, signed("西陵区经济和信息化局（盖章）"))
    ).toEqual(RIGHT);
  });
});

describe("against the column of places", () => {
  test.each<[string, string, (string | number)[]]>([
    ["备注", "项目实际建在夷陵区", ASKED],
    ["备注", "实际建设地点为宜都市", ASKED],
    ["备注", "建设地在当阳", ASKED],
    ["建设内容", "在宜都市枝城镇新建生产线", ASKED],
    ["建设内容", "迁建至枝江市姚家港", ASKED],
    ["备注", "产品销往宜都市", RIGHT],
    ["备注", "由夷陵区搬迁至西陵区", RIGHT],
    ["建设地点", "夷陵长江大桥北侧", RIGHT],
  ])("%s: %s", async (heading, cell, expected) => {
    const rows = [TITLE, IN_WAN, [...HEADINGS, heading], [...inXiling, cell]];
    expect(await audited(...rows)).toEqual(expected);
  });

  test.each<[string, DeskCell[][]]>([
    ["a title", [["夷陵区技改申报表"], IN_WAN, HEADINGS, inXiling]],
    ["a section", [TITLE, IN_WAN, HEADINGS, ["二、夷陵区"], inXiling]],
    [
      "another column",
      [TITLE, IN_WAN, [...HEADINGS, "建设地点"], [...inXiling, "夷陵区小溪塔街道"]],
    ],
  ])("%s names another", async (_, rows) => {
    const found = await auditDesk({ 申报: { rows } });
    expect([found.status, verdicts(found)]).toEqual(ASKED);
    expect(found.ledgers[0]!.differing[0]!.comparisons[0]!.error).toContain("却填西陵区");
  });

  test.each<[string, DeskCell[][]]>([
    ["a title with both", [["宜昌市西陵区、夷陵区技改申报表"], IN_WAN, HEADINGS, inXiling]],
    ["one that is treated alike", [["点军区技改申报表"], IN_WAN, HEADINGS, inXiling]],
    ["the section before", [TITLE, IN_WAN, HEADINGS, ["一、夷陵区"], ["二、西陵区"], inXiling]],
    [
      "where the firm is registered",
      [TITLE, IN_WAN, [...HEADINGS, "注册地址"], [...inXiling, "夷陵区小溪塔街道"]],
    ],
    [
      "a street of its name",
      [TITLE, IN_WAN, [...HEADINGS, "建设地点"], [...inXiling, "西陵区夷陵大道58号"]],
    ],
  ])("but not %s", async (_, rows) => expect(await audited(...rows)).toEqual(RIGHT));
});

/** Rows under the last sum in whose columns of amounts somebody signs. */
test.each<[DeskCell[]]>([
  [["填报人：张三", null, null, null, "2018年12月1日"]],
  [["填报人：张三", null, "审核人：李四", null, null, "2018年12月1日"]],
  [["填报人：张三", null, null, null, { value: 43435, format: "yyyy-mm-dd" }]],
  [[null, null, null, null, "2018年12月1日"]],
  [[null, null, null, "2018年12月1日"]],
  [["（盖章）", null, null, "西陵区财政局", "2018.12.1"]],
  [["分管领导签字：", null, "财务负责人：", null, "经办人："]],
  [["西陵区财政局", null, null, null, null, "西陵区经信局"]],
  [["填报单位（盖章）：", null, null, null, "填报日期：2018年12月1日"]],
])("%j is no project", async (signatures) => {
  const total: DeskCell[] = ["合计", null, null, null, 2000, 200];
  expect(await audited(TITLE, IN_WAN, HEADINGS, inXiling, total, signatures)).toEqual(RIGHT);
});

test.each<[DeskCell[]]>([
  [[2, "西陵区环卫局", "西陵区", "B", "2018年12月1日", 200]],
  [[null, "西陵区财政局", null, null, "2018-12", 200]],
])("but %j is one", async (project) =>
  expect(await audited(TITLE, IN_WAN, HEADINGS, inXiling, project)).toEqual([
    2,
    "agree 1, unreadable 1",
  ])
);
