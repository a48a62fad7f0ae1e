import fc from "fast-check";
import { Amount } from "../../../../src/core/amount";
import { compared } from "../../../../src/taskpane/pages/targets/model/compare";
import { readColumn, type Texts } from "../../../../src/taskpane/pages/targets/model/figures";
import { poolOf } from "../../../../src/taskpane/pages/targets/model/pool";
import {
  firstScenario,
  withCopy,
  without,
  type Scenario,
} from "../../../../src/taskpane/pages/targets/model/scenario";
import {
  certificateOf,
  splitOf,
  type Made,
} from "../../../../src/taskpane/pages/targets/model/split";
import { targetPolicyOf } from "../../../../src/taskpane/pages/targets/model/targetPolicy";
import { classesOf, unitsOf } from "../../../../src/taskpane/pages/targets/model/units";

const yichang = targetPolicyOf("yichang");
const enshi = targetPolicyOf("enshi");
const units = unitsOf(yichang);

/** The same for every unit, except where said. */
const column = (of: string, except: Texts = {}): Texts => ({
  ...Object.fromEntries(units.map(({ code }) => [code, of])),
  ...except,
});

function split(
  base: Texts,
  scenario: Partial<Scenario> = {},
  further: readonly [Texts, Texts] = [{}, {}],
  year = "2018"
) {
  const indicators = [base, ...further].map((texts) => readColumn(units, texts));
  return splitOf(yichang, year, { ...firstScenario, ...scenario }, indicators);
}
const shares = (made: ReturnType<typeof split>) =>
  Object.fromEntries(
    units.map(({ code }, i) => [code, (made as Made).result.shares[i]!.toNumber()])
  );

describe("the units", () => {
  it("stand class by class, by the policy's own rules", () => {
    expect(classesOf(yichang).map(({ key, units: own }) => [key, own.length])).toEqual([
      ["1", 5],
      ["2", 5],
      ["3", 4],
    ]);
    expect(classesOf(enshi).map(({ key, units: own }) => [key, own.length])).toEqual([
      ["15", 3],
      ["10", 6],
    ]);
  });
});

describe("the pool", () => {
  it("is the policy's target of the year", () => {
    expect(yichang.years.map((year) => poolOf(yichang, year, [])!.toNumber())).toEqual([
      700, 800, 900, 2400,
    ]);
  });

  it("grows in Enshi by 20% a year from all bases together, once all are there", () => {
    const bases = unitsOf(enshi).map(() => new Amount(10));
    // 90 × 1.2, × 1.44, × 1.728
    expect(enshi.years.map((year) => poolOf(enshi, year, bases)!.toNumber())).toEqual([
      108, 129.6, 155.52,
    ]);
    expect(poolOf(enshi, "2018", [undefined, ...bases.slice(1)])).toBeUndefined();
  });
});

describe("the split", () => {
  it("by base: 700 among fourteen alike is 50 each", () => {
    expect(Object.values(shares(split(column("7"))))).toEqual(units.map(() => 50));
  });

  it("gives the steps left over to the largest remainders, ties by division code", () => {
    // 800 / 14 = 57.142857…: 14 × 57.14 = 799.96, so four of all that tie get a hundredth more: the least codes.
    const result = shares(split(column("1"), {}, [{}, {}], "2019"));
    expect(result).toEqual({
      ...Object.fromEntries(units.map(({ code }) => [code, 57.14])),
      "420502": 57.15,
      "420503": 57.15,
      "420504": 57.15,
      "420505": 57.15,
    });
  });

  it("keeps floors and caps, units in wide digits and with suffixes", () => {
    const made = split(column("1"), {
      floors: { "420502": "１７０" },
      caps: { "420503": "50,000万" },
    });
    // 420503 at its cap of 5; 420502 at its floor of 170; 525 are left for twelve: 43.75.
    expect(shares(made)).toEqual({
      ...Object.fromEntries(units.map(({ code }) => [code, 43.75])),
      "420502": 170,
      "420503": 5,
    });
  });

  it("by growth: a class that is to double gets twice the weight", () => {
    // Five of weight 2 and nine of weight 1: 700 / 19 = 36.842105…
    const made = split(column("1"), { method: "growth", rates: { "1": "100" } }) as Made;
    expect(made.proposed!.toNumber()).toBe(19);
    expect(made.weights.map((w) => w.toNumber())).toEqual([
      2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    const result = shares(made);
    expect([73.68, 73.69]).toContain(result["420506"]);
    expect([36.84, 36.85]).toContain(result["420502"]);
  });

  it("by indicators: per cents of each sum, blended and rounded half up to six decimals", () => {
    const made = split(
      column("1", { "420502": "7" }), // 7 of 20
      { method: "blend", weights: [50, 50, 0] },
      [column("2", { "420502": "4" }), {}] // 4 of 30
    ) as Made;
    const at = (code: string) => made.weights[units.findIndex((u) => u.code === code)]!.toFixed();
    // 50 × 7/20 + 50 × 4/30 = 17.5 + 6.666666…; 50 × 1/20 + 50 × 2/30 = 2.5 + 3.333333…
    expect(at("420502")).toBe("24.166667");
    expect(at("420503")).toBe("5.833333");
  });

  it("needs no figures of an indicator without weight", () => {
    expect(split(column("1"), { method: "blend", weights: [100, 0, 0] }).kind).toBe("made");
  });

  it("names what is wanting instead of counting it as 0", () => {
    expect(split(column("1", { "420502": "" }))).toMatchObject({
      kind: "missing",
      indicator: 0,
      units: [{ code: "420502" }],
    });
    expect(split(column("0"))).toEqual({ kind: "nothing", indicator: 0 });
    expect(split(column("1"), { method: "blend" })).toMatchObject({
      kind: "missing",
      indicator: 1,
    });
  });

  it.each<[string, Partial<Scenario>, object]>([
    [
      "floors beyond the pool",
      { floors: { "420502": "700", "420503": "0.01" } },
      {
        kind: "failed",
        error: { code: "floorsExceedPool", payload: { floors: "700.01", pool: "700" } },
      },
    ],
    [
      "a cap below its floor",
      { floors: { "420502": "5" }, caps: { "420502": "4" } },
      { kind: "bound", unit: { code: "420502" }, error: { code: "capBelowFloor" } },
    ],
    [
      "a floor that can't be read",
      { floors: { "420502": "约5" } },
      { kind: "bound", unit: { code: "420502" }, error: { code: "notAnAmount" } },
    ],
    ["a step of 0", { step: "0" }, { kind: "failed", error: { code: "notAboveZero" } }],
    [
      "a rate that isn't one",
      { method: "growth", rates: { "2": "快" } },
      { kind: "rate", class: "2", error: { code: "notANumber" } },
    ],
  ])("says what is wrong: %s", (_, scenario, expected) => {
    expect(split(column("1"), scenario)).toMatchObject(expected);
  });

  it("says how much the caps can't take", () => {
    const made = split(column("1"), { caps: column("40") }) as Made;
    expect(made.result.distributed.toNumber()).toBe(560);
    expect(made.result.rest.toNumber()).toBe(140);
  });

  it("always adds up exactly, between floors and caps", () => {
    const amount = fc.integer({ min: 0, max: 99_999 }).map((n) => (n / 100).toFixed(2));
    const bases = fc.array(amount, { minLength: 14, maxLength: 14 });
    const bounds = fc.array(fc.option(fc.integer({ min: 0, max: 49 })), {
      minLength: 14,
      maxLength: 14,
    });
    const texts = (list: readonly (string | number | null)[]): Texts =>
      Object.fromEntries(units.map(({ code }, i) => [code, String(list[i] ?? "")]));
    fc.assert(
      fc.property(bases, bounds, (base, floors) => {
        const caps = floors.map((floor) => (floor === null ? null : floor + 30));
        const made = split(texts(base), { floors: texts(floors), caps: texts(caps) });
        if (made.kind === "nothing") return;
        const { shares: given, rest } = (made as Made).result;
        const sum = given.reduce((a, b) => a.plus(b), new Amount(0));
        expect(sum.plus(rest).toFixed()).toBe("700");
        const outside = given.filter(
          (share, i) => share.lessThan(floors[i] ?? 0) || share.greaterThan(caps[i] ?? share)
        );
        expect(outside).toEqual([]);
        // Nothing is left while somebody without a cap takes part.
        if (base.some((b, i) => Number(b) > 0 && caps[i] === null))
          expect(rest.isZero()).toBe(true);
      })
    );
  });

  it("can be checked by the units' names", () => {
    const { steps } = certificateOf(yichang, split(column("7")) as Made);
    // 700 / 98 = 50/7 a unit of base.
    expect(steps.find(({ title }) => title.zh === "宜都市")).toMatchObject({ value: "50" });
  });
});

describe("scenarios", () => {
  it("are copied up to four, under the number that is free; the last one stays", () => {
    let all = withCopy(withCopy([firstScenario], 1), 2);
    expect(all.map(({ id }) => id)).toEqual([1, 2, 3]);
    all = withCopy(without(all, 2), 3);
    expect(all.map(({ id }) => id)).toEqual([1, 3, 2]);
    expect(withCopy(withCopy(all, 1), 1)).toHaveLength(4);
    expect(without([firstScenario], 1)).toHaveLength(1);
  });

  it("are compared with the one chosen", () => {
    const other: Scenario = { ...firstScenario, id: 2, floors: { "420502": "63" } };
    const rows = compared(
      units,
      [firstScenario, other],
      [split(column("1")), split(column("1"), other)],
      1
    );
    const row = rows.find(({ unit }) => unit.code === "420502")!;
    expect(row.shares.map((share) => share!.toNumber())).toEqual([50, 63]);
    expect(row.differences.map((difference) => difference?.toNumber())).toEqual([undefined, 13]);
    // 637 among thirteen: 49 each.
    expect(rows.find(({ unit }) => unit.code === "420503")!.differences[1]!.toNumber()).toBe(-1);
  });
});
