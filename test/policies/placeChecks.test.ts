import { reportOf, rowsOf } from "./yichang/report";

describe("what YC_FUND_CHECK shows while a row is in doubt", () => {
  // 宜都 is of class 1: 3000 (YC-4.1-g); 远安 of class 2: 2000 (YC-4.1-h).
  const report = reportOf("YC_FUND_CHECK", [
    ["宜都", 3000],
    ["枝江", "约3000"],
    ["远安", 1999],
  ]);

  it("no sums, and no result", () => {
    const rows = rowsOf(report);
    expect(
      rows
        .slice(0, 3)
        .map(([place, , least, amount, gap, verdict]) => [place, least, amount, gap, verdict])
    ).toEqual([
      ["宜都市", 3000, 3000, 0, "达标"],
      ["枝江", "notAnAmount", "notAnAmount", "notAnAmount", "notAnAmount"],
      ["远安县", 2000, 1999, 1, "未达标"],
    ]);
    // 39000 (YC-4.1-j) is asked of all together whatever they come to.
    expect(rows[4]!.slice(2)).toEqual([39000, ...Array(3).fill("rowsWithErrors")]);
    expect(report.result).toBeUndefined();
  });

  it("the steps of the sound rows, each under its class's clause, and why the other one isn't there", () => {
    expect(report.steps.map(({ title, basis, value }) => [title.zh, basis, value])).toEqual([
      ["宜都市", "YC-4.1-g", true],
      ["远安县", "YC-4.1-h", false],
    ]);
    const { text } = report.notes.find(({ basis }) => basis === "YC-4.1-g")!;
    expect(text.zh).toMatch(/^第 2 行未计入：.*（arranged）：“约3000”不是明确的金额/);
    expect(text.en).toMatch(/^Row 2 left out: .* \(arranged\): "约3000" isn't clearly an amount/);
  });

  it("which units the table leaves out, under the clause of the sum", () => {
    const said = report.notes.filter(({ text }) => text.zh.startsWith("表中没有"));
    expect(said.map(({ basis }) => basis)).toEqual(["YC-4.1-j"]);
    expect(said[0]!.text.zh).toContain("西陵区");
    expect(said[0]!.text.zh).not.toContain("远安县");
  });
});
