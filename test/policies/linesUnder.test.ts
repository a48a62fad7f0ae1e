import { policies } from "../../src/policies";
import { linesUnder } from "../../src/policies/linesUnder";
import { linjiang } from "../fixtures/policies/linjiang";

const [yichang, enshi] = ["yichang", "enshi"].map((id) => policies.find((one) => one.id === id)!);

const dutiesUnder = (policy: (typeof policies)[number], id: string) =>
  linesUnder(
    policy.clauses.find((clause) => clause.id === id)!,
    { ...policy, checklists: [] }
  ).map(({ label, text }) => [label.zh, label.en, text.zh]);

describe("linesUnder", () => {
  it("has what falls due under a clause, and nothing of the other clauses", () => {
    // Enshi 4.3: a bulletin each month, a ranking each quarter; heads called in each quarter, and each half-year.
    expect(dutiesUnder(enshi!, "ES-4.3-b")).toEqual([
      ["每月", "each month", "通报各县市进展"],
      ["每季", "each quarter", "按技改增幅排名"],
    ]);
    expect(dutiesUnder(enshi!, "ES-4.3-d")).toHaveLength(1);
    expect(dutiesUnder(yichang!, "YC-5.4-d").map(([every]) => every)).toEqual(["每年"]);
    expect(dutiesUnder(enshi!, "ES-3.1-b")).toEqual([]);
  });

  it("has no points of other clauses under one without a checklist", () => {
    expect(linesUnder(linjiang.clauses[0]!, linjiang)).toEqual([]);
  });
});
