import { formatAmount } from "../../../../src/core/amount";
import { readAnswers } from "../../../../src/taskpane/pages/calculator/model/answers";
import { outcomeOf } from "../../../../src/taskpane/pages/calculator/model/outcome";
import { questionsOf } from "../../../../src/taskpane/pages/calculator/model/questions";
import { supportOf } from "../../../../src/taskpane/pages/calculator/model/supports";

/** What the form comes to with these answers. */
function form(id: string, typed: Record<string, string>) {
  const support = supportOf(id);
  const answers = readAnswers(support, typed);
  const questions = questionsOf(support, typed, answers);
  const outcome = outcomeOf(support, typed, answers, questions);
  return {
    rule: answers.rule.id,
    errors: answers.errors,
    asked: questions.map(({ input }) => input.name),
    withoutEffect: questions.filter((each) => each.isWithoutEffect).map(({ input }) => input.name),
    outcome,
    amount: outcome.kind === "due" ? formatAmount(outcome.amount) : outcome.kind,
    missing: outcome.kind === "missing" ? outcome.inputs.map(({ name }) => name) : [],
    room: outcome.kind === "due" ? outcome.room : undefined,
  };
}

describe("what is due", () => {
  it.each([
    // 428.5 × 50%
    ["yichang", { has_loan: "TRUE", loan_interest: "428.5" }, "214.25", "YC_SUBSIDY"],
    // 3,000.01 × 10% = 300.001, capped at 300
    ["yichang", { has_loan: "FALSE", equipment: "3000.01" }, "300", "YC_SUBSIDY"],
    // (100 + 60 + 40.02) × 50%
    [
      "yichang",
      { loan_interest: "100", lease_rent: "60", bond_interest: "40.02" },
      "100.01",
      "YC_SUBSIDY",
    ],
    // The cap of 300 less 20.5
    ["yichang", { loan_interest: "1,250", paid: "20.5" }, "279.5", "YC_SUBSIDY"],
    // 80 × 50%; with the other reading 40 + 500 × 10%
    ["yichang", { has_loan: "FALSE", lease_rent: "80", equipment: "500" }, "40", "YC_SUBSIDY"],
    [
      "yichang",
      { has_loan: "FALSE", lease_rent: "80", equipment: "500", reading: "并计" },
      "90",
      "YC_SUBSIDY",
    ],
    ["yichang", { equipment: "500", place: "宜都市" }, "0", "YC_SUBSIDY"],
    ["yichang", { equipment: "300万" }, "30", "YC_SUBSIDY"],
    // 6,000 × 3% = 180 against 15,000 × 1% = 150, capped at 100
    ["enshi", { equipment: "6000", fixed_assets: "15000" }, "180", "ES_SUBSIDY"],
    ["enshi", { equipment: "6000", fixed_assets: "15000", reading: "叠加" }, "280", "ES_SUBSIDY"],
    ["enshi", { equipment: "6000" }, "180", "ES_EQUIPMENT"],
    ["enshi", { fixed_assets: "2500" }, "25", "ES_INVESTMENT"],
    ["enshi", { equipment: "299.99" }, "0", "ES_EQUIPMENT"],
    // First in the country 20, third in the province 3
    ["champion", { national_rank: "1", provincial_rank: "3" }, "20", "ES_AWARD"],
    ["champion", { national_rank: "1", provincial_rank: "3", reading: "叠加" }, "23", "ES_AWARD"],
  ] as const)("%s %j: %s", (id, typed, amount, rule) => {
    expect(form(id, typed)).toMatchObject({ amount, rule });
  });
});

describe("what is still asked for", () => {
  it("names the deciding question first, then what it leads to", () => {
    expect(form("yichang", {}).missing).toEqual(["has_loan"]);
    expect(form("yichang", { has_loan: "TRUE" }).missing).toEqual([
      "loan_interest",
      "lease_rent",
      "bond_interest",
    ]);
    expect(form("yichang", { has_loan: "TRUE", lease_rent: "0" }).missing).toEqual([
      "loan_interest",
    ]);
    expect(form("enshi", {}).missing).toEqual(["equipment", "fixed_assets"]);
    expect(form("champion", {}).missing).toEqual(["national_rank", "provincial_rank"]);
  });

  it.each([
    ["yichang", {}, ["place", "has_loan", "completed"]],
    [
      "yichang",
      { has_loan: "TRUE" },
      ["place", "has_loan", "loan_interest", "lease_rent", "bond_interest", "completed"],
    ],
    [
      "yichang",
      { has_loan: "FALSE" },
      ["place", "has_loan", "equipment", "lease_rent", "bond_interest", "completed"],
    ],
    // A reading is asked for only where it decides: a lease, and equipment besides.
    [
      "yichang",
      { has_loan: "FALSE", lease_rent: "80", equipment: "500" },
      [
        ...["place", "has_loan", "equipment", "lease_rent", "bond_interest"],
        ...["paid", "completed", "reading"],
      ],
    ],
    // Only equipment: nothing is asked about production.
    [
      "enshi",
      { equipment: "6000" },
      ["equipment", "fixed_assets", "registered", "in_plan", "policy_ok"],
    ],
    ["champion", { national_rank: "1" }, ["national_rank", "provincial_rank", "industry"]],
  ] as const)("%s %j", (id, typed, asked) => {
    expect(form(id, typed).asked.sort()).toEqual([...asked].sort());
  });

  it("keeps an answer in sight that has no effect, and says so", () => {
    const { asked, withoutEffect, amount } = form("yichang", {
      has_loan: "TRUE",
      loan_interest: "100",
      equipment: "900",
    });
    expect(asked).toContain("equipment");
    expect(withoutEffect).toEqual(["equipment"]);
    expect(amount).toBe("50");
  });
});

describe("what can't be read", () => {
  it.each([
    ["equipment", "约300", "notAnAmount"],
    ["equipment", "-5", "negativeAmount"],
    ["place", "武汉市", "unknownPlace"],
  ])("%s %s", (name, text, code) => {
    const { errors, amount } = form("yichang", { has_loan: "FALSE", [name]: text });
    expect(errors[name]).toMatchObject({ code });
    expect(amount).toBe("unreadable");
  });

  it("a rank of a half", () => {
    expect(form("champion", { national_rank: "1.5" }).errors["national_rank"]).toMatchObject({
      code: "notARank",
    });
  });
});

describe("how far it is to the cap", () => {
  const ways = (id: string, typed: Record<string, string>) =>
    form(id, typed).room!.ways.map(({ input, more, most }) => [
      input.name,
      formatAmount(more),
      formatAmount(most),
    ]);

  it("says how much more is needed of what was given", () => {
    // 300 ÷ 50% = 600 of interest
    expect(ways("yichang", { loan_interest: "428.5" })).toEqual([
      ["loan_interest", "171.5", "300"],
    ]);
    expect(ways("yichang", { has_loan: "FALSE", equipment: "1888.8" })).toEqual([
      ["equipment", "1,111.2", "300"],
    ]);
    // 200 ÷ 3%, up to the next 0.01 元; fixed assets alone never exceed the 180 that are due already.
    expect(ways("enshi", { equipment: "6000", fixed_assets: "15000" })).toEqual([
      ["equipment", "666.666667", "200"],
    ]);
  });

  it("says that it is reached, and is silent where nothing is due", () => {
    expect(form("yichang", { has_loan: "FALSE", equipment: "3000.01" }).room).toEqual({
      isAtMost: true,
      ways: [],
    });
    expect(form("yichang", { equipment: "500", place: "宜都市" }).room).toEqual({
      isAtMost: false,
      ways: [],
    });
  });
});
