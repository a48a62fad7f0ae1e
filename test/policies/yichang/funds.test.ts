import { messageOf, refusalOf } from "../../support/refusal";
import { notesOf, reportOf, rowsOf } from "./report";

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const MINIMUMS = [3.9, 30, 480, 150, 70];

describe("YC_FUNDING", () => {
  const funding = (actuals: readonly unknown[], year?: unknown) =>
    reportOf("YC_FUNDING", column(actuals), year === undefined ? undefined : [[year]]);

  // 3.9 + 30 + 480 + 150 + 70 = 733.9; 800 − 733.9 = 66.1; 900 − 733.9 = 166.1.
  it.each([
    [undefined, 700, 0, "达标"],
    [2018, 700, 0, "达标"],
    [2019, 800, 66.1, "未达标"],
    [2020, 900, 166.1, "未达标"],
  ])("holds the five minimums against the target of %s", (year, target, gap, verdict) => {
    const rows = rowsOf(funding(MINIMUMS, year));
    expect(rows).toHaveLength(6);
    expect(rows.slice(0, 5).every((row) => row[4] === "达标")).toBe(true);
    expect(rows[5]).toEqual(["合计", target, 733.9, gap, verdict]);
  });

  it("says for which years the minimums alone are enough", () => {
    const { said, bases } = notesOf(funding(MINIMUMS));
    expect(said).toContain("733.9");
    expect(said).toContain("够 2018 年");
    expect(said).toContain("不够 2019、2020 年");
    expect(bases).toContain("YC-2-c");
  });

  it("takes the city and county funds from the figure that YC_FUND_CHECK uses", () => {
    const { steps } = funding(MINIMUMS);
    expect(steps.map(({ basis }) => basis)).toEqual([
      "YC-4.1-j",
      "YC-4.2-c",
      "YC-4.2-d",
      "YC-4.3-b",
      "YC-4.4-d",
      "YC-2-c",
    ]);
  });

  it("has no total while an amount is blank or can't be read", () => {
    const rows = rowsOf(funding([3.9, 30, "约480", null, 70]));
    expect(rows[2]).toEqual(["社会资本和其他投资", 480, ...Array(3).fill("notAnAmount")]);
    expect(rows[3]).toEqual(["银行信贷", 150, ...Array(3).fill("missingInput")]);
    expect(rows[4]![4]).toBe("达标");
    expect(rows[5]).toEqual(["合计", 700, ...Array(3).fill("rowsWithErrors")]);
    const { result, notes } = funding([3.9, 30, "约480", null, 70]);
    expect(result).toBeUndefined();
    const left = notes.filter(({ text }) => text.zh.includes("未计入")).map(({ text }) => text);
    expect(left.map(({ zh }) => zh)).toEqual([
      expect.stringMatching(/^第 3 行未计入：社会资本和其他投资（actuals）：“约480”不是/),
      expect.stringMatching(/^第 4 行未计入：银行信贷（actuals）：未填，无法计算。请填写/),
    ]);
    expect(left[1]!.en).toMatch(
      /^Row 4 left out: Bank credit \(actuals\): it is blank .* Fill it in/
    );
  });

  it("is met only when the total and each source are", () => {
    expect(funding(MINIMUMS).result).toBe(true);
    expect(funding([3.89, 30, 480, 150, 70]).result).toBe(false);
    expect(funding(MINIMUMS, 2019).result).toBe(false);
  });

  it.each([[[1, 2, 3, 4]], [[1, 2, 3, 4, 5, 6]]])("takes five amounts, not %j", (actuals) => {
    const error = refusalOf(() => funding(actuals));
    expect([error.code, error.argument?.name]).toEqual(["wrongLength", "actuals"]);
    const { zh, en } = messageOf(error);
    expect(zh).toContain(`应有 5 个数，却给了 ${actuals.length} 个`);
    expect(en).toContain(`should have 5 amounts, but has ${actuals.length}`);
  });

  it("says what the minimums come to, and what the text leaves open, in both languages", () => {
    // 3.9 + 30 + 480 + 150 + 70 = 733.9, between the 700 of 2018 and the 800 of 2019.
    const said = funding(MINIMUMS).notes.map(({ basis, text }) => [basis, text.zh, text.en]);
    expect(said).toContainEqual([
      "YC-2-c",
      "五项下限合计 733.9 亿元：够 2018 年的目标，单靠下限不够 2019、2020 年的目标。",
      "The five minimums come to 733.9 亿元: enough for 2018, but by themselves not for 2019, 2020.",
    ]);
    expect(said).toContainEqual([
      "YC-4.2-d",
      "社会资本和其他投资、银行信贷、企业自主投入的目标文中没有写明按年还是三年，这里按年核对。",
      expect.stringMatching(/^\S.*, .*, .*: the text doesn't say whether a year's or three years'/),
    ]);
    expect(said.find(([basis]) => basis === "YC-4.2-d")![2]).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("YC_FUND_PATH", () => {
  const path = (...amounts: unknown[]) => reportOf("YC_FUND_PATH", column(amounts));

  it("wants 10 a year, more each year, and only notes a sum above the fund", () => {
    const report = path(10, 10.01, 10.02);
    expect(rowsOf(report)).toEqual([
      [2018, 10, 10, "", 0, "达标"],
      [2019, 10.01, 10, 0.01, 0, "达标"],
      [2020, 10.02, 10, 0.01, 0, "达标"],
      ["合计", 30.03, 30, "", "", "超过基金规模（提示）"],
    ]);
    expect(report.result).toBe(true);
    expect(notesOf(report).bases).toEqual(expect.arrayContaining(["YC-4.2-a", "YC-4.2-b", "R16"]));
  });

  it("isn't met by a year that doesn't rise, nor by one below 10", () => {
    const report = path(12, 12, 9.99);
    expect(rowsOf(report)).toEqual([
      [2018, 12, 10, "", 0, "达标"],
      [2019, 12, 10, 0, 0, "未达标"],
      [2020, 9.99, 10, -2.01, 0.01, "未达标"],
      ["合计", 33.99, 30, "", "", "超过基金规模（提示）"],
    ]);
    expect(report.result).toBe(false);
  });

  it("takes blanks at the end for years to come, before an amount for a missing one", () => {
    expect(rowsOf(path(14, 16, "")).map(([year]) => year)).toEqual([2018, 2019, "合计"]);
    // 14 + 16 = 30: the fund's size itself is within it.
    expect(rowsOf(path(14, 16, ""))[2]![5]).toBe("在基金规模内");
    expect(rowsOf(path(14, null, 9))).toEqual([
      [2018, 14, 10, "", 0, "达标"],
      [2019, "missingInput", 10, "missingInput", "missingInput", "missingInput"],
      [2020, 9, 10, "missingInput", 1, "未达标"],
      ["合计", "rowsWithErrors", 30, "", "", "rowsWithErrors"],
    ]);
    const { steps, notes } = path(14, null, 9);
    expect(steps.map(({ title, value }) => [title.zh, value])).toEqual([
      ["2018 年", true],
      ["2020 年", false],
    ]);
    const { zh, en } = notes.find(({ text }) => text.zh.includes("未计入"))!.text;
    expect(zh).toBe("第 2 行未计入：2019 年投入（亿元）（amounts）：未填，无法计算。请填写。");
    expect(en).toMatch(/^Row 2 left out: Invested in 2019 \(亿元\) \(amounts\): it is blank/);
  });

  it("has no year before the first, even where that one is in doubt", () => {
    expect(rowsOf(path("约10", 11))).toEqual([
      [2018, "notAnAmount", 10, "", "notAnAmount", "notAnAmount"],
      [2019, 11, 10, "notAnAmount", 0, "notAnAmount"],
      ["合计", "rowsWithErrors", 30, "", "", "rowsWithErrors"],
    ]);
  });

  it("takes three years at most, across as well as down", () => {
    expect(rowsOf(reportOf("YC_FUND_PATH", [[10, 11, 12]]))).toEqual(rowsOf(path(10, 11, 12)));
    const error = refusalOf(() => path(10, 11, 12, 13));
    expect([error.code, error.argument?.name]).toEqual(["wrongLength", "amounts"]);
    expect(messageOf(error).zh).toContain("应有 1–3 个数，却给了 4 个");
    expect(messageOf(error).en).toContain("should have 1–3 amounts, but has 4");
    expect(rowsOf(path(10, 11, 12, "", ""))).toHaveLength(4);
    expect(rowsOf(path("", "", 12)).map(([year]) => year)).toEqual([2018, 2019, 2020, "合计"]);
  });

  it("says of a sum above the fund why it is no failure, and nothing of one within it", () => {
    const ofFund = (...amounts: unknown[]) =>
      path(...amounts).notes.filter(({ basis }) => basis === "YC-4.2-a");
    expect(ofFund(10, 10.01, 10.02).map(({ text }) => [text.zh, text.en])).toEqual([
      [
        "合计 30.03 亿元超过基金规模 30 亿元。每年不低于 10 亿元又逐年增加，三年必然超过，故只作提示。",
        "Together 30.03 亿元, more than the fund's 30. Three rising years from 10 on always are, so this is only a note.",
      ],
    ]);
    expect(ofFund(14, 16)).toEqual([]);
    expect(path(14, 16).notes.every(({ text }) => text.zh && text.en)).toBe(true);
  });

  it("names the year in what it says", () => {
    const { steps } = path(10, 12);
    expect(steps.map(({ title, working, value }) => [title.zh, working.zh, value])).toEqual([
      ["2018 年", "2018 年投入（亿元） 10 ≥ 10", true],
      ["2019 年", "2019 年投入（亿元） 12 ≥ 10", true],
      ["2019 年", "12 > 上年 10", true],
      ["各年投入合计", "10 + 12", "22"],
    ]);
    expect(steps.map(({ title, working }) => [title.en, working.en])).toEqual([
      ["2018", "Invested in 2018 (亿元) 10 ≥ 10"],
      ["2019", "Invested in 2019 (亿元) 12 ≥ 10"],
      ["2019", "12 > 10 the year before"],
      ["All years together", "10 + 12"],
    ]);
    // 12 isn't more than 12.
    expect(path(12, 12).steps[2]!.working).toEqual({
      zh: "12 ≤ 上年 12",
      en: "12 ≤ 12 the year before",
    });
  });
});
