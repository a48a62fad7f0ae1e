/** What another stranger's ledgers showed: right ones refused, and wrong ones that agreed. */
import { auditDesk, desk, HEADINGS, IN_WAN, TITLE, verdicts, type DeskCell } from "./support/desk";

/** 2000 are due 200; 5000 are due 300, the most there is, so that 500 are 200 too much. */
const [right, over]: DeskCell[][] = [
  [1, "甲公司", "西陵区", "A", 2000, 200],
  [2, "乙公司", "西陵区", "B", 5000, 500],
];

describe("is no project", () => {
  test.each<[string, DeskCell[]]>([
    ["a section in two cells", ["一、", "西陵区"]],
    ["a section of trades", ["一、", "装备制造业（2个）"]],
    ["a section with a full stop", ["一．", "重点项目"]],
    ["a section of a class", ["第一类", "重点项目"]],
    ["a section in the column of places", ["一、", null, "西陵区"]],
    ["a section with its sums", ["一、", "西陵区", null, null, 7000, 700]],
    ...[
      ["①", "②", "③", "④", "⑤", "⑥"],
      ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"],
      ["A", "B", "C", "D", "E", "F"],
      ["a", "b", "c", "d", "e", "f"],
      ["栏1", "栏2", "栏3", "栏4", "栏5", "栏6"],
      ["第1列", "第2列", "第3列", "第4列", "第5列", "第6列"],
      ["A1", "A2", "A3", "A4", "A5", "A6"],
      [0, 1, 2, 3, 4, 5],
      ["栏次", "①", "②", "③", "④", "⑤=④×10%"],
    ].map((row): [string, DeskCell[]] => ["a row of column numbers", row]),
  ])("%s: %j", async (_, row) => {
    const found = await auditDesk({ 申报: desk(row, right!, over!) });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
    expect(found.ledgers[0]!.findings).toEqual([]);
  });

  test.each<[DeskCell[]]>([
    [[0, "甲公司", "西陵区", 1, 5000, 500]],
    [["第一批", "丙公司", "西陵区", "C", 5000, 500]],
    [["一、", "丙公司", "西陵区", "C", 5000, 500]],
  ])("but %j is one", async (row) => {
    const found = await auditDesk({ 申报: desk(row, right!) });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
  });
});

/** 2000 are due 200 in the central city only; no column says where the project is. */
describe("without a column of places, a place is named by", () => {
  const headings = HEADINGS.filter((heading) => heading !== "县市区");
  const row: DeskCell[] = [1, "甲公司", "A", 2000, 200];

  const isAsked = async (sheet: string, rows: readonly (readonly DeskCell[])[]) => {
    const found = await auditDesk({ [sheet]: { rows } });
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
    expect(found.ledgers[0]!.differing[0]!.comparisons[0]!.error).toContain("台账提到");
  };

  test.each([
    ...["夷陵技改补助申报表", "夷陵技术改造申报表", "宜都2018年技改申报表", "2018年秭归申报"],
    ...["宜昌市（宜都）申报表", "技改申报表—宜都", "兴山、远安申报表", "夷陵公司技改申报表"],
    ...["制表单位：枝江市", "填表：宜都", "宜昌市夷陵街道技改申报表"],
  ])("a title: %s", (title) => isAsked("申报", [[title], IN_WAN, headings, row]));

  test.each(["宜都申报", "夷陵2018", "1-宜都", "枝江（万元）", "当阳表", "ZJ枝江"])(
    "a sheet: %s",
    (sheet) => isAsked(sheet, [TITLE, IN_WAN, headings, row])
  );

  test.each(["夷陵区:", "第一部分 夷陵", "（1）夷陵区企业", "一、枝江企业"])(
    "a section: %s",
    (section) => isAsked("申报", [TITLE, IN_WAN, headings, [section], row])
  );

  test.each([
    ...["单位（盖章）：夷陵区经信局", "制表单位：枝江市", "主管部门：当阳市经信局", "填表：宜都"],
    ...["单位：枝江市经信局", "填报单位：宜都经信局"],
  ])("who made the table: %s", (line) => isAsked("申报", [TITLE, IN_WAN, headings, row, [line]]));

  test.each([
    ["注册地址", "宜昌市夷陵区小溪塔街道1号"],
    ["建设地点", "宜都市红花套镇"],
    ["主管部门", "宜都市经信局"],
    ["初审单位", "夷陵区经信局"],
    ["备案机关", "夷陵区发改局"],
    ["园区", "枝江姚家港"],
  ])("a column: %s %s", (heading, cell) =>
    isAsked("申报", [TITLE, IN_WAN, [...headings, heading], [...row, cell]])
  );

  test.each<[string, DeskCell[], DeskCell[]]>([
    ["what is left out", ["宜昌高新区（含原枝江市白洋园区）申报表"], []],
    ["what is reported elsewhere", ["中心城区技改表（宜都市等另报）"], []],
    ["a street", ["西陵区夷陵路片区技改申报表"], []],
    ["a street by its length", ["西陵区夷陵大道、远安中路技改申报表"], []],
    ["firms of high technology", ["宜昌市高新技术企业技改申报表"], []],
    ["a market", TITLE, ["1.当阳市场扩建"]],
    ["a square", TITLE, ["一", "夷陵广场改造"]],
    ["a firm that made it", TITLE, ["填报单位：宜昌市夷陵实业公司"]],
    ["a project", TITLE, [2, "夷陵机械公司", "枝江市姚家港项目", 2000, 200]],
    ["whom it is sent to", TITLE, ["报送：宜昌市经信局；抄送：夷陵区经信局"]],
  ])("but not by %s", async (_, title, line) => {
    const found = await auditDesk({ 申报: { rows: [title, IN_WAN, headings, line, row] } });
    expect(found.status).toBe(0);
    expect(verdicts(found)).toMatch(/^agree \d$/);
  });

  test("nor by an address on a street of its name", async () => {
    const rows = [TITLE, IN_WAN, [...headings, "注册地址"], [...row, "宜昌市夷陵大道58号"]];
    const found = await auditDesk({ 申报: { rows } });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });
});

/** A tenth of 2000 is due unless there is a loan. */
describe("beside a claim of 200 for equipment of 2000", () => {
  const withColumns = (headings: DeskCell[], cells: DeskCell[]) =>
    auditDesk({
      申报: { rows: [TITLE, IN_WAN, [...HEADINGS, ...headings], [...right!, ...cells]] },
    });

  test.each<[DeskCell[], DeskCell[]]>([
    [
      ["有无银行贷款", "贷款利息"],
      ["无", 100],
    ],
    [
      ["有无银行贷款", "贷款利息"],
      ["否", 100],
    ],
    [["贷款银行"], ["工商银行宜昌分行"]],
    [["贷款合同号"], ["2018宜字第1号"]],
    [["放款日期"], ["2018-03-05"]],
    [["贷款利率"], ["4.35%"]],
    [["贷款期限"], ["2018.1-2020.12"]],
    ...[
      ["其中：银行贷款", "资金来源：银行贷款", "银行贷款", "贷款余额", "银行借款", "借款金额"],
      ["固定资产贷款", "银行融资额", "银行贷款资金", "用于技改的贷款额", "贷款利息（未付）"],
    ]
      .flat()
      .map((heading): [DeskCell[], DeskCell[]] => [[heading], [500]]),
  ])("%j of %j speaks of a loan", async (headings, cells) => {
    const found = await withColumns(headings, cells);
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
    const { error } = found.ledgers[0]!.differing[0]!.comparisons[0]!;
    expect(error).toContain("却按没有贷款计算");
  });

  test("what stands under 无银行贷款 speaks of none", async () => {
    const rows = [
      ...[TITLE, IN_WAN, [...HEADINGS.slice(0, 4), "无银行贷款", "申报补助额"]],
      ...[[null, null, null, null, "生产性设备", null], right!],
    ];
    const merges = [..."ABCDF"].map((column) => `${column}3:${column}4`);
    const found = await auditDesk({ 申报: { rows, merges } });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });

  test.each<[string, DeskCell]>([
    ["贷款余额", 0],
    ["贷款余额", "0.00"],
    ["银行借款", "无"],
    ["银行借款", "无贷款"],
    ["贷款银行", "—"],
    ["贷款银行", null],
    ["有无借款", "否"],
    ["自筹资金（不含贷款）", 2000],
    ["贷款贴息标准", "50%"],
    ["开户银行", "工商银行宜昌分行"],
    ["合同编号", "2018-1"],
    ["发放日期", "2018-03-05"],
  ])("%s of %j doesn't", async (heading, cell) => {
    const found = await withColumns([heading], [cell]);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });
});

test.each(['"-"0', "\\-0", "(0)", '0"-"'])(
  "2000 that %s shows below zero isn't taken",
  async (format) => {
    const found = await auditDesk({
      申报: desk([1, "甲公司", "西陵区", "A", { value: 2000, format }, 200]),
    });
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
  }
);

test.each([";;;", "0;0;0;"])("amounts as text that %s hides aren't taken", async (format) => {
  const [equipment, reported] = ["2000", "200"].map((value) => ({ value, format }));
  const found = await auditDesk({
    申报: desk([1, "甲公司", "西陵区", "A", equipment!, reported!], over!),
  });
  expect([found.status, verdicts(found)]).toEqual([2, "over 1, unreadable 1"]);
});
