import { existsSync } from "node:fs";
import { fields } from "../../src/core/ledger";
import { policies } from "../../src/policies";
import { standingOfAwards } from "../../src/policies/enshi/standingNotes";
import { exVat } from "../../src/policies/shared/exVat";
import { ledgerFields } from "../../src/policies/ledgerFields";
import { policyPages } from "../../src/policies/pages";
import { policyOf } from "../../src/policies/policyOf";
import { templateAddress, templateFile } from "../../src/policies/templateFile";
import { topicsOf } from "../../src/policies/topicsOf";

it("is there for each policy, in their order", () => {
  expect(policyPages.map(({ policy }) => policy)).toEqual(policies);
});

it("has each support under an id of its own", () => {
  const ids = policyPages.flatMap(({ supports }) => supports.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(policyPages.map((pages) => [pages.policy.name.en, pages] as const))(
  "what the pane shows of %s",
  (_, { policy, supports, targets, funds }) => {
    const { checks = [], reward, yearly } = funds ?? {};
    const codes = policy.places.units.map(({ code }) => code).sort();

    it("is worked out by the policy's own rules and tables", () => {
      const rules = [
        ...supports.flatMap((support) => support.rules),
        ...(targets ? [targets.target, targets.class, targets.minimum] : []),
        ...checks.flatMap((check) => [check.minimum, ...(check.class ? [check.class.rule] : [])]),
        ...(yearly ? [yearly.rule] : []),
      ];
      const tables = [
        ...(targets ? [targets.ranking] : []),
        ...checks.map(({ rule }) => rule),
        ...(reward ? [reward.rule] : []),
      ];
      expect(policy.rules).toEqual(expect.arrayContaining(rules));
      expect(policy.tables).toEqual(expect.arrayContaining(tables));
    });

    it("takes amounts from columns that ledgers are known to have", () => {
      const taken = [...checks.map(({ fields }) => fields), ...(reward?.fields ?? [])];
      const known = ledgerFields.map(({ id }) => id);
      for (const fields of taken) {
        expect(fields.length).toBeGreaterThan(0);
        expect(known).toEqual(expect.arrayContaining([...fields]));
      }
    });

    it("says for which year a sheet is, in both languages", () => {
      const ofYear = [
        ...checks.flatMap(({ sheetName, title }) => [sheetName, title]),
        ...(reward ? [reward.sheetName, reward.title, reward.chart] : []),
      ];
      for (const name of ofYear) {
        expect(name("2018")).toEqual({
          zh: expect.stringContaining("2018"),
          en: expect.stringContaining("2018"),
        });
      }
    });

    it("has samples for every unit", () => {
      const areFigures = (of: readonly string[], count: number) => {
        expect(of).toHaveLength(count);
        for (const figure of of) expect(figure).toMatch(/^\d+(\.\d+)?$/);
      };
      if (targets) expect(Object.keys(targets.sample.figures).sort()).toEqual(codes);
      for (const figures of Object.values(targets?.sample.figures ?? {})) areFigures(figures, 5);
      for (const figures of reward?.sample.figures ?? []) areFigures(figures, 3);
      expect(checks.length).toBeGreaterThan(0);
      for (const { sample } of checks) expect(sample).toHaveLength(codes.length);
      if (reward) expect(reward.sample.figures).toHaveLength(reward.rewarded.places.length);
    });
  }
);

describe("what the pane asks for and shows", () => {
  const [yichang, enshi] = policyPages;
  const idsOf = (of: readonly { id: string }[] = []) => of.map(({ id }) => id);

  it("for one project: its place and the loan before the amounts (YC-4.1-a, -d)", () => {
    const [support] = yichang!.supports;
    expect(idsOf(support!.rules)).toEqual(["YC_SUBSIDY"]);
    expect(support!.order!.map(({ name }) => name)).toEqual([
      ...["place", "has_loan", "loan_interest", "equipment", "lease_rent", "bond_interest"],
    ]);
    expect(support!.first!.input.name).toBe("has_loan");
    expect(support!.asked!.map(({ flag, amount }) => [flag.name, amount.name])).toEqual([
      ["has_loan", "loan_interest"],
    ]);
  });

  it("for a project and a firm's champions (ES-3.1, ES-3.2)", () => {
    expect(enshi!.supports.map(({ rules }) => idsOf(rules))).toEqual([
      ["ES_SUBSIDY", "ES_EQUIPMENT", "ES_INVESTMENT"],
      ["ES_AWARD"],
    ]);
  });

  it("for the whole city (YC-2, YC-4.2)", () => {
    expect(yichang!.requirements!.map(({ rule }) => rule.id)).toEqual([
      ...["YC_SHARES", "YC_FUNDING", "YC_FUND_PATH"],
    ]);
    for (const { checks } of yichang!.requirements!) {
      expect(checks.length).toBeGreaterThan(0);
      for (const check of checks) expect(check).toBeDefined();
    }
    // The fund of 3 billion yuan (YC-4.2-a).
    const { beside, within, above } = yichang!.requirements![2]!.rising!;
    expect([beside.figure, beside.unit]).toEqual(["30", "亿元"]);
    expect(within).not.toEqual(above);
    expect(enshi!.requirements).toBeUndefined();
  });

  it("with the readings of its ranking: ties, and of Enshi how growth is counted", () => {
    expect(idsOf(yichang!.targets!.readings)).toEqual(["R10"]);
    expect(idsOf(enshi!.targets!.readings)).toEqual(["R15", "R10"]);
  });

  it("with classes by their names, and what their units must have", () => {
    const { className, classLine } = yichang!.targets!;
    expect(["1", "2", "3", "9"].map((key) => className(key).zh)).toEqual([
      ...["一类", "二类", "三类", "9类"],
    ]);
    expect(className("2").en).toBe("Class 2");
    expect(classLine("1", "2000")).toEqual({
      zh: expect.stringMatching(/^一类.*2000 万元$/),
      en: expect.stringMatching(/^Class 1 .*2000 万元 a year$/),
    });
    expect(yichang!.funds!.checks[0]!.class!.name("2")).toEqual({
      zh: "二类县市区",
      en: "Class 2",
    });
    const prefecture = enshi!.targets!;
    expect(prefecture.className("10")).toEqual({
      zh: expect.stringContaining("10 个"),
      en: expect.stringContaining("10+"),
    });
    expect(prefecture.classLine("", "10")).toEqual({
      zh: expect.stringContaining("10 个"),
      en: expect.stringContaining("10 projects"),
    });
  });

  it("of the counties' rewards (YC-4.1-k): three indicators, whose weights nobody sets", () => {
    const { fields, weights } = yichang!.funds!.reward!;
    expect(fields).toHaveLength(3);
    expect(weights.equalShare).toEqual({ zh: "三分之一", en: "a third" });
  });

  it("with a sample ledger that there is", () => {
    for (const { sampleLedger } of policyPages)
      expect(existsSync(`${__dirname}/../../assets/samples/${sampleLedger!.file}.xlsx`)).toBe(true);
  });

  it("of what a year asks for besides projects (ES-2.2-a, -b)", () => {
    expect(enshi!.funds!.yearly!.measures.map(({ word }) => word)).toEqual([
      "隐形冠军",
      "示范项目",
    ]);
    expect(yichang!.funds!.yearly).toBeUndefined();
  });
});

it("columns of ledgers are the usual ones, and those of single cities behind them", () => {
  const own = policies.flatMap((policy) => policy.ledgerFields ?? []);
  expect(ledgerFields).toEqual([...fields, ...own]);
});

it("an award's amount is exact (R8), and tried only (ES-4.2); tax is read as R7 has it", () => {
  expect(standingOfAwards.map(({ basis }) => basis?.id)).toEqual(["R8", "ES-4.2"]);
  expect(exVat.inputs[0]!.readings?.map(({ id }) => id)).toEqual(["R7"]);
});

describe("a policy", () => {
  it("is found by any function of its own, and by no other", () => {
    const ids = ["YC_SUBSIDY", "YC_RANK", "ES_SUBSIDY", "ES_RANK", "JG_PLACE"];
    expect(ids.map((id) => policyOf(id)?.id)).toEqual([
      ...["yichang", "yichang", "enshi", "enshi", undefined],
    ]);
  });

  it("has its blank ledger under a name that people keep, and one for addresses", () => {
    expect(policies.map(templateFile)).toEqual([
      { zh: "宜昌技改台账.xlsx", en: "Yichang-renovation-ledger.xlsx" },
      { zh: "恩施技改台账.xlsx", en: "Enshi-renovation-ledger.xlsx" },
    ]);
    expect(templateAddress(policies[0]!).zh).toBe("assets/templates/yichang.xlsx");
    expect(templateAddress(policies[0]!).en).toMatch(/^assets\/templates\/yichang\W?en\.xlsx$/);
  });

  it("has topics of its own, and another one none", () => {
    const named = (id: string) => topicsOf({ id }).map(({ input }) => input.name);
    expect(named("yichang")).toContain("has_loan");
    expect(named("enshi")).toContain("in_plan");
    expect(named("linjiang")).toEqual([]);
  });
});
