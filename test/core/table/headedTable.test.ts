/** Which rows head a table, and what they say of its columns: worked out by hand from what the words mean. */
import { JigaiError } from "../../../src/core/error";
import { amountInput, type IdInput, type Input, type TextInput } from "../../../src/core/rule";
import { readArguments, type Argument, type TableArgument } from "../../../src/core/table";
import { headedTable, refuseUnitAmong } from "../../../src/core/table/heading";
import { declarePlaces } from "../../../src/core/place/places";

const said = (zh: string) => ({ zh, en: zh });
const places = declarePlaces([{ code: "1", name: "东区", stem: "东" }], ["某市"]);
const place: Input = { kind: "place", name: "place", label: said("县市区"), places };
const amount = amountInput("arranged", said("安排数"));
const growth: Input = { kind: "number", name: "growth", label: said("增幅") };
const id: IdInput = { kind: "id", name: "id", label: said("编号") };
const text: TextInput = { kind: "text", name: "text", label: said("说明") };

/** Columns that a field's label names, and not its id. */
const x = amountInput("x", { zh: "安排数", en: "Arranged" });
const y = amountInput("y", { zh: "到位数", en: "In place" });

const table = (...columns: Input[]): TableArgument => ({
  ...{ kind: "table", name: "rows", label: said("表"), columns },
});
const FUNDS = table(place, amount);

/** How many rows head the table, or the error's code. */
function headingRows(of: TableArgument, ...rows: unknown[][]): number | string {
  try {
    return headedTable(of, rows).headingRows;
  } catch (error) {
    return (error as JigaiError).code;
  }
}

const thrownBy = (run: () => unknown): JigaiError => {
  try {
    run();
  } catch (error) {
    return error as JigaiError;
  }
  throw new Error("nothing was thrown");
};

describe("a first row", () => {
  test.each([
    ...["县", "市", "区", "单位", "县名称", "单位名称", "县 名称：", "日期", "实际付款日期"],
    ...["付款时间", "付款日", "付息日", "还息日", "日", "Place", "date", "ＤＡＴＥ"],
  ])("that begins with %s heads the table, whatever stands beside it", (first) =>
    expect(headingRows(FUNDS, [first, "预算"], ["东区", 3])).toBe(1)
  );

  test.each([
    "县长",
    "市政府",
    "单位负责人员姓名",
    "很长很长很长的日期",
    "付账日",
    "欠息日",
    "dates",
  ])("that begins with %s doesn't, alone", (first) =>
    expect(headingRows(FUNDS, [first, "预算"], ["东区", 3])).toBe("unknownHeading")
  );

  test.each([
    "付息金额",
    "贴 息 资 金",
    "已付利息",
    "厂房租金",
    "实付数",
    "补贴款",
    "投资",
    "环保得分",
  ])("with %s above the amounts heads the table", (second) =>
    expect(headingRows(FUNDS, ["甲", second], ["东区", 3])).toBe(1)
  );

  test.each(["暂无资金", "资金未到", "未安排资金", "待定款"])(
    "with %s above the amounts doesn't: nobody knows what it is",
    (second) => expect(headingRows(FUNDS, ["甲", second], ["东区", 3])).toBe("unknownHeading")
  );

  test.each([[["某某县", ""]], [["某某县", null]], [["某某县", 0]], [["某某县"]], [["", "未定"]]])(
    "%j of a single word is data",
    (first) => expect(headingRows(FUNDS, first, ["东区", 3])).toBe(0)
  );

  test.each(["约300", "近300", "300左右", "1,200余"])("with %s is data", (second) =>
    expect(headingRows(FUNDS, ["某某县", second], ["东区", 3])).toBe(0)
  );

  test.each(["2018年资金", "2018-2020资金", "第300号文资金", "1月资金"])(
    "with %s heads the table",
    (second) => expect(headingRows(FUNDS, ["甲", second], ["东区", 3])).toBe(1)
  );

  test("with a known name among words that say nothing heads the table", () => {
    const ranked = table(place, growth);
    expect(headingRows(ranked, ["甲", "2018年度增长率情况"], ["东区", 3])).toBe(1);
    expect(headingRows(ranked, ["甲", "本年度情况"], ["东区", 3])).toBe("unknownHeading");
  });

  test("with a place that may be several is data", () => {
    const units = ["东区", "东县"].map((name, i) => ({ code: String(i), name, stem: "东" }));
    const either: Input = { ...place, places: declarePlaces(units, ["某市"]) };
    expect(headingRows(table(either, amount), ["东", "未报"], ["东区", 3])).toBe(0);
    expect(headingRows(table(either, amount), ["西", "未报"], ["东区", 3])).toBe("unknownHeading");
  });

  test("of words above ids and texts heads them, though any word is one", () => {
    expect(headingRows(table(id, amount), ["编号", "金额（元）"], ["A1", 3])).toBe(1);
    expect(headingRows(table(text, amount), ["说明", "金额（元）"], ["A1", 3])).toBe(1);
    expect(headingRows(table(place, amount), ["东", "金额（元）"], ["东区", 3])).toBe(0);
  });
});

describe("a second row", () => {
  const heading = ["县市区", "安排数"];

  test.each([[["-", "元"]], [["单位", "元"]], [["", "元"]], [["—", "万元"]], [["个", "元"]]])(
    "%j of units belongs to the headings",
    (second) => expect(headingRows(FUNDS, heading, second, ["东区", 3])).toBe(2)
  );

  test.each([[["东区", "元"]], [["", 5]], [["", 0]], [["", null]], [[true, 5]]])(
    "%j doesn't",
    (second) => expect(headingRows(FUNDS, heading, second, ["东区", 3])).toBe(1)
  );

  test("of nothing but a 0 is an amount where there is no other column", () =>
    expect(headingRows(table(amount), ["金额（元）"], [0], [5])).toBe(1));

  test("of units leaves the first one the heading", () => {
    const units = ["-", "元", "元"];
    const of = table(place, x, y);
    expect(headingRows(of, ["县市区", "安排数", "到位数"], units, ["东区", 1, 2])).toBe(2);
    expect(headingRows(of, ["县市区", "到位数", "安排数"], units, ["东区", 1, 2])).toBe(
      "otherColumn"
    );
  });

  test("contradicts the first one's unit beside the amounts", () =>
    expect(
      headingRows(FUNDS, ["县市区（元）", "专项资金"], ["", "安排数（万元）"], ["东区", 3])
    ).toBe("unknownUnit"));
});

describe("the columns' units", () => {
  const [one, other] = [amountInput("in_place", said("到位数")), amount];
  const unitsOf = (...rows: unknown[][]) =>
    headedTable(table(place, one, other), rows).columns.map(
      ({ input }) => (input as { statedIn?: string }).statedIn
    );

  test("are each column's own", () =>
    expect(unitsOf(["县市区", "到位数（元）", "安排数（亿元）"], ["东区", 1, 2])).toEqual([
      ...[undefined, "元", "亿元"],
    ]));

  test("are those of a line above where the headings say none", () =>
    expect(
      unitsOf(["单位：元", "", ""], ["县市区", "到位数", "安排数（亿元）"], ["东区", 1, 2])
    ).toEqual([undefined, "元", "亿元"]));

  test("that can't be followed are told with their words", () => {
    const { code, payload } = thrownBy(() => unitsOf(["县市区", "到位数（美元）", "安排数"]));
    expect([code, payload]).toEqual(["unknownUnit", { found: "到位数（美元）", unit: "美元" }]);
  });

  test("among the rows are told with the words that say another one", () => {
    const { columns } = headedTable(FUNDS, [["县市区", "安排数"]]);
    const refused = (...cells: unknown[]) =>
      thrownBy(() => refuseUnitAmong(FUNDS, columns, cells)).payload;
    expect(refused("单位：元", "")).toEqual({ found: "单位：元", unit: "万元" });
    expect(refused("2018年（单位：元）", "")).toEqual({
      ...{ found: "2018年（单位：元）", unit: "万元" },
    });
    expect(refused("", "单位：元")).toEqual({ found: "单位：元", unit: "万元" });
    // What is wrong with an amount is the row's own affair.
    expect(() => refuseUnitAmong(FUNDS, columns, ["东区", "约300元"])).not.toThrow();
    expect(() => refuseUnitAmong(FUNDS, columns, ["东区", "约300（元）"])).not.toThrow();
    expect(() => refuseUnitAmong(FUNDS, columns, ["单位：万元", ""])).not.toThrow();
  });

  test("in a row that can be read are somebody's name for something", () => {
    const named = table(id, amount);
    const rows = [
      ["编号", "安排数"],
      ["设备（元）", 5],
    ];
    expect(readArguments([named], [rows]).tables["rows"]).toHaveLength(1);
  });
});

describe("headings of other columns", () => {
  const headed = (...heading: string[]) => headingRows(table(place, x, y), heading, ["东区", 1, 2]);

  test("are known by the columns' labels", () => {
    expect(headed("县市区", "安排数", "到位数")).toBe(1);
    expect(headed("县市区", "到位数", "安排数")).toBe("otherColumn");
    expect(headed("县市区", "到位数", "")).toBe("otherColumn");
    expect(headed("县市区", "", "到位数")).toBe(1);
  });

  test("that no column has are anybody's, but for what is worked out", () => {
    expect(headed("县市区", "工业投资", "到位数")).toBe(1);
    expect(headed("县市区", "批次", "到位数")).toBe(1);
    for (const result of ["排名", "位次", "名次", "扣分", "缺口"])
      expect(headed("县市区", result, "到位数")).toBe("otherColumn");
  });
});

test("a series of nothing but a heading and blanks is missing", () => {
  const series: Argument = { ...table(amount), series: true };
  const { code } = thrownBy(() => readArguments([series], [[["金额（元）"], [""], [null]]]));
  expect(code).toBe("missingInput");
});
