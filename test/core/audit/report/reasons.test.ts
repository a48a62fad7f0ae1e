import { Amount } from "../../../../src/core/amount";
import { causesOf, type Difference } from "../../../../src/core/audit";
import { causeOf, culprit, reasonOf } from "../../../../src/core/audit/report/reasons";
import { JigaiError } from "../../../../src/core/error";

const error = (name: string) =>
  new JigaiError("notAnAmount", { found: `约${name}` }).about({
    ...{ name, label: { zh: name, en: name } },
  });
const columns = [
  { index: 0, heading: "甲" },
  { index: 2, heading: "设备", field: { id: "equipment" } },
  { index: 4, heading: "申报", field: { id: "reported" } },
] as never;
const difference = (row: object, comparison: object) =>
  ({
    row: { row: 5, comparisons: [], ...row },
    comparison: {
      field: "reported",
      address: "E5",
      verdict: "unreadable",
      mistakes: [],
      ...comparison,
    },
  }) as unknown as Difference;

describe("why an amount couldn't be checked", () => {
  const reason = (row: object, comparison: object) =>
    reasonOf({ columns }, difference(row, comparison), "zh");

  it("is the error of its own cell, said without the address", () => {
    expect(reason({}, { error: error("reported") })).toMatch(/^reported.*约reported/);
    expect(reason({ error: error("equipment") }, { error: error("reported") })).toMatch(
      /约reported/
    );
  });

  it("is the row's error, with the cell that it is about, if there is one", () => {
    expect(reason({ error: error("equipment") }, {})).toMatch(/^C5 equipment.*约equipment/);
    expect(reason({ error: error("elsewhere") }, {})).toMatch(/^elsewhere/);
    expect(reason({ error: new JigaiError("notAValue", {}) }, {})).not.toMatch(/^[A-Z]\d/);
  });

  it("is nothing where nothing is wrong", () => {
    expect(reason({}, {})).toBe("");
    expect(culprit({ columns }, difference({}, {}))).toBeUndefined();
  });

  it("is every mistake that gives one that is off, the likeliest first, or that none is known", () => {
    const off = (mistakes: object[]) =>
      causeOf({ columns }, difference({}, { verdict: "over", mistakes }), "zh");
    expect(
      off([{ text: { zh: "漏封顶", en: "cap" } }, { text: { zh: "其他", en: "other" } }])
    ).toBe("漏封顶；或其他");
    expect(off([])).toMatch(/^原因不明/);
  });
});

describe("causes", () => {
  const of = (kind: string | undefined, amount?: number) =>
    ({
      ...difference({}, { difference: amount === undefined ? undefined : new Amount(amount) }),
      ...(kind !== undefined && { mistake: { kind } }),
    }) as Difference;

  it("stand with the most common first and the unknown last, each with its sum", () => {
    const all = [
      ...[of(undefined, 1), of(undefined, 2), of(undefined, 3), of("rounding", 4)],
      ...[of("capMissed", 5), of("capMissed", -7), of("unitSlip")],
    ];
    expect(
      causesOf(all).map(({ kind, differences, sum }) => [kind, differences.length, sum.toNumber()])
    ).toEqual([
      ["capMissed", 2, -2],
      ["rounding", 1, 4],
      ["unitSlip", 1, 0],
      ["unknown", 3, 6],
    ]);
  });
});
