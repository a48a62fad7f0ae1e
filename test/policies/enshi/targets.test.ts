import { isAmount } from "../../../src/core/amount";
import { evaluate, explain, readInputs } from "../../../src/core/rule";
import { growthOk, target } from "../../../src/policies/enshi/2-1-targets";

const value = (rule: typeof target, ...cells: unknown[]) => {
  const result = evaluate(rule, readInputs(rule.inputs, cells)).value;
  return isAmount(result) ? result.toFixed() : result;
};

describe("ES_TARGET", () => {
  it("compounds the 2017 figure, exactly", () => {
    // 83.33 × 1.2³ = 143.99424; 83.33 × 1.15² = 110.203925
    expect(value(target, 2018, null, 83.33)).toBe("99.996");
    expect(value(target, 2020, "技改投资", 83.33)).toBe("143.99424");
    expect(value(target, 2019, "工业投资", 83.33)).toBe("110.203925");
  });

  it.each([
    ["技改项目数", "100"],
    ["隐形冠军", "10"],
    ["示范项目", "10"],
  ])("has the same figure for %s every year", (measure, figure) => {
    for (const year of [2018, 2019, 2020]) expect(value(target, year, measure)).toBe(figure);
  });

  it("covers every above-scale firm by 2020, and says nothing of earlier years", () => {
    expect(value(target, 2020, "规上覆盖率")).toBe("1");
    expect(() => value(target, 2019, "规上覆盖率")).toThrow(
      expect.objectContaining({
        code: "noFigure",
        argument: expect.objectContaining({ name: "year" }),
      })
    );
  });

  it("asks for the base where it is compounded, and not elsewhere", () => {
    expect(() => value(target, 2018, "工业投资")).toThrow(
      expect.objectContaining({
        code: "missingInput",
        argument: expect.objectContaining({ name: "base" }),
      })
    );
  });

  it("shows the power and the reading", () => {
    const { steps, notes } = explain(target, readInputs(target.inputs, [2020, null, 100]));
    expect(steps.map(({ basis, working, value }) => [basis, working.zh, value])).toEqual([
      ["ES-2.1-b", "2017 年基数 100 × (1 + 20%) ^ 3", "172.8"],
    ]);
    expect(notes.map(({ basis }) => basis)).toContain("R15");
  });
});

describe("ES_GROWTH_OK", () => {
  it.each<[number, number, string | null, boolean]>([
    [144, 120, null, true],
    [143.99, 120, null, false],
    // 0.3 × 1.2 is 0.36 exactly; in binary fractions it is less.
    [0.36, 0.3, "技改投资", true],
    [1.265, 1.1, "工业投资", true],
    [1.2649, 1.1, "工业投资", false],
  ])("%d on %d, %s: %s", (current, previous, measure, expected) => {
    expect(value(growthOk, current, previous, measure)).toBe(expected);
  });

  it("can't tell growth on nothing", () => {
    expect(() => value(growthOk, 5, 0)).toThrow(
      expect.objectContaining({
        code: "notAboveZero",
        argument: expect.objectContaining({ name: "previous" }),
      })
    );
  });

  it("holds this year against what it should be, under the clause of the measure", () => {
    const explained = (measure: string) =>
      explain(growthOk, readInputs(growthOk.inputs, [137.99, 120, measure])).steps[0]!;
    expect(explained("工业投资").basis).toBe("ES-2.1-a");
    expect(explained("工业投资").working.zh).toBe("本年数 137.99 < 上年数 120 × (1 + 15%) = 138");
    expect(explained("技改投资").basis).toBe("ES-2.1-b");
  });
});
