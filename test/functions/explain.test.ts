import { errorIn, loadFunctions, shown, type Matrix } from "../support/functions";

const { JG_EXPLAIN } = loadFunctions();
const english = loadFunctions("en");

/** As Excel calls: the function's name, then one array with a matrix per argument, null for a left-out one. */
const explained = (name: string, ...args: unknown[]) =>
  JG_EXPLAIN!(
    [[name]],
    args.map((arg) => (arg === undefined ? null : [[arg]]))
  );

const rowsOf = (table: Matrix, title: string) => table.filter(([first]) => first === title);

describe("JG_EXPLAIN", () => {
  it("reads like a calculation sheet", () => {
    const table = explained("YC_SUBSIDY", 428.5, 10000, undefined, undefined, "高新区");
    expect(table.slice(0, 8)).toEqual([
      ["步骤", "依据", "计算过程", "结果（万元）"],
      ["支持范围", "YC-4.1-a 四（一）", "宜昌高新区属于中心城区", "是"],
      ["是否竣工", "YC-4.1-a 四（一）", "是否竣工未填，视为是", "是"],
      ["支持方式", "YC-4.1-b 四（一）", "贷款利息 428.5 → 贷款贴息", ""],
      ["贷款贴息", "YC-4.1-b 四（一）", "贷款利息 428.5 × 50%", 214.25],
      ["单个项目补助上限", "YC-4.1-f 四（一）", "214.25 ≤ 300，未超上限", 214.25],
      ["扣减此前已拨付", "YC-4.1-f 四（一）", "此前已拨付未填，视为没有", 214.25],
      ["结果", "YC-4.1-f", "宜昌技改项目补助", 214.25],
    ]);
    // R2: 10% of 10000, capped, would have been 300; R6: the High-tech Zone; YC-4.5-a: 1 亿元 of equipment.
    const readings = rowsOf(table, "采用口径");
    expect(readings.map(([, id]) => id)).toEqual(["R1", "R2", "R2", "R4", "R5", "R6", "R8"]);
    expect(readings[2]![2]).toContain("300 万元");
    expect(rowsOf(table, "提示").map(([, id]) => id)).toEqual(["YC-4.5-a", "YC-4.5-b"]);
    expect(rowsOf(table, "原则性限额").map(([, id]) => id)).toEqual(["YC-4.1-b"]);
  });

  it("shows each source of interest under its own clause, the cap and what was paid", () => {
    const steps = explained("YC_SUBSIDY", 400, null, 200, 100, "西陵区", 50).slice(3, 10);
    expect(
      steps.map(([, basis, working, value]) => [String(basis).split(" ")[0], working, value])
    ).toEqual([
      ["YC-4.1-b", "贷款利息 400 → 贷款贴息", ""],
      ["YC-4.1-b", "贷款利息 400 × 50%", 200],
      ["YC-4.1-d", "融资租赁租金 200 × 50%", 100],
      ["YC-4.1-e", "债券利息 100 × 50%", 50],
      ["YC-4.1-b", "200 + 100 + 50", 350],
      ["YC-4.1-f", "350 > 300，按上限计", 300],
      ["YC-4.1-f", "300 − 已拨付 50", 250],
    ]);
  });

  it("says what the other reading would give", () => {
    // 并计: 50% × 100 + 10% × 800 = 130; 择一: 50.
    const [alternative] = rowsOf(explained("YC_SUBSIDY", null, 800, 100, null, "点军"), "另一口径");
    expect([alternative![1], alternative![3]]).toEqual(["R3", 130]);
    // 叠加: 20 + 3.
    const [both] = rowsOf(explained("ES_AWARD", 1, 3), "另一口径");
    expect([both![1], both![3]]).toEqual(["R9", 23]);
  });

  it.each([
    ["another county", ["YC_SUBSIDY", null, 9000, null, null, "夷陵"], "YC-4.1-a", "中心城区"],
    [
      "an unfinished project",
      ["YC_SUBSIDY", null, 9000, null, null, undefined, null, null, false],
      "YC-4.1-a",
      "竣工",
    ],
    ["small equipment", ["ES_EQUIPMENT", 299.99], "ES-3.1-a", "门槛"],
    ["a firm from elsewhere", ["ES_INVESTMENT", 5000, "否"], "ES-3.2-a", "注册"],
  ])("says why %s gets nothing", (_, [name, ...args], clause, reason) => {
    const table = explained(name as string, ...args);
    const [, basis, text] = rowsOf(table, "条件不符")[0]!;
    expect(basis).toBe(clause);
    expect(text).toContain(reason);
    expect(rowsOf(table, "结果")[0]![3]).toBe(0);
  });

  it("calls the Enshi cap soft, and applies it", () => {
    const table = explained("ES_EQUIPMENT", 10000);
    expect(rowsOf(table, "结果")[0]![3]).toBe(200);
    expect(rowsOf(table, "原则性限额").map(([, id]) => id)).toEqual(["ES-3.1-b"]);
    expect(rowsOf(table, "采用口径").map(([, id]) => id)).toContain("R16");
  });

  it("warns when interest isn't counted because no bank loan is stated", () => {
    const hints = rowsOf(
      explained("YC_SUBSIDY", 100, 1000, null, null, undefined, null, "无"),
      "提示"
    );
    expect(hints.map(([, id]) => id)).toContain("YC-4.1-b");
  });

  it.each([
    ["YC_CLASS", ["长阳"], 2],
    ["YC_FUND_MIN", ["猇亭"], 1000],
    ["YC_CASE_BY_CASE", [10000], "是"],
    ["ES_QUOTA", ["州高新区"], 15],
  ])("explains %s too", (name, args, result) => {
    expect(rowsOf(explained(name, ...args), "结果")[0]![3]).toBe(result);
  });

  it("gives a full table: four columns in every row, no blanks that would show as 0", () => {
    for (const row of explained("YC_SUBSIDY", null, 800, 100, 20, "西陵", 30)) {
      expect(row).toHaveLength(4);
      expect(row.every((cell) => cell !== null && cell !== undefined)).toBe(true);
    }
  });

  it("speaks English in the English bundle", () => {
    const table = english.JG_EXPLAIN!([["YC_SUBSIDY"]], [[[428.5]]]);
    expect(table[0]).toEqual(["Step", "Basis", "Working", "Result (万元)"]);
    expect(table.flat().filter((cell) => /[是否未]/.test(String(cell)))).toEqual([]);
  });
});

describe("what JG_EXPLAIN can't explain is an error that says why", () => {
  it.each<[string, unknown, unknown[] | null, string, string]>([
    ["an unknown function", "YC_NOTHING", [], "#VALUE!", "YC_SUBSIDY"],
    ["no function", null, [], "#N/A", "function"],
    ["a range where one row is due", "YC_SUBSIDY", [[[1], [2]]], "#VALUE!", "2 行"],
    ["more arguments than there are", "YC_CLASS", [[["宜都"]], [[1]]], "#VALUE!", "1"],
    ["a bad input", "YC_SUBSIDY", [[["约300"]]], "#VALUE!", "loan_interest"],
    ["a missing input", "YC_SUBSIDY", null, "#N/A", "贷款利息"],
  ])("%s", (_, name, args, code, said) => {
    const result = JG_EXPLAIN!([[name]], args);
    expect(shown(result)).toEqual([[code]]);
    expect(errorIn(result[0]![0])!.message).toContain(said);
  });
});

describe("what an auditor objected to", () => {
  it("a part that isn't eligible doesn't look like the whole project", () => {
    // 5000 of fixed assets: 1% = 50; equipment of 200 is below the threshold of its own part.
    const table = explained("ES_SUBSIDY", 200, 5000);
    expect(rowsOf(table, "结果")[0]![3]).toBe(50);
    expect(rowsOf(table, "设备投资门槛")[0]![2]).toContain("此项为 0");
  });

  it("an input that could have counted and is blank is said", () => {
    const hints = (...call: [string, ...unknown[]]) =>
      rowsOf(explained(...call), "提示").map(([, , text]) => text);
    expect(hints("ES_SUBSIDY", null, 5000).join()).toContain("设备投资未填");
    expect(hints("YC_SUBSIDY", null, 2000, 40, null, undefined, null, "有").join()).toContain(
      "贷款利息未填"
    );
  });

  it("an award isn't told to wait for a project's acceptance", () => {
    expect(explained("ES_AWARD", 1).flat().join()).not.toContain("验收");
  });

  it("the renovation period is said with Enshi's equipment, the figure's reading with a minimum", () => {
    const basis = (...call: [string, ...unknown[]]) => explained(...call).map(([, id]) => id);
    expect(basis("ES_EQUIPMENT", 500)).toContain("ES-3.1-c");
    expect(basis("YC_FUND_MIN", "宜都")).toContain("R1");
  });

  it("no amount is too large to be shown", () => {
    const cells = explained("YC_SUBSIDY", "9".repeat(400)).flat();
    expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
    expect(rowsOf(explained("YC_SUBSIDY", "9".repeat(400)), "结果")[0]![3]).toBe(300);
  });
});
