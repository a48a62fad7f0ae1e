import type { Explanation } from "../../src/core/rule";
import { explanationTable } from "../../src/functions/explanationTable";

const both = (zh: string, en: string) => ({ zh, en });
const step = {
  title: both("贴息", "Interest"),
  basis: "YC-4.1-b",
  article: "四（一）",
  working: both("428.5 × 50%", "half of 428.5"),
};
const explanation = (further: Partial<Explanation>): Explanation => ({
  version: 1,
  rule: "TEST",
  title: both("补助", "Subsidy"),
  unit: "万元",
  steps: [],
  result: "214.25",
  basis: "YC-4.1-f",
  alternatives: [],
  notes: [],
  ...further,
});
const tableOf = (further: Partial<Explanation>, language: "zh" | "en" = "zh") =>
  explanationTable(explanation(further), language);

describe("a calculation as a table", () => {
  it.each<[unknown, unknown, unknown]>([
    ["214.25", 214.25, 214.25],
    ["-3", -3, -3],
    [true, "是", "yes"],
    [false, "否", "no"],
    [null, "", ""],
    // More than a cell can hold is text, to the last digit.
    [`1${"0".repeat(400)}`, `1${"0".repeat(400)}`, `1${"0".repeat(400)}`],
  ])("has the value %p of a step as %p", (value, zh, en) => {
    const steps = [{ ...step, value: value as string }];
    expect(tableOf({ steps })[1]).toEqual(["贴息", "YC-4.1-b 四（一）", "428.5 × 50%", zh]);
    expect(tableOf({ steps }, "en")[1]).toEqual([
      "Interest",
      "YC-4.1-b 四（一）",
      "half of 428.5",
      en,
    ]);
  });

  it("has a basis without an article alone", () => {
    expect(tableOf({ steps: [{ ...step, article: "", value: "1" }] })[1]![1]).toBe("YC-4.1-b");
  });

  it("has its unit above, and none where there is none", () => {
    expect(tableOf({})[0]).toEqual(["步骤", "依据", "计算过程", "结果（万元）"]);
    expect(tableOf({}, "en")[0]).toEqual(["Step", "Basis", "Working", "Result (万元)"]);
    expect(tableOf({ unit: "yesNo", result: true })[0]![3]).toBe("结果");
    expect(tableOf({ unit: "名次" }, "en")[0]![3]).toBe("Result (rank)");
  });

  it("has its result, an answer in the rule's own words, or none", () => {
    expect(tableOf({})[1]).toEqual(["结果", "YC-4.1-f", "补助", 214.25]);
    expect(tableOf({}, "en")[1]).toEqual(["Result", "YC-4.1-f", "Subsidy", 214.25]);
    expect(tableOf({ result: null })).toHaveLength(1);
    expect(tableOf({ result: false })[1]![3]).toBe("否");
    const answers = { yes: "零审批备案", no: "一般程序" };
    const answered = (result: boolean) => tableOf({ result, answers }, "en")[1]![3];
    expect([answered(true), answered(false)]).toEqual(["零审批备案", "一般程序"]);
  });

  it("has what other readings would give, then the notes, under what they are", () => {
    const alternatives = [
      { basis: "R3", word: "并计", gist: both("两项相加", "both"), value: "90" },
    ];
    const notes = (["reading", "gate", "soft", "note"] as const).map((kind, i) => ({
      kind,
      basis: `B${i}`,
      text: both(`说明${i}`, `text ${i}`),
    }));
    expect(tableOf({ alternatives, notes }).slice(2)).toEqual([
      ["另一口径", "R3", "若按“并计”：两项相加", 90],
      ["采用口径", "B0", "说明0", ""],
      ["条件不符", "B1", "说明1", ""],
      ["原则性限额", "B2", "说明2", ""],
      ["提示", "B3", "说明3", ""],
    ]);
    expect(
      tableOf({ alternatives, notes }, "en")
        .slice(2)
        .map(([kind, , said]) => [kind, said])
    ).toEqual([
      ["Other reading", "with 并计: both"],
      ["Reading taken", "text 0"],
      ["Condition not met", "text 1"],
      ["Limit in principle", "text 2"],
      ["Note", "text 3"],
    ]);
  });
});
