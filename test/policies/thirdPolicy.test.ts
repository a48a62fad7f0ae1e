import { evaluate, explain, readInputs, type Clause, type Rule } from "../../src/core/rule";
import type { TableRule } from "../../src/core/table";
import { linesUnder } from "../../src/policies/linesUnder";
import { clausesByFunction, coverage, gapIn, type Scenario } from "../../src/policies/coverage";
import { linjiang } from "../fixtures/policies/linjiang";

const ruleOf = (id: string) => linjiang.rules.find((rule) => rule.id === id)!;
const read = (rule: Rule, ...cells: unknown[]) => readInputs(rule.inputs, cells);
const valueOf = (id: string, cell: unknown) =>
  evaluate(ruleOf(id), read(ruleOf(id), cell)).value.toString();

describe("a city added by one folder of declarations", () => {
  it("is evaluated: 20% up to 50, exactly", () => {
    expect(valueOf("LJ_SUBSIDY", 100.05)).toBe("20.01");
    expect(valueOf("LJ_SUBSIDY", 250)).toBe("50");
    expect(valueOf("LJ_SUBSIDY", 250.01)).toBe("50");
    expect(valueOf("LJ_SUBSIDY", "1.2亿")).toBe("50");
  });

  it("has its two classes, in the forms that ledgers use", () => {
    expect(
      ["东区", "临江市东区", "西区", "北县", "北河县"].map((p) => valueOf("LJ_QUOTA", p))
    ).toEqual(["10", "10", "4", "4", "4"]);
    expect(() => read(ruleOf("LJ_QUOTA"), "南县")).toThrow(
      expect.objectContaining({ code: "unknownPlace" })
    );
  });

  it("is explained by clause, in both languages", () => {
    const { steps, result, basis } = explain(ruleOf("LJ_SUBSIDY"), read(ruleOf("LJ_SUBSIDY"), 300));
    expect(steps.map((step) => [step.basis, step.working.zh, step.working.en, step.value])).toEqual(
      [
        ["LJ-1-a", "设备 300 × 20%", "Equipment 300 × 20%", "60"],
        ["LJ-1-b", "60 > 50，按上限计", "60 > 50, so the cap applies", "50"],
      ]
    );
    expect([result, basis]).toEqual(["50", "LJ-1-b"]);
    const [only] = explain(ruleOf("LJ_QUOTA"), read(ruleOf("LJ_QUOTA"), "北县")).steps;
    expect([only!.basis, only!.value]).toEqual(["LJ-2-b", "4"]);
  });

  it("shows its checklist line by line", () => {
    const lines = linesUnder(linjiang.clauses[4]!, linjiang);
    expect(lines.map(({ label, text }) => [label.zh, text.zh])).toEqual([
      ["核对项", "领导小组已成立"],
      ["责任单位", "临江市人民政府"],
    ]);
  });

  describe("clause coverage", () => {
    const cases: Scenario[] = [
      { function: "LJ_SUBSIDY", case: "20%", clauses: ["LJ-1-a"] },
      { function: "LJ_SUBSIDY", case: "capped", clauses: ["LJ-1-a", "LJ-1-b"] },
      { function: "LJ_QUOTA", case: "class 1", clauses: ["LJ-2-a"] },
      { function: "LJ_QUOTA", case: "class 2", clauses: ["LJ-2-b"] },
      { function: "LJ_TARGET", case: "grown", clauses: ["LJ-4-a"] },
      { function: "LJ_RANK", case: "in classes", clauses: ["LJ-4-b"] },
      { function: "LJ_PROJECTS", case: "18 together", clauses: ["LJ-4-c"] },
    ];
    const gaps = (policy: Parameters<typeof coverage>[0], scenarios: readonly Scenario[]) =>
      coverage(policy, scenarios)
        .map(gapIn)
        .filter((gap) => gap !== undefined);

    it("says which function rests on which clause", () => {
      expect(
        coverage(linjiang, cases).map((c) => [c.clause.id, c.functions, c.cases.length])
      ).toEqual([
        ["LJ-1-a", ["LJ_SUBSIDY"], 2],
        ["LJ-1-b", ["LJ_SUBSIDY"], 1],
        ["LJ-2-a", ["LJ_QUOTA"], 1],
        ["LJ-2-b", ["LJ_QUOTA"], 1],
        ["LJ-3", [], 0],
        ["LJ-4-a", ["LJ_TARGET"], 1],
        ["LJ-4-b", ["LJ_RANK"], 1],
        ["LJ-4-c", ["LJ_PROJECTS"], 1],
      ]);
      expect(gaps(linjiang, cases)).toEqual([]);
    });

    it("has a table's own clause, and the others that it names", () => {
      const [one, other] = linjiang.clauses as [Clause, Clause];
      const table = (id: string, clauses?: readonly Clause[]) =>
        ({ id, clause: one, ...(clauses && { clauses }) }) as TableRule;
      const found = clausesByFunction({ rules: [], tables: [table("A"), table("B", [other])] });
      expect([...found]).toEqual([
        ["A", [one]],
        ["B", [one, other]],
      ]);
    });

    it("finds a clause without a case, without a function, and with one that isn't due", () => {
      const others = cases.filter(({ clauses }) => !clauses.includes("LJ-2-b"));
      expect(gaps(linjiang, others)).toEqual(["LJ-2-b: LJ_QUOTA, but no case"]);
      expect(gaps({ ...linjiang, rules: linjiang.rules.slice(1) }, cases)).toEqual([
        "LJ-1-a: no function, and no reason why",
        "LJ-1-b: no function, and no reason why",
      ]);
      const [first, ...further] = linjiang.clauses;
      const denied = { ...first!, nothingToCompute: { zh: "无", en: "none" } };
      expect(gaps({ ...linjiang, clauses: [denied, ...further] }, cases)).toEqual([
        "LJ-1-a: said to have nothing to compute, but LJ_SUBSIDY rest on it",
      ]);
    });
  });
});
