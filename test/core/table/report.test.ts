import { Amount } from "../../../src/core/amount";
import { declareClauses } from "../../../src/core/rule";
import { explainReport, type Report, type TableRule } from "../../../src/core/table";

const text = (word: string) => ({ zh: word, en: word });
const rule: TableRule = {
  id: "TEST",
  title: text("made up"),
  clause: declareClauses({ "T-1": ["1", text("made up")] })["T-1"],
  arguments: [],
  unit: "万元",
  report: () => report,
};
const report: Report = {
  rows: [],
  steps: [{ title: text("step"), basis: "T-1", article: "1", working: text("1 + 1"), value: "2" }],
  notes: [{ kind: "reading", basis: "R1", text: text("taken so") }],
};

describe("a table's calculation sheet", () => {
  it("is plain data of version 1, as the explanation of a rule is", () => {
    expect(explainReport(rule, report)).toEqual({
      version: 1,
      rule: "TEST",
      title: text("made up"),
      unit: "万元",
      steps: report.steps,
      result: null,
      basis: "T-1",
      alternatives: [],
      notes: report.notes,
    });
  });

  it.each([
    [new Amount("0.1").plus("0.2"), "0.3"],
    [new Amount("1e21"), "1000000000000000000000"],
    [true, true],
    [false, false],
  ])("has the result %s as %s", (result, stated) => {
    expect(explainReport(rule, { ...report, result }).result).toBe(stated);
  });
});
