import { places } from "../../../../src/policies/yichang/places";
import {
  checkTyped,
  isSound,
  nothingTyped,
} from "../../../../src/taskpane/pages/funds/model/check";
import { checkBlock } from "../../../../src/taskpane/pages/funds/model/checkBlock";
import { groupsOf, type CheckKind } from "../../../../src/taskpane/pages/funds/model/checkKind";
import { policyFunds } from "../../../../src/taskpane/pages/funds/model/policyFunds";
import { checkSample } from "../../../../src/taskpane/pages/funds/model/sample";
import type { Texts } from "../../../../src/taskpane/pages/funds/model/texts";
import { yearlyCheck } from "../../../../src/taskpane/pages/funds/model/yearly";
import { calculated } from "./support/calculated";

const fundsOf = (id: string) => policyFunds.find(({ policy }) => policy === id)!;
const fundKind = fundsOf("yichang").checks[0]!;
const { checks, yearly } = fundsOf("enshi");
const projectKind = checks[0]!;

/** Every unit at exactly its minimum, but for those given by name. */
function atMinimum(kind: CheckKind, others: Record<string, string> = {}): Texts {
  const units = groupsOf(kind).flatMap(({ minimum, places: unitsOf }) =>
    unitsOf.map(({ code, name }) => [
      code,
      { [kind.amount.name]: others[name] ?? minimum.toFixed() },
    ])
  );
  return Object.fromEntries(units);
}

const codeOf = (name: string) => places.units.find((unit) => unit.name === name)!.code;
const typedFunds = (others?: Record<string, string>, besides = "") => ({
  ...nothingTyped,
  texts: atMinimum(fundKind, others),
  besides,
});
const told = (result: ReturnType<typeof checkTyped>) => {
  const { amount, gap, meets } = result!.total!;
  return [amount.toFixed(), gap.toFixed(), meets];
};

describe("the counties' funds against their minimum", () => {
  it("knows three classes: 5 × 3000, 5 × 2000, 4 × 1000", () => {
    expect(
      groupsOf(fundKind).map((group) => [
        group.class!.toNumber(),
        group.minimum.toNumber(),
        group.places.length,
      ])
    ).toEqual([
      [1, 3000, 5],
      [2, 2000, 5],
      [3, 1000, 4],
    ]);
  });

  it("says nothing as long as nothing is typed", () => {
    expect(checkTyped(fundKind, nothingTyped)).toBeUndefined();
    const blank = { [codeOf("宜都市")]: { arranged: "  " } };
    expect(checkTyped(fundKind, { ...nothingTyped, texts: blank })).toBeUndefined();
  });

  it("29000 of the counties and 10000 of the city meet 39000 exactly", () => {
    const result = checkTyped(fundKind, typedFunds());
    expect(told(result)).toEqual(["39000", "0", true]);
    const { amount, minimum } = result!.subtotal!;
    expect([amount.toNumber(), minimum.toNumber()]).toEqual([29000, 29000]);
    expect(isSound(result!)).toBe(true);
  });

  it("2999.99 of a class 1 unit is short by 0.01, and so are all together", () => {
    const result = checkTyped(fundKind, typedFunds({ 宜都市: "2,999.99" }))!;
    const own = result.units[codeOf("宜都市")] as { gap: { toFixed(): string }; meets: boolean };
    expect([own.gap.toFixed(), own.meets]).toEqual(["0.01", false]);
    expect(told(result)).toEqual(["38999.99", "0.01", false]);
  });

  it("the city's own fund counts as typed", () => {
    expect(told(checkTyped(fundKind, typedFunds({}, "9999.5")))).toEqual(["38999.5", "0.5", false]);
    expect(told(checkTyped(fundKind, typedFunds({}, "1亿元")))).toEqual(["39000", "0", true]);
  });

  it("an unreadable figure stays with its unit and leaves no total", () => {
    const result = checkTyped(fundKind, typedFunds({ 秭归县: "约2000" }))!;
    expect(result.units[codeOf("秭归县")]).toMatchObject({ code: "notAnAmount" });
    expect(result.units[codeOf("兴山县")]).toMatchObject({ meets: true });
    expect([result.total, result.subtotal, isSound(result)]).toEqual([undefined, undefined, false]);
  });

  it("an unreadable city fund leaves the units their verdict, but no total", () => {
    const result = checkTyped(fundKind, typedFunds({}, "-1"))!;
    expect([result.total, isSound(result)]).toEqual([undefined, false]);
    expect(result.units[codeOf("兴山县")]).toMatchObject({ meets: true });
  });

  it("names the units that aren't typed", () => {
    const result = checkTyped(fundKind, typedFunds({ 点军区: "", 猇亭区: "" }))!;
    expect(told(result)).toEqual(["37000", "2000", false]);
    expect(result.notes.map(({ text }) => text.zh).join()).toContain("点军区、猇亭区");
  });
});

describe("the projects of Enshi's units", () => {
  it("3 × 15 + 6 × 10 = 105 meet 100", () => {
    const result = checkTyped(projectKind, { ...nothingTyped, texts: atMinimum(projectKind) });
    expect(told(result)).toEqual(["105", "0", true]);
  });

  it("14 in 利川市 and 9 in 来凤县 are short by one each; a fraction is no count", () => {
    const texts = atMinimum(projectKind, { 利川市: "14", 来凤县: "9", 鹤峰县: "9.5" });
    const { units } = checkTyped(projectKind, { ...nothingTyped, texts })!;
    const said = Object.values(units).map((unit) =>
      "gap" in unit ? unit.gap.toNumber() : unit.code
    );
    expect(said).toEqual(expect.arrayContaining([0, 1, "notACount"]));
    expect(said.filter((gap) => gap === 1)).toHaveLength(2);
  });

  it("10 hidden champions and 10 demonstration projects a year", () => {
    expect(yearlyCheck(yearly!, "隐形冠军", "2019", "10")).toMatchObject({ meets: true });
    const short = yearlyCheck(yearly!, "示范项目", "2018", "7") as { gap: { toNumber(): number } };
    expect(short.gap.toNumber()).toBe(3);
    expect(yearlyCheck(yearly!, "隐形冠军", "2020", "")).toBeUndefined();
    expect(yearlyCheck(yearly!, "隐形冠军", "2020", "1.5")).toMatchObject({ code: "notACount" });
  });
});

describe("a check in a sheet, calculated by the functions as shipped", () => {
  const at = { row: 0, column: 0 };

  it("refers to its own cells, and gives what the pane showed", () => {
    const typed = typedFunds({ 宜都市: "2999.99" });
    const block = checkBlock(fundKind, typed, checkTyped(fundKind, typed)!, "2018", "zh", at);
    const [check, minimum, explained, ...others] = calculated(block, at);
    expect(others).toEqual([]);
    expect([check, minimum, explained].map((each) => each!.formula)).toEqual([
      "=YC_FUND_CHECK(A6:B19,B3)",
      "=YC_FUND_MIN(A6:A19)",
      '=JG_EXPLAIN("YC_FUND_CHECK",A6:B19,B3)',
    ]);
    expect([check, minimum, explained].map((each) => each!.hasRoom)).toEqual([true, true, true]);
    expect(check!.result[3]).toEqual(["宜都市", 1, 3000, 2999.99, 0.01, "未达标"]);
    expect(check!.result.slice(-2)).toEqual([
      ["县市区合计", "", 29000, 28999.99, "", ""],
      ["市县合计", "", 39000, 38999.99, 0.01, "未达标"],
    ]);
    expect(minimum!.result.map(([least]) => least)).toEqual([
      ...Array(5).fill(3000),
      ...Array(5).fill(2000),
      ...Array(4).fill(1000),
    ]);
    expect(block.chart.area).toEqual({ top: 4, left: 0, bottom: 18, right: 2 });
  });

  it("stands anywhere, with as many units as are typed", () => {
    const origin = { row: 10, column: 3 };
    const texts = {
      [codeOf("宜都市")]: { arranged: "3100" },
      [codeOf("西陵区")]: { arranged: "999" },
    };
    const typed = { ...nothingTyped, texts, besides: "12000" };
    const block = checkBlock(fundKind, typed, checkTyped(fundKind, typed)!, "2019", "zh", origin);
    const [check, minimum] = calculated(block, origin);
    expect(check!.formula).toBe("=YC_FUND_CHECK(D16:E17,E13)");
    expect(minimum!.formula).toBe("=YC_FUND_MIN(D16:D17)");
    expect(check!.result.slice(1, 3)).toEqual([
      ["宜都市", 1, 3000, 3100, 0, "达标"],
      ["西陵区", 3, 1000, 999, 1, "未达标"],
    ]);
    // 3100 + 999 + 12000 of 39000.
    expect(check!.result[4]).toEqual(["市县合计", "", 39000, 16099, 22901, "未达标"]);
    expect(check!.hasRoom).toBe(true);
  });

  it("has Enshi's projects, without a city fund", () => {
    const typed = { ...nothingTyped, texts: atMinimum(projectKind, { 利川市: "14" }) };
    const block = checkBlock(projectKind, typed, checkTyped(projectKind, typed)!, "2018", "en", at);
    const [check, minimum, explained] = calculated(block, at);
    expect(check!.formula).toBe("=ES_PROJECTS(A6:B14)");
    expect(minimum!.formula).toBe("=ES_QUOTA(A6:A14)");
    expect(explained!.formula).toBe('=JG_EXPLAIN("ES_PROJECTS",A6:B14)');
    expect(check!.result.slice(-1)).toEqual([["全州合计", 100, 104, 0, "达标"]]);
    expect([check, minimum, explained].every((each) => each!.hasRoom)).toBe(true);
  });

  it.each([
    [fundKind, 14],
    [projectKind, 9],
  ])("says of a sample that it is made up", (kind, count) => {
    const sample = checkSample(kind);
    const result = checkTyped(kind, sample)!;
    expect([isSound(result), Object.keys(result.units).length]).toEqual([true, count]);
    const block = checkBlock(kind, sample, result, "2018", "zh", at);
    expect(block.cells[0]![0]).toMatchObject({ value: expect.stringContaining("虚构") });
  });

  it("writes more digits than a cell's number holds as text", () => {
    const typed = typedFunds({ 宜都市: "3000.00000000000001" });
    const block = checkBlock(fundKind, typed, checkTyped(fundKind, typed)!, "2018", "zh", at);
    expect(block.cells.flat()).toContainEqual({ value: "3000.00000000000001", style: "amount" });
  });
});
