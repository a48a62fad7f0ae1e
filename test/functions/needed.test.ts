import { errorIn, loadFunctions, shown } from "../support/functions";

const { JG_NEEDED } = loadFunctions();
const english = loadFunctions("en");

/** As Excel calls: single cells, then one array with a matrix per argument, null for a left-out one. */
const call = (
  from: typeof JG_NEEDED,
  target: unknown,
  name: unknown,
  argument: unknown,
  args: unknown[]
) =>
  from!(
    [[target]],
    [[name]],
    [[argument]],
    args.map((arg) => (arg === undefined ? null : [[arg]]))
  );

const needed = (target: unknown, name: unknown, argument: unknown, ...args: unknown[]) =>
  shown(call(JG_NEEDED, target, name, argument, args))[0]![0];

const said = (target: unknown, name: unknown, argument: unknown, ...args: unknown[]) =>
  errorIn(call(JG_NEEDED, target, name, argument, args)[0]![0])!.message;

const _ = undefined;

describe("JG_NEEDED", () => {
  it.each<[string, unknown, string, string, unknown[], unknown]>([
    ["a tenth of the equipment is the cap", 300, "YC_SUBSIDY", "equipment", [], 3000],
    ["half of the interest is the cap", 300, "YC_SUBSIDY", "loan_interest", [], 600],
    ["100 paid before, 200 left", 200, "YC_SUBSIDY", "equipment", [_, _, _, _, _, 100], 3000],
    ["what stands at its place is ignored", 300, "YC_SUBSIDY", "equipment", [_, "约300"], 3000],
    ["interest with a lease: 100 + 200", 300, "YC_SUBSIDY", "loan_interest", [_, _, 200], 400],
    ["a lease beside a loan", 300, "YC_SUBSIDY", "lease_rent", [200], 400],
    ["bonds without a loan", 50, "YC_SUBSIDY", "bond_interest", [], 100],
    // 300 of equipment subsidy until there is interest; 100 is half of 200.
    ["the track changes on the way", 100, "YC_SUBSIDY", "loan_interest", [_, 5000], 200],
    // 599.9999998 isn't a multiple of 0.01 yuan; at 600 the cap begins.
    ["the cap is met on the way", 299.9999999, "YC_SUBSIDY", "loan_interest", [_, 9000], 600],
    // 50% × 100 + 10% × equipment, both counted.
    ["the other reading", 130, "YC_SUBSIDY", "equipment", [_, _, 100, _, _, _, _, _, "并计"], 800],
    ["paid lowers the result", 120, "YC_SUBSIDY", "paid", [_, 2000], 80],
    ["paid until nothing is left", 0, "YC_SUBSIDY", "paid", [_, 5000], 300],
    ["nothing is needed for nothing", 0, "YC_SUBSIDY", "equipment", [], 0],
    ["nothing outside the area", 0, "YC_SUBSIDY", "equipment", [_, _, _, _, "夷陵"], 0],
    ["to 0.01 yuan", 0.00000015, "YC_SUBSIDY", "equipment", [], 0.000002],
    ["3% is 200 from there", 200, "ES_EQUIPMENT", "equipment", [], 6666.666667],
    ["3% at the threshold is 9 already", 5, "ES_EQUIPMENT", "equipment", [], 300],
    ["exactly the threshold", 9, "ES_EQUIPMENT", "equipment", [], 300],
    ["1% of 2000", 20, "ES_INVESTMENT", "fixed_assets", [], 2000],
    ["1% above the threshold", 66.6666666, "ES_INVESTMENT", "fixed_assets", [], 6666.66666],
    // The higher: 50 on 5000 of assets; 60 takes 2000 of equipment.
    ["the higher of two", 60, "ES_SUBSIDY", "equipment", [_, 5000], 2000],
    ["the higher is there already", 50, "ES_SUBSIDY", "equipment", [_, 5000], 0],
    // Both: 100 - 50 = 50 is 3% of 1666.666…; the next 0.01 yuan.
    ["both together", 100, "ES_SUBSIDY", "equipment", [_, 5000, "叠加"], 1666.666667],
    // Both caps: 200 + 100.
    ["both caps", 300, "ES_SUBSIDY", "fixed_assets", [7000, _, "叠加"], 10000],
    ["the second of the country gets 10", 10, "ES_AWARD", "national_rank", [], 2],
    ["so does the first of the province", 10, "ES_AWARD", "provincial_rank", [], 1],
    ["both ranks: 20 + 3", 23, "ES_AWARD", "provincial_rank", [1, _, _, "叠加"], 3],
    ["the fourth gets nothing", 0, "ES_AWARD", "national_rank", [], 4],
    ["no rank gives 7, the first gives more", 7, "ES_AWARD", "national_rank", [], 1],
    ["1 亿元", true, "YC_CASE_BY_CASE", "equipment", [], 10000],
    ["less than that", false, "YC_CASE_BY_CASE", "equipment", [], 0],
    ["100 grown by 20%", "是", "ES_GROWTH_OK", "current", [_, 100], 120],
    ["by 15%", true, "ES_GROWTH_OK", "current", [_, 100.01, "工业投资"], 115.0115],
    ["a base that 100 outgrows", true, "ES_GROWTH_OK", "previous", [100], 0.000001],
    // 100 ÷ 1.2 = 83.333333…
    ["a base that 100 doesn't outgrow", false, "ES_GROWTH_OK", "previous", [100], 83.333334],
    // 144 ÷ 1.2²
    ["a base", 144, "ES_TARGET", "base", [2019], 100],
    ["a target that needs no base", 100, "ES_TARGET", "base", [2019, "技改项目数"], 0],
    ["tax back on", 100, "JG_EX_VAT", "gross", [_, "2018-05-01"], 116],
    // 33.33 × 1.13 = 37.6629
    ["the rate of that day", 33.33, "JG_EX_VAT", "gross", [_, "2019-04-01"], 37.6629],
  ])("%s", (_case, target, name, argument, args, expected) => {
    expect(needed(target, name, argument, ...args)).toBe(expected);
  });

  it.each(["EQUIPMENT", " Equipment ", "生产性设备", "ｅｑｕｉｐｍｅｎｔ"])(
    "takes the argument by name or label, in any case: %s",
    (argument) => expect(needed("300万元", "yc_subsidy", argument)).toBe(3000)
  );

  it("gives a number that is enough as a cell shows it", () => {
    const least = needed(1e12, "ES_TARGET", "base", 2018) as number;
    // 1e12 ÷ 1.2 = 833333333333.3333…
    expect(least).toBe(833333333333.334);
  });
});

describe("where no value reaches the target it says what there is at most", () => {
  it.each<[string, unknown, string, string, unknown[], string]>([
    ["beyond the cap", 301, "YC_SUBSIDY", "equipment", [], "最多只能到 300"],
    ["less what was paid", 201, "YC_SUBSIDY", "equipment", [_, _, _, _, _, 100], "到 200"],
    ["outside the area", 300, "YC_SUBSIDY", "equipment", [_, _, _, _, "夷陵"], "到 0"],
    ["not in the plan", 9, "ES_EQUIPMENT", "equipment", [_, _, "否"], "到 0"],
    ["a rank beyond the first", 21, "ES_AWARD", "national_rank", [], "到 20"],
    ["before anything was paid", 201, "YC_SUBSIDY", "paid", [_, 2000], "到 200"],
  ])("%s", (_case, target, name, argument, args, most) => {
    expect(needed(target, name, argument, ...args)).toBe("#N/A");
    expect(said(target, name, argument, ...args)).toContain(most);
    expect(said(target, name, argument, ...args)).toContain(`（${argument}）`);
  });

  it("has no answer where another input is missing", () => {
    expect(needed(100, "YC_SUBSIDY", "equipment", _, _, _, _, _, _, true)).toBe("#N/A");
    expect(said(100, "YC_SUBSIDY", "equipment", _, _, _, _, _, _, true)).toContain("loan_interest");
    expect(said(100, "YC_SUBSIDY", "paid")).toContain("loan_interest");
    expect(said(true, "ES_GROWTH_OK", "current")).toContain("previous");
    expect(said(100, "JG_EX_VAT", "gross")).toContain("date");
  });
});

describe("what JG_NEEDED can't read is an error that says why", () => {
  it.each<[string, unknown[], string, string]>([
    ["an unknown function", [1, "YC_NOTHING", "equipment"], "#VALUE!", "YC_SUBSIDY"],
    ["a function over a table", [1, "YC_RANK", "table"], "#VALUE!", "YC_SUBSIDY"],
    ["a function without amounts", [1, "YC_CLASS", "place"], "#VALUE!", "YC_SUBSIDY"],
    ["an unknown argument", [1, "YC_SUBSIDY", "money"], "#VALUE!", "贷款利息（loan_interest）"],
    ["an argument that isn't an amount", [1, "YC_SUBSIDY", "place"], "#VALUE!", "equipment"],
    ["no argument", [1, "YC_SUBSIDY", ""], "#N/A", "（argument）"],
    ["no target", [null, "YC_SUBSIDY", "equipment"], "#N/A", "（target）"],
    [
      "a target that isn't an amount",
      ["约300", "YC_SUBSIDY", "equipment"],
      "#VALUE!",
      "（target）",
    ],
    ["a target below 0", [-1, "YC_SUBSIDY", "equipment"], "#VALUE!", "（target）"],
    [
      "an amount where yes or no is due",
      [300, "YC_CASE_BY_CASE", "equipment"],
      "#VALUE!",
      "（target）",
    ],
    [
      "another input that can't be read",
      [1, "YC_SUBSIDY", "equipment", "约1"],
      "#VALUE!",
      "loan_interest",
    ],
    ["an error cell", ["#REF!", "YC_SUBSIDY", "equipment"], "#VALUE!", "（target）"],
    ["too many arguments", [1, "YC_CASE_BY_CASE", "equipment", 1, 2], "#VALUE!", "最多 1 个"],
  ])("%s", (_case, [target, name, argument, ...args], code, text) => {
    expect(needed(target, name, argument, ...args)).toBe(code);
    expect(said(target, name, argument, ...args)).toContain(text);
  });

  it("takes one cell", () => {
    const result = JG_NEEDED!([[1], [2]], [["YC_SUBSIDY"]], [["equipment"]], null);
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(errorIn(result[0]![0])!.message).toContain("2 行");
  });

  it("leaves whatever stands at the sought argument's place alone", () => {
    const range = [
      [1, "#REF!"],
      [2, 3],
    ];
    expect(JG_NEEDED!([[300]], [["YC_SUBSIDY"]], [["equipment"]], [null, range])).toEqual([[3000]]);
  });

  it("speaks English in the English bundle", () => {
    const [[most]] = call(english.JG_NEEDED, 301, "YC_SUBSIDY", "Production equipment", []) as [
      [unknown],
    ];
    expect(errorIn(most)!.message).toContain("300 at most");
    const [[names]] = call(english.JG_NEEDED, 1, "YC_SUBSIDY", "money", []) as [[unknown]];
    expect(errorIn(names)!.message).toContain("Production equipment (equipment)");
  });
});
