import { readColumn, type Texts } from "../../../../src/taskpane/pages/targets/model/figures";
import { pastedCells } from "../../../../src/taskpane/parts/columnKeys";
import { pasted } from "../../../../src/taskpane/pages/targets/model/paste";
import {
  quartersIn,
  rankingPeriod,
  timePassed,
} from "../../../../src/taskpane/pages/targets/model/period";
import {
  byCompletion,
  isBehind,
  overviewOf,
} from "../../../../src/taskpane/pages/targets/model/progress";
import { Amount } from "../../../../src/core/amount";
import {
  firstState,
  withPolicyShown,
  withYear,
} from "../../../../src/taskpane/pages/targets/model/state";
import { targetPolicyOf } from "../../../../src/taskpane/pages/targets/model/targetPolicy";
import { unitsOf } from "../../../../src/taskpane/pages/targets/model/units";

const yichang = targetPolicyOf("yichang");
const enshi = targetPolicyOf("enshi");

function overview(
  id: string,
  targets: Texts,
  done: Texts,
  previous: Texts = {},
  quarter = 1,
  quarters = 4
) {
  const policy = targetPolicyOf(id);
  const read = (texts: Texts) => readColumn(unitsOf(policy), texts);
  const columns = { targets: read(targets), done: read(done), previous: read(previous) };
  const result = overviewOf(policy, columns, { quarter, of: quarters });
  const of = (code: string) => result.units.find(({ unit }) => unit.code === code)!;
  return { ...result, of };
}

it("ranks one that has done many times its target beside one that has hardly begun", () => {
  const { of } = overview(
    "yichang",
    { "420581": "1", "420582": "100" },
    { "420581": "5", "420582": "20" }
  );
  // 500% and 20%, which are no mixture of percentages and fractions.
  expect([of("420581").rank, of("420582").rank]).toEqual([1, 2]);
});

describe("time", () => {
  it("counts quarters of a year, or of all years together", () => {
    expect([quartersIn(yichang, "2019"), quartersIn(yichang, "合计")]).toEqual([4, 12]);
    expect(timePassed({ quarter: 3, of: 12 }).toNumber()).toBe(0.25);
  });

  it("ranks by the longest period that has ended", () => {
    const periods = (policy: typeof yichang) =>
      [1, 2, 3, 4].map((quarter) => rankingPeriod(policy, { quarter, of: 4 }));
    expect(periods(yichang)).toEqual(["季", "季", "季", "年"]);
    expect(periods(enshi)).toEqual(["季", "半年", "季", "半年"]);
  });

  it("keeps the quarter when the year or the policy changes", () => {
    const third = { ...firstState, year: "2019", quarter: 3 };
    const together = withYear(third, "合计");
    expect(together.quarter).toBe(7);
    expect(withYear(together, "2020").quarter).toBe(3);
    expect(withPolicyShown(together, "enshi")).toMatchObject({ year: "2018", quarter: 3 });
  });
});

describe("progress", () => {
  const class3 = { "420502": "40", "420503": "40", "420504": "20", "420505": "50" };

  it("holds what is done against target and time", () => {
    const { of, together } = overview("yichang", class3, { "420502": "8", "420505": "15" });
    // 8 of 40 is 20%, 5 points behind a quarter of the year; 15 of 50 is 30%.
    expect(of("420502").completion!.toNumber()).toBe(0.2);
    expect(of("420502").pace!.toNumber()).toBe(-0.05);
    expect(of("420502").gap!.toNumber()).toBe(32);
    expect([isBehind(of("420502")), isBehind(of("420505"))]).toEqual([true, false]);
    expect(of("420503").completion).toBeUndefined();
    expect(together.target!.toNumber()).toBe(150);
    expect(together.done!.toNumber()).toBe(23);
  });

  it("isn't behind at exactly the time that has passed, though neither ends in decimals", () => {
    // A twelfth of the target in a twelfth of the three years.
    const { of } = overview("yichang", { "420502": "2400" }, { "420502": "200" }, {}, 1, 12);
    expect(isBehind(of("420502"))).toBe(false);
    expect(of("420502").pace!.toNumber()).toBe(0);
  });

  it("isn't behind at exactly the time that has passed", () => {
    const { of } = overview("yichang", { "420502": "40" }, { "420502": "10" });
    expect(isBehind(of("420502"))).toBe(false);
  });

  it("ranks within the class; the last are called in, at the year's end criticised", () => {
    const done = { "420502": "8", "420503": "12", "420504": "4", "420505": "20" };
    const quarter = overview("yichang", class3, done);
    // 20%, 30%, 20%, 40%
    expect(["420505", "420503", "420502", "420504"].map((c) => quarter.of(c).rank)).toEqual([
      1, 2, 3, 3,
    ]);
    expect(quarter.of("420502").follows!.zh).toContain("约谈");
    expect(quarter.of("420504").follows!.zh).toContain("约谈");
    expect(quarter.of("420503").follows).toBeUndefined();
    // Both who tie are named, and so are the ten units that aren't in the table.
    expect(quarter.notes.map(({ basis }) => basis)).toContain("R10");
    expect(quarter.notes.some(({ text }) => text.zh.includes("宜都市"))).toBe(true);
    expect(overview("yichang", class3, done, {}, 4).of("420504").follows!.zh).toContain("通报批评");
    const { rows } = { rows: byCompletion(quarter.units) };
    expect(rows.slice(0, 2).map(({ unit }) => unit.code)).toEqual(["420505", "420503"]);
  });

  it("ranks Enshi by growth, without the High-tech Zone, and marks the last two", () => {
    const codes = unitsOf(enshi).map(({ code }) => code);
    const all = (of: (i: number) => string): Texts =>
      Object.fromEntries(codes.map((code, i) => [code, of(i)]));
    // All grow by 100, 110, 120 … per cent; the zone by 0.
    const done = { ...all((i) => String(20 + i)), "4228GX": "10" };
    const { of } = overview(
      "enshi",
      all(() => "50"),
      done,
      all(() => "10")
    );
    expect(of("4228GX").rank).toBeUndefined();
    expect(of("4228GX").follows!.zh).toBe("不参加排名");
    expect(of(codes[8]!).rank).toBe(1);
    expect([of("422801").rank, of("422802").rank]).toEqual([8, 7]);
    expect(of("422801").follows!.zh).toContain("约谈");
    expect(of("422802").follows!.zh).toContain("约谈");
    expect(of("422801").growth!.equals(new Amount(1))).toBe(true);
  });

  it("leaves out of the ranking who can't be measured, and says so", () => {
    const { of, notes } = overview("enshi", {}, { "422801": "5" }, { "422801": "0" });
    expect(of("422801")).not.toHaveProperty("rank");
    expect(notes).toEqual([]);
  });
});

describe("a pasted column", () => {
  const units = unitsOf(yichang);
  const paste = (text: string, from: number) => pasted(pastedCells(text)!, units, from);
  it("fills downwards from the field, first cells only, blanks left alone", () => {
    expect(paste("1.5\r\n\r\n3\t9\r\n", 0)).toEqual({
      [units[0]!.code]: "1.5",
      [units[2]!.code]: "3",
    });
  });
  it("ends with the last unit", () => {
    expect(Object.keys(paste("1\n2\n3", units.length - 2))).toHaveLength(2);
  });
});
