import {
  allOf,
  amountOf,
  anyOf,
  byChoice,
  byReading,
  cap,
  capLeft,
  citedClauses,
  exceeds,
  figure,
  flag,
  gate,
  grownBy,
  higherOf,
  inForceOn,
  isAmong,
  lessPaid,
  lookup,
  netOf,
  not,
  positive,
  rankRow,
  rateOf,
  readingInput,
  remark,
  requiredFlag,
  sum,
  threshold,
  tracks,
  type AmountNode,
  type Condition,
} from "../../../src/core/rule";
import {
  a,
  b,
  c,
  clause,
  day,
  east,
  figureOf,
  p,
  place,
  q,
  rank,
  rate,
  text,
  year,
} from "./made-up";

/** An amount under a clause of its own. */
const at = (label: string) => figure(figureOf(label, "1"));
/** A condition under one. */
const asked = (label: string) => requiredFlag(p, clause(label));
const label = text("label");
const reading = readingInput({
  id: "R9",
  taken: label,
  choices: ["甲", "乙"].map((word) => ({ word, gist: label })),
});
const dated = inForceOn(label, day, [
  { from: { year: 2000, month: 1, day: 1 }, parameter: rate("old", "0.17") },
  { from: { year: 2018, month: 5, day: 1 }, parameter: rate("new", "0.16") },
]);

describe("citedClauses: the rule's own, and whatever an operator is put together from", () => {
  it.each<[string, AmountNode | Condition, string[]]>([
    ["an input", amountOf(a), []],
    ["a figure", at("f"), ["C-f"]],
    ["growth", grownBy(label, rate("r", "0.1"), at("of"), 2), ["C-r", "C-of"]],
    ["a sum", sum(label, [at("1"), at("2")], clause("S")), ["S", "C-1", "C-2"]],
    ["a rate", rateOf(label, rate("r", "0.1"), at("of")), ["C-r", "C-of"]],
    ["a cap", cap(at("of"), figureOf("cap", "9")), ["C-cap", "C-of"]],
    ["what a cap leaves", capLeft(at("of"), figureOf("cap", "9"), c), ["C-cap", "C-of"]],
    ["less what was paid", lessPaid(label, at("of"), c, clause("P")), ["P", "C-of"]],
    ["the higher", higherOf(label, [at("1"), at("2")], clause("H")), ["H", "C-1", "C-2"]],
    [
      "a gate",
      gate({ label, condition: asked("if"), reason: label, clause: clause("G"), then: at("then") }),
      ["G", "if", "C-then"],
    ],
    [
      "tracks",
      tracks(label, [{ label, clause: clause("T1"), when: asked("if"), then: at("1") }], {
        label,
        clause: clause("T2"),
        then: at("2"),
      }),
      ["T1", "if", "C-1", "T2", "C-2"],
    ],
    ["a choice", byChoice(year, { 2018: at("18"), 2019: at("19") }), ["C-18", "C-19"]],
    ["a reading", byReading(reading, { 甲: at("1"), 乙: at("2") }), ["C-1", "C-2"]],
    [
      "a reading that arises sometimes",
      byReading(reading, { 甲: at("1"), 乙: at("2") }, { arises: asked("if") }),
      ["if", "C-1", "C-2"],
    ],
    [
      "a table",
      lookup({
        label,
        input: rank,
        rows: [rankRow(1, figureOf("1", "9")), rankRow(2, figureOf("2", "4"))],
        otherwise: label,
        clause: clause("L"),
      }),
      ["L", "C-1", "C-2"],
    ],
    ["a figure by the day", dated, ["C-old", "C-new"]],
    ["net of tax", netOf(label, at("gross"), dated), ["C-gross", "C-old", "C-new"]],
    [
      "a remark of a clause",
      remark(at("on"), {
        basis: clause("M"),
        text: label,
        when: asked("if"),
        values: { n: at("n") },
      }),
      ["M", "if", "C-n", "C-on"],
    ],
    ["a remark of a reading", remark(at("on"), { basis: reading.reading, text: label }), ["C-on"]],
    ["a flag", flag(p, true), []],
    ["a flag that something stands in for", flag(q, asked("else")), ["else"]],
    ["a flag that has to be given", requiredFlag(p, clause("F")), ["F"]],
    ["a threshold", threshold(at("of"), at("least")), ["C-of", "C-least"]],
    ["an amount that has to be there", positive(amountOf(b)), []],
    ["a place", isAmong(place, east, true), []],
    ["all of several", allOf(asked("1"), asked("2")), ["1", "2"]],
    ["any of several", anyOf(asked("1"), asked("2")), ["1", "2"]],
    ["not", not(asked("1")), ["1"]],
    ["more than", exceeds(at("one"), at("other")), ["C-one", "C-other"]],
    ["the same clause twice", sum(label, [at("1"), at("1")], clause("C-1")), ["C-1"]],
  ])("%s", (_, result, expected) => {
    const ids = citedClauses({ clause: clause("RULE"), result }).map(({ id }) => id);
    expect(ids).toEqual(["RULE", ...expected]);
  });
});
