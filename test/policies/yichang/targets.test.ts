import type { Amount } from "../../../src/core/amount";
import { valueOf } from "../../../src/core/rule";
import { rules } from "../../../src/policies";
import { notesOf, reportOf, rowsOf } from "./report";

const one = (value: unknown) => [[value]];
const shares = (total: unknown, industrial: unknown, renovation: unknown) =>
  reportOf("YC_SHARES", one(total), one(industrial), one(renovation));

it("YC_TARGET: the years' targets add up to the target of all three, as in the text", () => {
  const target = (year: string) => valueOf(rules.get("YC_TARGET")!, { inputs: { year } }) as Amount;
  const years = ["2018", "2019", "2020"].map((year) => target(year).toNumber());
  expect(years).toEqual([700, 800, 900]);
  expect(target("合计").toNumber()).toBe(2400);
});

describe("YC_SHARES", () => {
  it("takes half for enough, and compares what is there rather than what is shown", () => {
    expect(rowsOf(shares(2800, 1400, 700)).map(([, , , , verdict]) => verdict)).toEqual([
      "达标",
      "达标",
    ]);
    // 699.99 ÷ 1400 = 0.4999928571…, which shows as 50.00%; 0.01 ÷ 1400 = 0.00000714285… is lacking.
    const [, [, share, , gap, verdict]] = rowsOf(shares(2800, 1400, 699.99)) as [
      unknown,
      [unknown, number, number, number, string],
    ];
    expect(share).toBeCloseTo(0.4999928571428571, 15);
    expect(gap).toBeCloseTo(0.0000071428571428, 15);
    expect(verdict).toBe("未达标");
  });

  it("says no for both when one share is short, and nothing while one can't be told", () => {
    expect(shares(2800, 1400, 700).result).toBe(true);
    expect(shares(2800, 1400, 699).result).toBe(false);
    expect(shares("", 1400, 700).result).toBeUndefined();
  });

  it("keeps an error in the row that rests on the figure", () => {
    const codes = (report: ReturnType<typeof shares>) =>
      rowsOf(report).map(([, share, least, gap, verdict]) => [share, least, gap, verdict]);
    const fine = [0.5, 0.5, 0, "达标"];
    expect(codes(shares(0, 1400, 700))).toEqual([
      ["notAboveZero", 0.5, "notAboveZero", "notAboveZero"],
      fine,
    ]);
    expect(codes(shares("约2800", 1400, 700))[0]![0]).toBe("notAnAmount");
    expect(codes(shares("约2800", 1400, 700))[1]).toEqual(fine);
    expect(codes(shares(2800, 1400, null))[1]![0]).toBe("missingInput");
  });

  it("shows the division and the comparison under the clause of each share", () => {
    const { steps } = shares(2800, 1400, 699.99);
    expect(steps.map(({ basis, working, value }) => [basis, working.zh, value])).toEqual([
      ["YC-2-a", "工业投资 1,400 ÷ 全社会固定资产投资 2,800", "0.5"],
      ["YC-2-a", "工业投资 1,400 ≥ 全社会固定资产投资 2,800 × 50% = 1,400", true],
      ["YC-2-b", "技改投资 699.99 ÷ 工业投资 1,400", expect.stringMatching(/^0\.4999928571428571/)],
      ["YC-2-b", "技改投资 699.99 < 工业投资 1,400 × 50% = 700", false],
    ]);
  });

  it("doubts a part that is more than the whole", () => {
    expect(notesOf(shares(1000, 1200, 700)).said).toContain("工业投资大于全社会固定资产投资");
    expect(notesOf(shares(1200, 1200, 700)).said).not.toContain("大于");
  });

  it("says of a share that can't be told why, in both languages", () => {
    const said = (report: ReturnType<typeof shares>) =>
      report.notes
        .filter(({ basis }) => basis === "YC-2-a")
        .map(({ kind, text }) => [kind, text.zh, text.en]);
    const [[kind, zh, en]] = said(shares(0, 1400, 700)) as [[string, string, string]];
    expect(kind).toBe("note");
    expect(zh).toMatch(/^工业投资.* — 全社会固定资产投资（total_fai）：.*“0”.*请核对/);
    expect(en).toMatch(/^Industrial.* — All fixed-asset investment \(total_fai\): .*"0".*Check it/);
    expect(said(shares(2800, 1400, 700))).toEqual([]);
  });

  it("takes one cell for each figure, and says how many were given", () => {
    const two = reportOf("YC_SHARES", [[2800], [3000]], one(1400), one(700));
    expect(rowsOf(two).map(([, share]) => share)).toEqual(["notOneCell", 0.5]);
    const { zh, en } = two.notes.find(({ basis }) => basis === "YC-2-a")!.text;
    expect(zh).toContain("全社会固定资产投资（total_fai）");
    expect(zh).toContain("2 行 1 列");
    expect(en).toContain("All fixed-asset investment (total_fai)");
    expect(en).toContain("2 row(s) × 1 column(s)");
  });
});
