import {
  amountOf,
  byChoice,
  cap,
  evaluate,
  explain,
  figure,
  flagInput,
  inForceOn,
  isWhollyGiven,
  lookup,
  netOf,
  placeRow,
  positive,
  rankRow,
  rateOf,
  readInputs,
  readingInput,
  remark,
  type Parameter,
  type PlaceInput,
} from "../../../src/core/rule";
import { messageOf, refusalOf } from "../../support/refusal";
import {
  a,
  amount,
  b,
  clause,
  day,
  east,
  eastern,
  figureOf,
  p,
  place,
  rank,
  rate,
  ruleOf,
  text,
  year,
} from "./made-up";

const byYear = ruleOf(byChoice(year, { 2018: amountOf(a), 2020: figure(figureOf("f", "7")) }));
const award = ruleOf(
  lookup({
    label: text("award"),
    input: rank,
    rows: [rankRow(1, figureOf("first", "9"))],
    otherwise: text("none"),
    clause: clause("L"),
  })
);
const quota = ruleOf(
  lookup({
    label: text("quota"),
    input: place,
    rows: [placeRow(east, figureOf("quota", "15"))],
    otherwise: text("none"),
    clause: clause("L"),
  })
);
const net = ruleOf(
  netOf(
    text("net"),
    amountOf(a),
    inForceOn(text("tax"), day, [
      { from: { year: 2000, month: 1, day: 1 }, parameter: rate("tax", "0.17") },
    ])
  )
);

describe("evaluate names the input that is missing", () => {
  it.each([
    ["a year, which has no default", byYear, { a: amount(3) }, "year"],
    ["a rank", award, { a: amount(3) }, "rank"],
    ["a place", quota, { a: amount(3) }, "place"],
    ["a day", net, { a: amount(3) }, "day"],
    ["an amount", net, { day: { year: 2018, month: 1, day: 1 } }, "a"],
  ])("%s", (_, rule, inputs, name) => {
    const error = refusalOf(() => evaluate(rule, inputs));
    expect([error.code, error.argument?.name]).toEqual(["missingInput", name]);
    expect(messageOf(error).zh).toContain("未填，无法计算");
  });
});

describe("evaluate says where the policy has no figure", () => {
  it.each([
    ["a year", byYear, { a: amount(3), year: "2019" }, "year", "2019"],
    [
      "a day before the first",
      net,
      { a: amount(3), day: { year: 1999, month: 12, day: 31 } },
      "day",
      "1999-12-31",
    ],
  ])("for %s", (_, rule, inputs, name, found) => {
    const error = refusalOf(() => evaluate(rule, inputs));
    expect([error.code, error.argument?.name]).toEqual(["noFigure", name]);
    const { zh, en } = messageOf(error);
    expect(zh).toContain(`没有规定“${found}”的数值。请改选`);
    expect(en).toContain(`sets no figure for "${found}". Choose one`);
  });
});

describe("what has to be said with a result", () => {
  const noteOn = (given: Record<string, ReturnType<typeof amount>>) => {
    const node = remark(amountOf(a), {
      basis: clause("M"),
      text: text("{a} and {b}"),
      when: positive(amountOf(b)),
      values: { a: amountOf(a), b: amountOf(b) },
    });
    return evaluate(ruleOf(node), given).notes.map(({ text: said }) => said.zh);
  };

  it("is said under its condition only", () => {
    expect(noteOn({ a: amount(1), b: amount(2000) })).toEqual(["1 and 2,000"]);
    expect(noteOn({ a: amount(1), b: amount(0) })).toEqual([]);
    expect(noteOn({ a: amount(1) })).toEqual([]);
  });

  const reading = { id: "R7", taken: text("as R7") };
  const later = { id: "R12", taken: text("as R12") };
  const withReading = (
    parameter: Parameter,
    ...readings: Parameter["readings"] & object
  ): Parameter => ({
    ...parameter,
    readings,
  });

  it("comes in order: hints, readings by number, limits in principle", () => {
    const soft = { ...withReading(figureOf("cap", "9"), reading), soft: true };
    const rated = rateOf(text("r"), withReading(rate("r", "0.5"), later), amountOf(a));
    const node = remark(cap(remark(rated, { basis: later, text: text("also R12") }), soft), {
      basis: clause("Z"),
      text: text("hint"),
    });
    const notes = explain(ruleOf(node), { a: amount(10) }).notes;
    expect(notes.map(({ kind, basis, text: said }) => [kind, basis, said.zh, said.en])).toEqual([
      ["note", "Z", "hint", "hint"],
      ["reading", "R7", "as R7", "as R7"],
      ["reading", "R12", "as R12", "as R12"],
      ["reading", "R12", "also R12", "also R12"],
      [
        "soft",
        "C-cap",
        "cap是“原则上”的限额，照常执行。",
        "cap: a limit “in principle”, applied as it stands.",
      ],
    ]);
  });
});

describe("what may be left out, and what may be blank", () => {
  const wholly: PlaceInput = { ...place, wholly: true };

  it("a place that some rows have must be in each, others needn't", () => {
    expect(readInputs([place, a], ["", null])).toEqual({});
    expect(readInputs([wholly, a], [undefined, null])).toEqual({});
    expect(readInputs([wholly, a], ["东区", null])).toEqual({ place: eastern });
    const error = refusalOf(() => readInputs([wholly, a], ["", 5]));
    expect([error.code, error.argument?.name]).toEqual(["missingInput", "place"]);
    expect([wholly, place, a].map(isWhollyGiven)).toEqual([true, false, false]);
  });

  it("a flag and a reading may, unless said otherwise", () => {
    expect(p.optional).toBe(true);
    expect(flagInput("p", text("p"), {}).optional).toBeUndefined();
    expect(readingInput({ id: "R9", taken: text("one"), choices: [] }).optional).toBe(true);
  });
});
