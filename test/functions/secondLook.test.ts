/** What strangers with calls of their own found. */
import { errorIn, loadFunctions, shown } from "../support/functions";

const functions = loadFunctions();
const {
  ES_RANK,
  JG_ALLOCATE,
  JG_AMOUNT,
  JG_PLACE,
  YC_COUNTED,
  YC_FUND_CHECK,
  YC_RANK,
  YC_SUBSIDY,
} = functions as Record<string, (...args: unknown[]) => unknown[][]>;
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("rows of what may be left out", () => {
  // 50 of interest is due 25.
  it("are rows, the blank ones at the end too", () => {
    const rows = YC_SUBSIDY!([[50]], [[50]], null, null, [["西陵区"]], column(10, "", 5, ""));
    expect(rows).toEqual(column(15, 25, 20, 25));
    const readings = column("累计", "");
    const read = YC_SUBSIDY!([[50]], null, null, null, null, null, null, null, null, readings);
    expect(read).toEqual(column(25, 25));
  });

  it("of which a place is forgotten in the last one say so", () => {
    expect(shown(YC_SUBSIDY!([[50]], null, null, null, column("西陵区", "")))).toEqual(
      column(25, "#N/A")
    );
  });

  it("end with what they have where other arguments have as many, and in whole columns", () => {
    expect(YC_SUBSIDY!(column(50, ""), null, null, null, null, column(5, ""))).toEqual(
      column(20, "")
    );
    const whole = Array.from({ length: 1_048_576 }, (_, row) => [row === 0 ? 5 : null]);
    const results = YC_SUBSIDY!([[50]], null, null, null, null, whole);
    expect([results.length, results[0], results[1]]).toEqual([1_048_576, [20], [""]]);
  });
});

it("names that of several zeros which makes the difference", () => {
  // A tenth of 1000 is due unless it isn't completed; whether there is a loan changes nothing here.
  const [[cell]] = YC_SUBSIDY!(
    [[null]],
    [[1000]],
    null,
    null,
    [["西陵区"]],
    null,
    [[0]],
    [[0]]
  ) as [[unknown]];
  expect(errorIn(cell)!.message).toContain("completed");
});

it("takes what WPS hands over for nothing for nothing, alone and in a column", () => {
  const nothing = -2147352572;
  expect(YC_SUBSIDY!([[50]], null, null, null, null, [[nothing]])).toEqual([[25]]);
  expect(YC_SUBSIDY!(column(50, 50), null, null, null, null, column(nothing, 5))).toEqual(
    column(25, 20)
  );
});

it.each(["\u202e003", `0.${"0".repeat(20000)}1`])("doesn't take %j for an amount", (text) => {
  const [[cell]] = JG_AMOUNT!([[text]]) as [[unknown]];
  expect(errorIn(cell)!.message).toContain("不是明确的金额");
});

it.each([
  ["1000萬元", 1000],
  ["１０００萬元", 1000],
  ["1.5億", 15000],
  ["20000圓", 2],
])("reads %s", (text, amount) => expect(JG_AMOUNT!([[text]])).toEqual([[amount]]));

it.each([
  ["⻄陵区", "西陵区"],
  ["⻓阳", "长阳土家族自治县"],
])("knows %s, as it is copied from a print", (text, place) =>
  expect(JG_PLACE!([[text]])).toEqual([[place]])
);

describe("a unit in a table's heading that isn't read is an error for the whole", () => {
  it.each(["元角分", "货币：元", "小写元", "元后两位"])("（%s）", (unit) => {
    const funds = YC_FUND_CHECK!([
      ["县市区", `安排数（${unit}）`],
      ["宜都市", 29999900],
    ]);
    expect(shown(funds)).toEqual([["#VALUE!"]]);
    const counted = YC_COUNTED!(
      [
        ["日期", `金额（${unit}）`],
        ["2018-06-21", 400000],
      ],
      [["2018-06-01"]]
    );
    expect(shown(counted)).toEqual([["#VALUE!"]]);
  });

  it.each(["不含税元", "元*", "元①"])("（%s） is 元", (unit) => {
    const table = [
      ["日期", `金额（${unit}）`],
      ["2018-06-21", 400000],
    ];
    expect(YC_COUNTED!(table, [["2018-06-01"]])).toEqual([[40]]);
  });
});

describe("a row of sums among the ids of shares", () => {
  it.each(["合计", "小计", "宜都市小计"])("is refused: %s", (name) => {
    const [[cell]] = JG_ALLOCATE!(
      [[100]],
      column(60, 40, 100),
      null,
      null,
      null,
      column("甲", "乙", name)
    ) as [[unknown]];
    expect(errorIn(cell)!.message).toContain("汇总行");
  });

  it("and other names aren't", () =>
    expect(
      JG_ALLOCATE!([[100]], column(60, 40), null, null, null, column("甲", "合计公司"))
    ).toEqual(column(60, 40)));
});

describe("headings of other columns", () => {
  it.each([
    ["YC_RANK", YC_RANK, "名次"],
    ["YC_RANK", YC_RANK, "扣分"],
    ["YC_RANK", YC_RANK, "缺口（万元）"],
    ["ES_RANK", ES_RANK, "增速排名"],
    ["ES_RANK", ES_RANK, "技改投资（万元）"],
    ["YC_FUND_CHECK", YC_FUND_CHECK, "缺口"],
    ["YC_FUND_CHECK", YC_FUND_CHECK, "技改投资"],
    ["YC_FUND_CHECK", YC_FUND_CHECK, "到位数"],
  ])("are refused by %s: %#", (name, call, heading) => {
    const places = name === "ES_RANK" ? ["恩施市", "利川市"] : ["宜都市", "枝江市"];
    const table = [["县市区", heading], ...places.map((place, i) => [place, 3000 + i])];
    const [[cell]] = call!(table) as [[unknown]];
    expect(errorIn(cell)!.message).toContain(`表头“${heading}”`);
  });

  it.each([
    [YC_RANK, "得分"],
    [YC_RANK, "综合得分（扣分后）"],
    [YC_FUND_CHECK, "安排数（万元）"],
    [YC_FUND_CHECK, "专项资金安排数"],
  ])("but not the column's own: %#", (call, heading) => {
    const rows = call!([
      ["县市区", heading],
      ["宜都市", 3000],
      ["枝江市", 3001],
    ]);
    expect(rows[1]![0]).toBe("宜都市");
  });
});
