import { places } from "../../../../src/policies/yichang/places";
import {
  isResult,
  noReward,
  rewardPlaces,
  rewardTyped,
  type RewardTyped,
} from "../../../../src/taskpane/pages/funds/model/reward";
import { policyFunds } from "../../../../src/taskpane/pages/funds/model/policyFunds";
import { rewardBlock } from "../../../../src/taskpane/pages/funds/model/rewardBlock";
import { rewardSample } from "../../../../src/taskpane/pages/funds/model/sample";
import { calculated } from "./support/calculated";

const codeOf = (name: string) => places.units.find((unit) => unit.name === name)!.code;

const kind = policyFunds.find(({ policy }) => policy === "yichang")!.reward!;

/** Fund in place, industrial and renovation investment by the county's name. */
function typed(rows: Record<string, [string, string, string]>, more: Partial<RewardTyped> = {}) {
  const texts = Object.fromEntries(
    Object.entries(rows).map(([name, [fund, industrial, renovation]]) => [
      codeOf(name),
      { fund, industrial, renovation },
    ])
  );
  return { ...noReward, texts, ...more };
}

const told = (given: RewardTyped) => {
  const result = rewardTyped(kind, given);
  if (!isResult(result)) return result?.map(({ code }) => code);
  return {
    rewards: result.counties.map(({ place, reward }) => [place.name, reward.toNumber()]),
    rest: result.rest.toNumber(),
    otherRest: result.otherRest.toNumber(),
  };
};

const three = {
  宜都市: ["60", "60", "60"],
  枝江市: ["25", "25", "25"],
  当阳市: ["15", "15", "15"],
} satisfies Record<string, [string, string, string]>;

/** Shares by fund 6:4, by industry 5:5, by renovation 4:6. */
const two = {
  宜都市: ["6000", "50", "40"],
  枝江市: ["4000", "50", "60"],
} satisfies Record<string, [string, string, string]>;

describe("the rewards as they are typed", () => {
  it("caps at 300 and says what either way leaves in the pool", () => {
    // 60%, 25%, 15% of 700: 420, 175, 105. Redistributed, 400 go to the others at 25 : 15.
    expect(told(typed(three, { pool: "700" }))).toEqual({
      rewards: [
        ["宜都市", 300],
        ["枝江市", 175],
        ["当阳市", 105],
      ],
      rest: 120,
      otherRest: 0,
    });
    expect(told(typed(three, { pool: "700", redistribute: true }))).toEqual({
      rewards: [
        ["宜都市", 300],
        ["枝江市", 250],
        ["当阳市", 150],
      ],
      rest: 0,
      otherRest: 120,
    });
  });

  it("weighs equally until told otherwise", () => {
    const rewards = (more: Partial<RewardTyped>) =>
      (told(typed(two, { pool: "500", ...more })) as { rewards: unknown[][] }).rewards;
    expect(rewards({}).map(([, money]) => money)).toEqual([250, 250]);
    // 0.5 × 60% + 0.3 × 50% + 0.2 × 40% = 53%.
    expect(rewards({ weights: [50, 30, 20] }).map(([, money]) => money)).toEqual([265, 235]);
    expect(rewards({ step: "100" }).map(([, money]) => money)).toEqual([300, 200]);
  });

  it("asks for what is missing, and keeps nobody else's error", () => {
    expect(told(noReward)).toBeUndefined();
    expect(told(typed(two))).toEqual(["missingInput"]);
    const rows = { ...two, 当阳市: ["1", "", "约3"] } as typeof two;
    expect(told(typed(rows, { pool: "500" }))).toEqual(["notAnAmount"]);
    expect(told(typed({ ...rows, 当阳市: ["1", "", "3"] } as typeof two, { pool: "500" }))).toEqual(
      ["missingInput"]
    );
  });

  it("shows a unit that isn't rewarded, with nothing", () => {
    const given = typed({ ...two, 西陵区: ["9", "9", "9"] } as typeof two, { pool: "500" });
    expect(rewardPlaces(kind, given.texts).map(({ name }) => name)).toHaveLength(10);
    const result = rewardTyped(kind, given);
    expect(isResult(result) && result.counties[2]).toMatchObject({
      place: { name: "西陵区" },
      remark: { zh: "不在奖励范围" },
    });
  });
});

describe("the rewards in a sheet, calculated by the functions as shipped", () => {
  const blockOf = (given: RewardTyped, origin = { row: 0, column: 0 }) => {
    const result = rewardTyped(kind, given);
    if (!isResult(result)) throw new Error("no result");
    const block = rewardBlock(kind, given, result, "2018", "zh", origin);
    return { block, formulas: calculated(block, origin) };
  };

  it("leave the weights to the function until somebody sets them", () => {
    const { block, formulas } = blockOf(typed(three, { pool: "700" }));
    expect(formulas.map(({ formula }) => formula)).toEqual([
      "=YC_REWARD(B3,A9:D11,,B5,B6)",
      '=JG_EXPLAIN("YC_REWARD",B3,A9:D11,,B5,B6)',
    ]);
    expect(formulas.every(({ hasRoom }) => hasRoom)).toBe(true);
    expect(formulas[0]!.result.slice(1)).toEqual([
      ["宜都市", 0.6, 300, "按上限计"],
      ["枝江市", 0.25, 175, ""],
      ["当阳市", 0.15, 105, ""],
      ["合计", 1, 580, 120],
    ]);
    expect(block.chart.area).toEqual({ top: 7, left: 5, bottom: 10, right: 6 });
  });

  it("take weights, redistribution and step from cells, wherever they stand", () => {
    const more = { pool: "500", weights: [50, 30, 20], redistribute: true, step: "1" };
    const { formulas } = blockOf(typed(two, more), { row: 20, column: 1 });
    expect(formulas[0]!.formula).toBe("=YC_REWARD(C23,B29:E30,C24:E24,C25,C26)");
    expect(formulas[0]!.result.slice(1)).toEqual([
      ["宜都市", 0.53, 265, ""],
      ["枝江市", 0.47, 235, ""],
      ["合计", 1, 500, 0],
    ]);
    expect(formulas[1]!.result.flat().join()).toContain("再分配");
  });

  it("leave a cell of the central city blank that is blank", () => {
    const given = typed({ ...two, 西陵区: ["9", "", ""] } as typeof two, { pool: "500" });
    const { block, formulas } = blockOf(given);
    expect(block.cells[10]!.slice(0, 4)).toMatchObject([
      { value: "西陵区" },
      { value: 9 },
      null,
      null,
    ]);
    expect(formulas[0]!.result[3]).toEqual(["西陵区", 0, 0, "不在奖励范围"]);
  });

  it("say of a sample that it is made up", () => {
    const { block, formulas } = blockOf(rewardSample(kind));
    expect(block.cells[0]![0]).toMatchObject({ value: expect.stringContaining("虚构") });
    expect(formulas[0]!.result).toHaveLength(11);
  });
});
