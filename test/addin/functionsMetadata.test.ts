import { readDist, readMetadata } from "./support/dist";

/** functions.md, "Rules" and the tables, as far as built: the public contract. */
const contract = {
  YC_SUBSIDY:
    "loan_interest equipment [lease_rent] [bond_interest] [place] [paid] [has_loan] [completed] [reading] [paid_reading]",
  YC_CASE_BY_CASE: "equipment",
  YC_CLASS: "place",
  YC_FUND_MIN: "place",
  YC_COUNTED: "payments start [completed] [share]",
  YC_FUND_CHECK: "table [city_fund]",
  YC_REWARD: "pool table [weights] [redistribute] [step]",
  YC_TARGET: "year [measure]",
  YC_SHARES: "total_fai industrial_fai renovation",
  YC_FUNDING: "actuals [year]",
  YC_FUND_PATH: "amounts",
  YC_RANK: "table [period]",
  ES_EQUIPMENT: "equipment [registered] [in_plan] [policy_ok]",
  ES_INVESTMENT: "fixed_assets [registered] [in_production] [manufacturing]",
  ES_SUBSIDY:
    "equipment fixed_assets [reading] [registered] [in_plan] [policy_ok] [in_production] [manufacturing]",
  ES_AWARD: "national_rank [provincial_rank] [industry] [reading]",
  ES_QUOTA: "place",
  ES_COUNTED: "payments start [completed]",
  ES_PROJECTS: "table",
  ES_TARGET: "year [measure] [base]",
  ES_RANK: "table [period]",
  ES_GROWTH_OK: "current previous [measure]",
  ES_LAND: "industrial_use use_unchanged intensified plan_ok approved",
  ES_FILING: "zero_new_land mature_process",
  JG_ALLOCATE: "pool weights [floors] [caps] [step] [ids]",
  JG_EX_VAT: "gross date",
  JG_CAPITALS: "amount",
  JG_AMOUNT: "text [unit]",
  JG_PLACE: "text",
  JG_CLAUSE: "[id]",
} as const;

const chinese = readMetadata("functions.json");
const english = readMetadata("functions.en.json");

describe("functions.json", () => {
  it("has names that Excel takes for functions and not for cells", () => {
    for (const { id, name } of chinese.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
      expect(name).not.toMatch(/^R[0-9]*C[0-9]*$/);
    }
    const names = chinese.functions.map((fn) => fn.name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(contract))("keeps %s as published", (id, parameters) => {
    const fn = chinese.functions.find((f) => f.id === id);
    const actual = fn?.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(" ");
    expect(actual).toBe(parameters);
  });

  it.each(["JG_EXPLAIN", "JG_FORMULA"])(
    "lets %s take a function and any number of arguments",
    (id) => {
      const [fn, rest, ...more] = chinese.functions.find((f) => f.id === id)!.parameters;
      expect([fn!.name, fn!.optional ?? false, fn!.repeating ?? false]).toEqual([
        "function",
        false,
        false,
      ]);
      expect([rest!.name, rest!.repeating]).toEqual(["arguments", true]);
      expect(more).toEqual([]);
    }
  );

  it.each([
    ["JG_CHECK", ["reported", "function"]],
    ["JG_NEEDED", ["target", "function", "argument"]],
  ])("lets %s take %j and any number of arguments", (id, first) => {
    const { parameters } = chinese.functions.find((f) => f.id === id)!;
    expect(parameters.map(({ name, optional, repeating }) => [name, !optional, repeating])).toEqual(
      [...first.map((name) => [name, true, undefined]), ["arguments", true, true]]
    );
  });

  it("takes and gives ranges of anything everywhere", () => {
    for (const fn of chinese.functions) {
      for (const item of [...fn.parameters, fn.result]) {
        expect(item).toMatchObject({ type: "any", dimensionality: "matrix" });
      }
    }
  });

  it("lets a range with an error cell through to the function, and no rich data types", () => {
    expect(chinese.allowErrorForDataTypeAny).toBe(true);
    expect(chinese).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  it("repeats the last parameter at most, and nothing required follows an optional one", () => {
    for (const { parameters } of chinese.functions) {
      expect(parameters.slice(0, -1).some((p) => p.repeating)).toBe(false);
      const firstOptional = parameters.findIndex((p) => p.optional);
      const rest = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(rest.every((p) => p.optional)).toBe(true);
    }
  });

  it.each(["functions.json", "functions.en.json"])("%s is below 1 MB", (file) => {
    expect(Buffer.byteLength(readDist(file))).toBeLessThan(1024 * 1024);
  });
});

describe("functions.en.json", () => {
  it("has the same functions and parameters", () => {
    const shape = (metadata: typeof chinese) =>
      metadata.functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        parameters: parameters.map((parameter) => ({ ...parameter, description: undefined })),
        result,
      }));
    expect(shape(english)).toEqual(shape(chinese));
  });

  it("says everything, in English", () => {
    const texts = (metadata: typeof chinese) =>
      metadata.functions.flatMap((fn) => [
        fn.description,
        ...fn.parameters.map((p) => p.description),
      ]);
    const pairs = texts(english).map((text, i) => [text, texts(chinese)[i]!] as const);
    for (const [inEnglish, inChinese] of pairs) {
      expect(inEnglish).toMatch(/[A-Za-z]{2}/);
      expect(inChinese).toMatch(/\p{Script=Han}/u);
      expect(inEnglish).not.toBe(inChinese);
    }
  });
});
