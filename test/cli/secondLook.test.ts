/** What strangers with ledgers of their own found, each a row or a unit that was taken for something else in silence. */
import { auditDesk, desk, HEADINGS, IN_WAN, TITLE, verdicts, type DeskCell } from "./support/desk";

describe("a project stays one, whatever it is called", () => {
  const [one, two, last]: DeskCell[][] = [
    [1, "甲公司", "西陵区", "A", 1000, 100],
    [2, "乙公司", "西陵区", "B", 2000, 200],
    [4, "丁公司", "西陵区", "D", 1000, 100],
  ];

  // 3000 are due 300; 400 is reported: 100 too much.
  test.each([
    ["its name ends like a sum's", "丙公司", "西陵区", "设备更新一二期累计"],
    ["it is called like one", "丙公司", "西陵区", "合计"],
    ["it is that of silicon", "丙公司", "西陵区", "多晶硅项目汇总"],
    ["its county's column says so", "丙公司", "西陵区小计", "C"],
  ])("%s", async (_, firm, place, project) => {
    const found = await auditDesk({
      申报: desk(one!, two!, [3, firm, place, project, 3000, 400], last!),
    });
    expect(found.ledgers[0]!.rows).toBe(4);
    expect(found.status).not.toBe(0);
    expect(found.ledgers[0]!.findings.map(({ kind }) => kind)).not.toContain("sumWrong");
  });

  test.each(["一、二期累计", "三期累计", "全部合计", "小计"])(
    "what is said of it in another column is %s",
    async (remark) => {
      const rows: DeskCell[][] = [
        ...[TITLE, IN_WAN, [...HEADINGS, "情况说明"], [...one!, null]],
        [2, "丙公司", "西陵区", "C", 3000, 400, remark],
      ];
      const found = await auditDesk({ 申报: { rows } });
      expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
    }
  );

  test("a row that is numbered and has nothing but a sum's name is one, and said to be", async () => {
    const total: DeskCell[] = [3, "合计", null, null, 3000, 300];
    const found = await auditDesk({ 申报: desk(one!, two!, total) });
    expect([found.status, found.ledgers[0]!.rows]).toEqual([0, 2]);
    expect(found.ledgers[0]!.notes.map(({ text }) => text)).toEqual([
      "有序号，但名称是合计，视为合计",
    ]);
  });

  test("amounts that are text make no remark of a row", async () => {
    const rows: DeskCell[][] = [
      ...[TITLE, IN_WAN, ["说明", "企业名称", "县市区", "项目名称", HEADINGS[4]!, HEADINGS[5]!]],
      ["说明：含税发票未计", "甲公司", "西陵区", "A", "1000万元", "300万元"],
    ];
    const found = await auditDesk({ 申报: { rows } });
    expect([found.status, verdicts(found)]).toEqual([1, "over 1"]);
  });

  test.each(["第二批设备更新项目", "三、四号线改造", "二、扩建"])(
    "a firm's second project, its name merged from above: %s",
    async (project) => {
      const rows = desk(
        [1, "甲公司", "西陵区", "一期", 1000, 100],
        [2, null, null, project, 1000, 300],
        ["合计", null, null, null, 2000, 400]
      );
      const found = await auditDesk({ 申报: { ...rows, merges: ["B4:B5", "C4:C5"] } });
      expect([found.status, verdicts(found)]).toEqual([1, "agree 1, over 1"]);
      expect(found.ledgers[0]!.findings).toEqual([]);
    }
  );

  // 5000 are due 300; the firms' numbers are no sections' where nothing stands under them.
  test.each([
    ["一、甲公司", "二、乙公司", "（三）丙公司"],
    ["一、甲公司", "一、乙公司", "一、丙公司"],
    ["一", "二", "三"],
    ["第一批甲公司", "第二批乙公司", "第三批丙公司"],
  ])("firms called %s, %s, %s", async (...firms) => {
    const [headings, amounts] = [
      ["企业名称", "设备投资", "申报补助额"],
      [5000, 2000, 1000],
    ];
    const rows = firms.map((firm, i): DeskCell[] => [firm, amounts[i]!, amounts[i]! / 10]);
    const total: DeskCell[] = ["合计", 8000, 800];
    const found = await auditDesk({ 申报: { rows: [TITLE, IN_WAN, headings, ...rows, total] } });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 2, over 1"]);
    expect(found.ledgers[0]!.findings.map(({ kind }) => kind)).not.toContain("sumWrong");
  });

  test("a section without rows of its own isn't taken in silence", async () => {
    const rows: DeskCell[][] = [
      ["一、甲公司", 2000, 200],
      ["设备更新", 2000, 200],
      ["二、乙公司", 5000, 500],
    ];
    const headings = ["企业名称", "设备投资", "申报补助额"];
    const found = await auditDesk({ 申报: { rows: [TITLE, IN_WAN, headings, ...rows] } });
    expect([found.status, found.ledgers[0]!.rows]).toEqual([1, 1]);
    expect(found.ledgers[0]!.findings.map(({ kind }) => kind)).toContain("sumWrong");
  });

  test.each(["中心城区", "市本级", "市直", "一类县市区"])(
    "%s sums up the projects under it",
    async (group) => {
      const sum: DeskCell[] = [null, null, group, null, 3000, 300];
      const total: DeskCell[] = ["合计", null, null, null, 3000, 300];
      const found = await auditDesk({ 申报: desk(sum, one!, two!, total) });
      expect([found.status, verdicts(found), found.ledgers[0]!.findings]).toEqual([
        0,
        "agree 2",
        [],
      ]);
    }
  );
});

/** Equipment of 10 000 000 元 is due 100 万元; taken for 万元 it would be due the most there is, 300. */
describe("a unit is read or refused", () => {
  const row: DeskCell[] = [1, "甲公司", "西陵区", "A", 10000000, 300];
  const isNotTaken = async (rows: readonly (readonly DeskCell[])[]) => {
    const found = await auditDesk({ 申报: { rows } });
    expect(verdicts(found)).not.toContain("agree");
    expect(found.status).not.toBe(0);
  };

  test.each([
    ...["（不含税元）", "（不含增值税元）", "（元*）", "（元①）", "（元角分）", "（元至角分）"],
    ...["（元后两位）", "（元+税）", "（货币：元）", "（小写元）", "（小写：元）", "“元”"],
  ])("in a heading: %s", (unit) =>
    isNotTaken([TITLE, IN_WAN, [...HEADINGS.slice(0, 4), `生产性设备${unit}`, "申报补助额"], row])
  );

  test("in a row of units: 不含税元", () =>
    isNotTaken([TITLE, IN_WAN, HEADINGS, [null, null, null, null, "不含税元", "万元"], row]));

  test.each([
    ...["单位：元至角分", "单位：元角分", "金额：人民币元角分", "货币：元", "货币单位-元"],
    ...["单位：元第1页", "以下数字为元", "计价：元", "單位：元", "單位：圓", "金額單位：元"],
    ...["单位=元", "单位→元", "单位。元", "Unit：元", "单位：设备元，补助万元"],
  ])("in a line: %s", (line) =>
    isNotTaken([TITLE, [line], [...HEADINGS.slice(0, 5), "申报补助额（万元）"], row])
  );

  test.each([
    ["a line", ["以下单位：元"], IN_WAN],
    ["a section's heading", ["二、中心城区（单位：元）"], IN_WAN],
    ["a section's heading, nothing above", ["二、中心城区（单位：元）"], ["2018年"]],
  ] as [string, DeskCell[], DeskCell[]][])("among the rows, by %s", async (_, line, above) => {
    const first: DeskCell[] = [1, "乙公司", "西陵区", "B", 1000, 100];
    await isNotTaken([TITLE, above, HEADINGS, first, line, [2, ...row.slice(1)]]);
  });

  test("the same once more among the rows changes nothing", async () => {
    const rows: DeskCell[][] = [
      [1, "乙公司", "西陵区", "B", 1000, 100],
      ["二、中心城区（单位：万元）"],
      [2, "甲公司", "西陵区", "A", 2000, 200],
    ];
    const found = await auditDesk({ 申报: desk(...rows) });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 2"]);
  });

  test("a table that goes on with other columns goes on in its unit", async () => {
    const [serial, firm, place, project, equipment, reported] = HEADINGS as string[];
    const rows: DeskCell[][] = [
      ...[TITLE, ["单位：元"], HEADINGS],
      [1, "甲公司", "西陵区", "A", 10000000, 1000000],
      ["续表"],
      [serial!, firm!, project!, place!, reported!, equipment!],
      [2, "乙公司", "B", "西陵区", 1000000, 10000000],
    ];
    const found = await auditDesk({ 申报: { rows } });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1 + agree 1"]);
  });

  test.each(["[>=1E6]0!.0,;0", "[> 1000000]0!.0,;0"])(
    "the condition of %s counts",
    async (format) => {
      const equipment = { value: 1000, format };
      const found = await auditDesk({ 申报: desk([1, "甲公司", "西陵区", "A", equipment, 100]) });
      expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
    }
  );

  test.each(["单位：元宝山公司", "单位：三元公司", "单位负责人：张元", "单位：宜昌开元集团"])(
    "%s states none",
    async (line) => {
      const found = await auditDesk({
        申报: { rows: [TITLE, [line], HEADINGS, [1, "甲公司", "西陵区", "A", 1000, 100]] },
      });
      expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
    }
  );
});

test.each([
  ...[
    "价税合计",
    "含17%增值税",
    "含税价",
    "总价",
    "毛额",
    "发票金额",
    "开票金额",
    "普通发票",
    "税后",
  ],
  ...["非技改", "评估值", "含土建"],
])("生产性设备（%s） isn't what counts", async (words) => {
  const headings = [...HEADINGS.slice(0, 4), `生产性设备（${words}）`, HEADINGS[5]!];
  const found = await auditDesk({
    申报: { rows: [TITLE, IN_WAN, headings, [1, "甲公司", "西陵区", "A", 1160, 116]] },
  });
  expect(found.ledgers.length === 0 || !verdicts(found).includes("agree")).toBe(true);
  expect(found.status).not.toBe(0);
});

describe("what a cell's format shows counts", () => {
  // 20 000 000 元 of equipment are due 200 万元; as 5000 万元 they would be due 300.
  test("a unit behind a text, whatever the unit above", async () => {
    const format = '0;0;0;@"万元"';
    const row = [1, "甲公司", "西陵区", "A", { value: "5000", format }, { value: "500", format }];
    const found = await auditDesk({ 申报: { rows: [TITLE, ["单位：元"], HEADINGS, row] } });
    expect([found.status, found.ledgers[0]!.due, verdicts(found)]).toEqual([1, "300", "over 1"]);
  });

  test.each(['#,##0,"000"', '0"0000"', '0.0"5"', '0"（1）"'])(
    "digits of its own, as in %s, leave nobody sure",
    async (format) => {
      const row = [1, "甲公司", "西陵区", "A", { value: 2000, format }, 200];
      const found = await auditDesk({ 申报: desk(row) });
      expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
    }
  );

  // A project that isn't completed is due nothing; one of which nothing is said counts as completed.
  test.each(["0;-0;;@", "#", '"是";;', '"是";"否";"-"'])(
    "a 0 that %s doesn't show says neither yes nor no",
    async (format) => {
      const rows = [0, 200].map((reported, i): DeskCell[] => [
        ...[i + 1, `甲${i}公司`, "西陵区", `A${i}`, 2000, reported],
        { value: 0, format },
      ]);
      const found = await auditDesk({
        申报: { rows: [TITLE, IN_WAN, [...HEADINGS, "是否完工"], ...rows] },
      });
      expect([found.status, verdicts(found)]).toEqual([2, "unreadable 2"]);
    }
  );

  test("a 0 that isn't shown is no amount", async () => {
    const zero = { value: 0, format: "0;-0;;@" };
    const found = await auditDesk({
      申报: desk([1, "甲公司", "西陵区", "A", 1000, 100], [2, "乙公司", "西陵区", "B", zero, zero]),
    });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 2"]);
  });
});

/** A tenth of 2000 is due unless there is a loan, and in the central city only. */
describe("what stands beside a claim of 200 for equipment of 2000", () => {
  const [serial, firm, place, project, equipment, reported] = HEADINGS as string[];
  const withLoan = (headings: string[], ...cells: DeskCell[]) =>
    auditDesk({
      申报: {
        rows: [
          ...[TITLE, IN_WAN, [...HEADINGS, ...headings]],
          [1, "甲公司", "西陵区", "A", 2000, 200, ...cells],
        ],
      },
    });

  test.each([
    [["银行贷款额"], [500]],
    [["银行贷款额"], ["约500"]],
    [
      ["银行贷款额", "实际支付利息"],
      [500, null],
    ],
    [
      ["银行贷款额", "实际支付利息"],
      [500, 0],
    ],
    [
      ["银行贷款额", "有无银行贷款"],
      [500, null],
    ],
    [
      ["银行贷款额", "有无银行贷款"],
      [500, "无"],
    ],
  ] as [string[], DeskCell[]][])("%j of %j contradicts it", async (headings, cells) => {
    const found = await withLoan(headings, ...cells);
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
  });

  test.each([[0], [null], ["无"], ["-"]] as DeskCell[][])("a loan of %j doesn't", async (loan) => {
    const found = await withLoan(["银行贷款额"], loan!);
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });

  test("one loan for several rows contradicts them all", async () => {
    const rows: DeskCell[][] = [
      ...[TITLE, IN_WAN, [...HEADINGS, "银行贷款额"]],
      [1, "甲公司", "西陵区", "A", 2000, 200, 500],
      [2, "甲公司", "西陵区", "B", 2000, 200, null],
    ];
    const found = await auditDesk({ 申报: { rows, merges: ["G4:G5"] } });
    expect([found.status, verdicts(found)]).toEqual([2, "unreadable 2"]);
  });

  test("a loan that is said to be there lacks its interest", async () => {
    const found = await withLoan(["银行贷款额", "有无银行贷款"], 500, "有");
    const [row] = found.ledgers[0]!.differing;
    expect(row!.comparisons[0]!.error).toContain("贷款利息（loan_interest）：未填");
  });

  test("a loan is no matter where interest is claimed", async () => {
    const headings = [serial!, firm!, place!, project!, "实际支付利息", "银行贷款额", reported!];
    const row = [1, "甲公司", "西陵区", "A", 400, 5000, 200];
    const found = await auditDesk({ 申报: { rows: [TITLE, IN_WAN, headings, row] } });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  });

  const headings = [serial!, firm!, project!, equipment!, reported!];
  const [one, two]: DeskCell[][] = [
    [1, "甲公司", "A", 2000, 200],
    [2, "乙公司", "B", 2000, 200],
  ];

  test.each([
    ["the title", [["宜昌市夷陵区技改补助申报表"], IN_WAN, headings, one!]],
    ["who filled it in", [TITLE, ["填报单位：宜都市经信局"], headings, one!]],
    [
      "the title, above a day",
      [["夷陵区技改补助申报表"], ["制表日期", 43272], IN_WAN, headings, one!],
    ],
    ["a section", [TITLE, IN_WAN, headings, ["一、夷陵区"], one!]],
    ["a section in the column of firms", [TITLE, IN_WAN, headings, [null, "夷陵区"], one!]],
    ["who made it, below", [TITLE, IN_WAN, headings, one!, ["填报单位：夷陵区经信局"]]],
    [
      "a column of another name",
      [TITLE, IN_WAN, [...headings, "何处"], [...one!, "西陵区"], [...two!, "宜昌市夷陵区"]],
    ],
    ["a section, short", [TITLE, IN_WAN, headings, ["一、夷陵"], one!]],
    ["a sum", [TITLE, IN_WAN, headings, one!, ["夷陵区小计", null, null, 2000, 200]]],
    [
      "sections in and outside the central city",
      [TITLE, IN_WAN, headings, ["一、夷陵区"], one!, ["二、西陵区"], two!],
    ],
  ] as [string, DeskCell[][]][])("%s names a place that no column does", async (_, rows) => {
    const found = await auditDesk({ 申报: { rows } });
    expect(found.status).toBe(2);
    expect(verdicts(found)).not.toContain("agree");
    const errors = found.ledgers[0]!.differing.map(({ comparisons }) => comparisons[0]!.error);
    expect(errors.join()).toMatch(/台账提到(?:夷陵区|宜都市|西陵区、夷陵区|夷陵区、西陵区)，/);
  });

  test("so do merged cells across the table, and the sheet's name", async () => {
    const rows: DeskCell[][] = [TITLE, IN_WAN, headings, ["夷陵区"], one!];
    const merged = await auditDesk({ 申报: { rows, merges: ["A4:E4"] } });
    const named = await auditDesk({ 夷陵区: { rows: [TITLE, IN_WAN, headings, one!] } });
    expect([verdicts(merged), verdicts(named)]).toEqual(["unreadable 1", "unreadable 1"]);
  });

  test.each([
    ["西陵区", TITLE, []],
    ["申报", ["宜昌市城区（不含夷陵区）技改补助申报表"], []],
    ["申报", ["宜昌市技改补助申报表（夷陵区除外）"], []],
    ["申报", ["宜昌市西陵区、点军区技改补助申报表"], []],
    ["申报", TITLE, ["一、西陵区"]],
    ["申报", TITLE, [0, "夷陵区机械厂", "夷陵区扩建", 2000, 200]],
    ["申报", TITLE, ["注：夷陵区的项目由区级资金支持。"]],
  ] as [string, DeskCell[], DeskCell[]][])(
    "the place matters nothing on %s: %j, %j",
    async (sheet, title, line) => {
      const rows = [title, IN_WAN, headings, line, one!];
      const found = await auditDesk({ [sheet]: { rows } });
      expect(found.status).toBe(0);
      expect(verdicts(found)).toMatch(/^agree \d$/);
    }
  );
});
