import { Amount, formatAmount } from "../../../src/core/amount";
import {
  amountOf,
  figure,
  isRelevant,
  positive,
  reach,
  readInputs,
  tracks,
  type SoughtInput,
} from "../../../src/core/rule";
import { rules } from "../../../src/policies";
import { a, b, clause, figureOf, ruleOf, text } from "./made-up";

const of = (id: string, given: Record<string, unknown>) => {
  const rule = rules.get(id)!;
  const named = (name: string) => rule.inputs.find((input) => input.name === name)!;
  const inputs = readInputs(
    rule.inputs,
    rule.inputs.map(({ name }) => given[name])
  );
  return {
    matter: () =>
      rule.inputs.filter((input) => isRelevant(rule, inputs, input)).map(({ name }) => name),
    reach: (name: string) => reach(rule, inputs, named(name) as SoughtInput),
  };
};

describe("what can still change a result", () => {
  it.each([
    // The loan opens the interest track and closes that of equipment (YC-4.1-b, -c).
    [
      "YC_SUBSIDY",
      { has_loan: true },
      ["loan_interest", "lease_rent", "bond_interest"],
      ["equipment", "paid", "reading"],
    ],
    [
      "YC_SUBSIDY",
      { has_loan: false },
      ["equipment", "lease_rent", "bond_interest"],
      ["loan_interest", "paid", "reading"],
    ],
    // Equipment besides a lease: only the other reading counts it (R3).
    [
      "YC_SUBSIDY",
      { has_loan: false, lease_rent: 80 },
      ["equipment", "paid"],
      ["loan_interest", "reading"],
    ],
    [
      "YC_SUBSIDY",
      { has_loan: false, lease_rent: 80, equipment: 500 },
      ["reading"],
      ["loan_interest"],
    ],
    // Not completed: nothing to be had whatever else there is (YC-4.1-a).
    [
      "YC_SUBSIDY",
      { equipment: 500, completed: false },
      ["completed"],
      ["place", "paid", "loan_interest", "reading"],
    ],
    // A second rank counts when both are added (R9); the industry never changes the award (ES-3.1-f).
    [
      "ES_AWARD",
      { national_rank: 1 },
      ["national_rank", "provincial_rank"],
      ["industry", "reading"],
    ],
    ["ES_AWARD", { national_rank: 1, provincial_rank: 3 }, ["reading"], ["industry"]],
    ["ES_AWARD", { national_rank: 5, provincial_rank: 3 }, ["national_rank"], ["reading"]],
  ])("%s, given %j", (id, given, matter, not) => {
    const found = of(id, given).matter();
    expect(found).toEqual(expect.arrayContaining(matter));
    expect(found.filter((name) => not.includes(name))).toEqual([]);
  });
});

describe("what can't change a result", () => {
  it("is whatever no amount stands beside: without a result there is none to change", () => {
    const amounts = ["loan_interest", "equipment", "lease_rent", "bond_interest"];
    expect(of("YC_SUBSIDY", {}).matter().sort()).toEqual([...amounts].sort());
    // Outside the central city these come to 0, which is a result; what was paid isn't one.
    expect(of("YC_SUBSIDY", { place: "宜都" }).matter().sort()).toEqual([...amounts].sort());
  });

  it("is a flag that only takes what is there already away", () => {
    // A loan without its interest leaves nothing to calculate; no loan is what the blank means.
    expect(of("YC_SUBSIDY", { equipment: 500 }).matter()).toContain("has_loan");
    expect(of("YC_SUBSIDY", { equipment: 500, place: "宜都" }).matter()).not.toContain("has_loan");
  });
});

describe("what can change an answer", () => {
  it.each([
    ["YC_CASE_BY_CASE", {}, ["equipment"]],
    // 118 on 100 is enough for industrial investment (15%) and not for renovation (20%).
    ["ES_GROWTH_OK", { current: 118, previous: 100 }, ["current", "previous", "measure"]],
    ["ES_GROWTH_OK", { current: 130, previous: 100 }, ["current", "previous"]],
    // One no settles it (ES-3.3-b, -d); which of two, not even that changes.
    ["ES_LAND", { industrial_use: false, plan_ok: false }, []],
    [
      "ES_LAND",
      { industrial_use: true, use_unchanged: true, intensified: true, plan_ok: true },
      ["industrial_use", "use_unchanged", "intensified", "plan_ok", "approved"],
    ],
  ])("%s, given %j", (id, given, matter) => {
    expect(of(id, given).matter()).toEqual(matter);
  });

  it("is an amount that makes another one needed", () => {
    // Without a there are 5; with it b counts, which is blank.
    const rule = ruleOf(
      tracks(
        text("tracks"),
        [{ label: text("b"), clause: clause("T"), when: positive(amountOf(a)), then: amountOf(b) }],
        { label: text("5"), clause: clause("T"), then: figure(figureOf("five", "5")) }
      )
    );
    expect(isRelevant(rule, { c: new Amount(1) }, a)).toBe(true);
    expect(isRelevant(rule, { c: new Amount(1) }, b)).toBe(false);
  });
});

describe("how far one input reaches", () => {
  it.each([
    // 600 × 50% = 300
    ["YC_SUBSIDY", { loan_interest: 428.5 }, "loan_interest", "300", "600"],
    // 300 less 20.5, at which 600 of interest still is the cap
    ["YC_SUBSIDY", { loan_interest: 300, paid: 20.5 }, "loan_interest", "279.5", "600"],
    ["YC_SUBSIDY", { equipment: 100 }, "equipment", "300", "3000"],
    // 200 ÷ 3% = 6,666.666…, up to the next 0.01 元
    ["ES_EQUIPMENT", { equipment: 250 }, "equipment", "200", "6666.666667"],
    // The higher one is 180 already: 1% of fixed assets is capped at 100.
    ["ES_SUBSIDY", { equipment: 6000, fixed_assets: 15000 }, "fixed_assets", "180", "0"],
    ["YC_SUBSIDY", { equipment: 100, place: "宜都" }, "equipment", "0", "0"],
  ])("%s, given %j: %s", (id, given, name, most, at) => {
    expect(of(id, given).reach(name)).toEqual({ most: new Amount(most), at: new Amount(at) });
  });

  it("is unlimited where there is no cap, and none where nothing comes out", () => {
    expect(of("YC_SUBSIDY", { has_loan: true, equipment: 1 }).reach("equipment")).toBeUndefined();
    expect(formatAmount(of("YC_SUBSIDY", { paid: 5, equipment: 1 }).reach("paid")!.at)).toBe("0");
    expect(of("YC_CASE_BY_CASE", { equipment: 1 }).reach("equipment")).toBeUndefined();
  });
});
