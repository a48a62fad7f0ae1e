import { errorIn, loadFunctions, shown } from "../../support/functions";
import { reportOf } from "../yichang/report";

const { ES_PROJECTS, ES_RANK, ES_COUNTED, JG_EXPLAIN } = loadFunctions();

const UNITS = ["恩施市", "利川市", "建始县", "巴东县", "宣恩县", "咸丰县", "来凤县", "鹤峰县"];

describe("ES_PROJECTS", () => {
  /** 14 + 15 + 15 + 6 × 10 = 104. */
  const table = [
    ["州高新区", 14],
    ["恩施市", 15],
    ["利川", 15],
    ...UNITS.slice(2).map((unit) => [unit, 10]),
  ];

  it("passes the prefecture and fails one unit", () => {
    const result = ES_PROJECTS!(table);
    expect(result[0]).toEqual(["县市", "下限", "实际", "缺口", "结论"]);
    expect(result[1]).toEqual(["恩施州高新区", 15, 14, 1, "未达标"]);
    expect(
      result.slice(2, 10).every(([, , , gap, verdict]) => gap === 0 && verdict === "达标")
    ).toBe(true);
    expect(result[10]).toEqual(["全州合计", 100, 104, 0, "达标"]);
  });

  it("can pass every unit only with 105, so a total of 99 fails somewhere", () => {
    // 15 × 3 + 9 × 6 = 99
    const short = table.map(([unit, count]) => [unit, count === 10 ? 9 : 15]);
    expect(ES_PROJECTS!(short)[10]).toEqual(["全州合计", 100, 99, 1, "未达标"]);
  });

  it.each([14.5, -1, "十五", "15%", true])("takes whole numbers only, not %p", (count) => {
    const result = ES_PROJECTS!([
      ["恩施市", count],
      ["利川市", 15],
    ]);
    expect(shown(result)[1]).toEqual(["恩施市", "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(result[2]).toEqual(["利川市", 15, 15, 0, "达标"]);
    expect(shown(result)[3]).toEqual(["全州合计", 100, "#VALUE!", "#VALUE!", "#VALUE!"]);
  });

  it.each([0, "１５", "1,000"])("reads %p", (count) => {
    expect(errorIn(ES_PROJECTS!([["恩施市", count]])[1]![2])).toBeUndefined();
  });

  it("names the units that the total leaves out", () => {
    const sheet = JG_EXPLAIN!([["ES_PROJECTS"]], [table.slice(1)]);
    const note = sheet.find(
      ([, basis, text]) => basis === "ES-2.1-c" && /表中没有/.test(String(text))
    );
    expect(note![2]).toContain("恩施州高新区");
  });
});

describe("ES_RANK", () => {
  const growth = [20, -3, 10, 10, 30, 5, 25, 15];
  const table = [...UNITS.map((unit, i) => [unit, growth[i]]), ["州高新区", -50]];

  it("names the last two, and leaves the High-tech Zone out", () => {
    const result = ES_RANK!(table);
    expect(result[0]).toEqual(["县市", "增幅", "名次", "后果"]);
    // 30 25 20 15 10 10 5 −3: the last two are 咸丰县 and 利川市.
    expect(
      result.slice(1).map(([place, , rank, consequence]) => [place, rank, consequence])
    ).toEqual([
      ["恩施市", 3, ""],
      ["利川市", 8, "约谈分管负责人"],
      ["建始县", 5, ""],
      ["巴东县", 5, ""],
      ["宣恩县", 1, ""],
      ["咸丰县", 7, "约谈分管负责人"],
      ["来凤县", 2, ""],
      ["鹤峰县", 4, ""],
      ["恩施州高新区", "", "不参加排名"],
    ]);
  });

  it("names all who tie for the last place but one", () => {
    const tied = table.map(([unit, figure]) => [unit, unit === "咸丰县" ? 10 : figure]);
    const called = ES_RANK!(tied, [["半年"]]).filter(([, , , said]) => said === "约谈主要负责人");
    expect(called.map(([place]) => place)).toEqual(["利川市", "建始县", "巴东县", "咸丰县"]);
    const notes = JG_EXPLAIN!([["ES_RANK"]], [tied, [["半年"]]]).filter(
      ([, basis]) => basis === "R10"
    );
    expect(notes[0]![2]).toContain("建始县、巴东县、咸丰县");
    expect(notes[0]![2]).not.toContain("利川市");
  });

  it("shows what follows in each step, in both languages", () => {
    const { steps } = reportOf("ES_RANK", [...table.slice(0, 8), ["州高新区", null]]);
    const shownOf = (place: string) => {
      const { working, value } = steps.find(({ title }) => title.zh === place)!;
      return [working.zh, working.en, value];
    };
    expect(shownOf("宣恩县")).toEqual(["增幅 30", "Growth 30", "1"]);
    expect(shownOf("利川市")).toEqual([
      "增幅 -3 → 约谈分管负责人",
      "Growth -3 → deputy heads are called in",
      "8",
    ]);
    expect(shownOf("恩施州高新区")).toEqual(["不参加排名", "not ranked", null]);
  });

  it("misses counties and cities, not the High-tech Zone", () => {
    const missing = (rows: unknown[][]) =>
      reportOf("ES_RANK", rows).notes.filter(({ text }) => text.zh.startsWith("表中没有"));
    expect(missing(table.slice(0, 8))).toEqual([]);
    expect(missing(table.slice(1, 8)).map(({ text }) => text.zh)).toEqual([
      "表中没有：恩施市。结果不含这些县市区。",
    ]);
  });

  it("tells whoever is last that a row couldn't be ranked", () => {
    const [, ...rows] = ES_RANK!([...table.slice(0, 7), ["鹤峰县", "约15"]]);
    expect(rows.map(([place, , , said]) => [place, shown([[said]])[0]![0]])).toEqual([
      ["恩施市", ""],
      ["利川市", "约谈分管负责人（另有 1 行无法排名）"],
      ["建始县", ""],
      ["巴东县", ""],
      ["宣恩县", ""],
      ["咸丰县", "约谈分管负责人（另有 1 行无法排名）"],
      ["来凤县", ""],
      ["鹤峰县", "#VALUE!"],
    ]);
  });

  it("doesn't need the growth of those who aren't ranked", () => {
    const [, row] = ES_RANK!([["州高新区", null], ...table.slice(0, 3)]);
    expect(row).toEqual(["恩施州高新区", "", "", "不参加排名"]);
  });
});

describe("ES_COUNTED", () => {
  const payments = [
    ["2018-03-12", 1],
    ["2021-03-12", 20],
    ["2021-03-13", 400],
  ];

  it("counts the same day three years on, and nothing after it", () => {
    expect(ES_COUNTED!(payments, [["2018-03-12"]])).toEqual([[21]]);
  });

  it("ends at completion where that comes first", () => {
    expect(ES_COUNTED!(payments, [["2018-03-12"]], [["2020-12-31"]])).toEqual([[1]]);
  });

  it("says which row can't be read", () => {
    const error = errorIn(ES_COUNTED!([...payments, ["去年", 3]], [["2018-03-12"]])[0]![0])!;
    expect([error.code, error.message.includes("第 4 行")]).toEqual(["#VALUE!", true]);
  });

  it("doesn't take a completion before the start", () => {
    const error = errorIn(ES_COUNTED!(payments, [["2018-03-12"]], [["2018-03-11"]])[0]![0])!;
    expect([error.code, error.message.includes("completed")]).toEqual(["#VALUE!", true]);
  });
});
