import { registered, CustomFunctionError } from "../../../src/cli/recalc/runtime";
import "../../../src/functions";

/** What a function gives for a table, in its first cell; the code of an error. */
function value(name: string, table: unknown[][], ...others: unknown[]): unknown {
  const run = registered.get(name)!;
  try {
    const result = run(table, ...others.map((each) => [[each]])) as unknown[][];
    const first = result[0]![0];
    return first instanceof CustomFunctionError ? first.code : result.length > 1 ? result : first;
  } catch (error) {
    return (error as CustomFunctionError).code;
  }
}

const counted = (heading: readonly unknown[], amount: unknown) =>
  value("YC_COUNTED", [[...heading], ["2018-06-21", amount]], "2018-06-01");

/** 安排数 of 宜都市 as YC_FUND_CHECK shows it, or the code of the error that the whole is. */
function arranged(...rows: unknown[][]): unknown {
  const result = value("YC_FUND_CHECK", rows);
  return Array.isArray(result)
    ? (result as unknown[][]).find(([p]) => p === "宜都市")?.[3]
    : result;
}

describe("a unit in a table's heading", () => {
  test.each([
    "金额（元）",
    "金额（人民币元）",
    "金额/元",
    "金额元",
    "金额（元、不含税）",
    "金额（人民币/元）",
    "付息金额（单位：元）",
    "支付利息 (RMB 元)",
  ])("%s", (heading) => {
    expect(counted(["日期", heading], 400000)).toBe(40);
    expect(counted(["付款日期", heading], 400000)).toBe(40);
  });

  test("of other sizes", () => {
    expect(counted(["日期", "金额（千元）"], 400)).toBe(40);
    expect(counted(["日期", "金额（十万元）"], 4)).toBe(40);
    expect(counted(["日期", "金额（亿）"], 0.004)).toBe(40);
  });

  test.each([
    ...["金额（美元）", "金额（精确到万元）", "金额（元/万元）", "金额（K元）", "利息 (10k yuan)"],
    ...["付息额（角）", "租金（千）", "金额万元（元）", "租金（万元/年）", "金额（元）（万元）"],
  ])("%s can't be followed: an error for the whole", (heading) =>
    expect(counted(["日期", heading], 400)).toBe("#VALUE!")
  );

  test("in a second row of headings, under one that is merged", () => {
    const rows = [
      ["县市区", "专项资金"],
      ["", "安排数（元）"],
      ["宜都市", 29999900],
    ];
    expect(arranged(...rows)).toBe(2999.99);
    expect(arranged(["2018年资金安排", ""], ["", "单位：元"], ...rows)).toBe(2999.99);
    expect(arranged(rows[0]!, ["", "安排数"], ["宜都市", 3000])).toBe(3000);
  });

  test("in a row of units under the headings", () => {
    expect(arranged(["县市区", "安排数"], ["", "元"], ["宜都市", 29999900])).toBe(2999.99);
  });
});

/** 30 000 000 元 are 3000 万元. */
describe("a unit beside the amounts", () => {
  test.each([
    [["单位：元", ""]],
    [["单位：元", 0]],
    [["县市区（金额单位：元）", "安排数"]],
    [["县市区（元）", "安排数"]],
    [["地区 单位：元", "安排数"]],
    [["县市区（元）", ""]],
  ])("%j is theirs", (heading) => expect(arranged(heading, ["宜都市", 29999900])).toBe(2999.99));

  test.each([
    [["单位：元", ""]],
    [["付款日期（单位：元）", "金额"]],
    [["日期（元）", "金额"]],
    [["日期", "单位：元"]],
  ])("%j is that of payments", (heading) => expect(counted(heading, 400000)).toBe(40));

  test.each([
    [["县市区（元）", "安排数（万元）"]],
    [["单位：元", "单位：万元"]],
    [["县市区（美元）", "安排数"]],
  ])("%j contradicts theirs, or can't be followed", (heading) =>
    expect(arranged(heading, ["宜都市", 3000])).toBe("#VALUE!")
  );

  test("is none where something is counted", () => {
    const funds = [
      ["县市区（个）", "安排数"],
      ["宜都市", 3000],
    ];
    expect(arranged(...funds)).toBe(3000);
  });

  test.each([
    [["单位：元", 2018]],
    [["宜都市", "单位：元"]],
    [["注：金额单位为元", ""]],
    [["县市区", "安排数（元）"]],
  ])("%j among the rows is an error for the whole unless it is the same", (line) => {
    expect(arranged(["县市区", "安排数"], ["宜都市", 29999900], line)).toBe("#VALUE!");
    expect(arranged(["县市区", "安排数（元）"], ["宜都市", 29999900], line)).toBe(2999.99);
  });
});

describe("lines above the headings, selected along with them", () => {
  const [heading, row] = [
    ["县市区", "安排数"],
    ["宜都市", 29999900],
  ];

  test.each([
    [[["县市区资金安排表"], ["单位：元"]]],
    [[["", "单位：元"]]],
    [[["单位：元", "2018年"]]],
    [[["填报：财政局", "单位：元"], [""]]],
    [[["单位：元"], ["单位：元"]]],
  ])("%j say the unit", (lines) => {
    const wide = lines.map(([first = "", second = ""]) => [first, second]);
    expect(arranged(...wide, heading!, row!)).toBe(2999.99);
    expect(arranged(...wide, ["县市区", "安排数（万元）"], ["宜都市", 3000])).toBe(3000);
    expect(arranged(...wide, ["县市区", "安排数"], ["", "万元"], ["宜都市", 3000])).toBe(3000);
  });

  test("in a unit that can't be followed are an error for the whole", () =>
    expect(arranged(["", "单位：美元"], heading!, row!)).toBe("#VALUE!"));

  // Excel before 2024 hands blanks over as 0.
  test("are blank where they hold 0", () =>
    expect(arranged(["单位：元", 0], [0, 0], heading!, row!)).toBe(2999.99));

  test.each([
    [[["单位：万元"], ["单位：元"]]],
    [[["单位：元", "单位：万元"]]],
    [[["单位：亿元"], [""], ["单位：元"]]],
    [
      [
        ["", "单位：万元"],
        ["", "单位：元"],
      ],
    ],
  ])("%j contradict each other: an error unless the headings say", (lines) => {
    const wide = lines.map(([first = "", second = ""]) => [first, second]);
    expect(arranged(...wide, heading!, row!)).toBe("#VALUE!");
    expect(arranged(...wide, row!)).toBe("#VALUE!");
    expect(arranged(...wide, ["县市区", "安排数（元）"], row!)).toBe(2999.99);
  });

  test("that only name the table say nothing", () =>
    expect(arranged(["县市区资金安排表", ""], heading!, ["宜都市", 3000])).toBe(3000));
});

describe("a first row of words", () => {
  test.each([
    ["所属县市区", "安排数（元）"],
    ["区县", "安排数（元）"],
    ["县市区：", "安排数（元）"],
    ["责任主体", "安排数（元）"],
    ["县 市 区", "数额（元）"],
    ["", "安排资金/元"],
  ])("%s | %s heads the table, known or not", (place, amount) => {
    expect(arranged([place, amount], ["宜都市", 29999900])).toBe(2999.99);
  });

  test("with a figure in it is data that can't be read", () => {
    const result = value("YC_FUND_CHECK", [
      ["某某县", "约300万元"],
      ["宜都市", 3000],
    ]) as unknown[][];
    expect(result[1]![0]).toBe("某某县");
    expect(result[1]![3]).toBeInstanceOf(CustomFunctionError);
  });

  test.each([
    ["辖区", "预算"],
    ["所辖", "本级财政"],
    ["报告主体", "一般公共预算"],
    ["甲", "乙"],
    ["Unit of government", "Own fund"],
  ])("%s | %s that nobody knows: an error for the whole, no row of data", (place, amount) => {
    expect(arranged([place, amount], ["宜都市", 3000])).toBe("#VALUE!");
  });

  test("that heads the columns in another order is an error", () => {
    const rows = [
      ["县市区", "到位资金", "技改投资", "工业投资"],
      ["宜都市", 100, 200, 300],
    ];
    const run = registered.get("YC_REWARD")!;
    const result = run([[100]], rows) as unknown[][];
    expect((result[0]![0] as CustomFunctionError).message).toContain("技改投资");
    const right = [["县市区", "到位资金", "工业投资", "技改投资"], rows[1]!];
    expect((run([[100]], right) as unknown[][])[1]![0]).toBe("宜都市");
  });
});

describe("percentages", () => {
  const first = (heading: string | undefined, ...growth: unknown[]) => {
    const places = ["恩施市", "利川市", "建始县", "巴东县"];
    const rows = growth.map((each, i) => [places[i], each]);
    const result = value("ES_RANK", heading === undefined ? rows : [["县市", heading], ...rows]);
    return Array.isArray(result)
      ? (result as unknown[][]).find(([, , rank]) => rank === 1)?.[0]
      : result;
  };

  test("are what the heading says", () => {
    expect(first("增幅（%）", 25, "26%", 24, 23)).toBe("利川市");
    expect(first("同比±%", "25％", 24, "26.5%", 23)).toBe("建始县");
    expect(first("增长 %", 25, 26, 27, 23)).toBe("建始县");
  });

  test("mixed with what may be left of one are refused under such a heading, too", () => {
    expect(first("增幅%", 23, 0.25, 24, 22)).toBe("#VALUE!");
    expect(first("增幅%", "23%", 0.25, 24, 22)).toBe("#VALUE!");
    expect(first("增幅%", 23, "0.25%", 24, 22)).toBe("建始县");
    expect(first("增幅%", 0.8, 1.2, 2.5, 1)).toBe("建始县");
  });

  test("mixed with other numbers are refused where no heading says", () => {
    expect(first("增幅", 25, "26%", 24, 23)).toBe("#VALUE!");
    expect(first(undefined, 25, "26%", 24, 23)).toBe("#VALUE!");
    expect(first("增幅", "25%", "26", 0.24, 0.2)).toBe("#VALUE!");
  });

  test("beside their hundredth parts are the same", () => {
    expect(first("增幅", 0.25, "26%", 0.24, 0.23)).toBe("利川市");
    expect(first(undefined, "25%", "26%", "24%", "23%")).toBe("利川市");
  });

  test("serve for a share", () => {
    const share = (given: unknown) =>
      value("YC_COUNTED", [["2018-06-21", 100]], "2018-06-01", null, given);
    expect(share("80%")).toBe(80);
    expect(share(0.8)).toBe(80);
    expect(share("８０％")).toBe(80);
    expect(share("80 %")).toBe(80);
    expect(share(80)).toBe("#VALUE!");
    expect(share("120%")).toBe("#VALUE!");
    expect(share("-10%")).toBe("#VALUE!");
  });
});
