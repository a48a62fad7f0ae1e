import {
  allOf,
  amountOf,
  anyOf,
  byReading,
  capLeft,
  exceeds,
  explain,
  figure,
  flag,
  gate,
  grownBy,
  higherOf,
  inForceOn,
  isAmong,
  isWord,
  lessPaid,
  lookup,
  netOf,
  not,
  placeRow,
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
  type Inputs,
  type Rule,
} from "../../../src/core/rule";
import {
  a,
  amount,
  b,
  c,
  clause,
  day,
  east,
  eastern,
  figureOf,
  p,
  place,
  q,
  rank,
  rate,
  ruleOf,
  text,
  trade,
  western,
} from "./made-up";

/** Basis, working in both languages and value of each step. */
const stepsOf = (result: AmountNode | Condition, inputs: Inputs, further?: Partial<Rule>) =>
  explain(ruleOf(result, further), inputs).steps.map(({ basis, working, value }) => [
    basis,
    working.zh,
    working.en,
    value,
  ]);

const tenth = rate("tenth", "0.1");
const taxes = inForceOn(text("tax"), day, [
  { from: { year: 2000, month: 1, day: 1 }, parameter: rate("17", "0.17") },
  { from: { year: 2018, month: 5, day: 1 }, parameter: rate("16", "0.16") },
]);
const ranks = lookup({
  label: text("award"),
  input: rank,
  rows: [rankRow(1, figureOf("first", "9")), rankRow(3, figureOf("third", "4"))],
  otherwise: { zh: "无奖", en: "no award" },
  clause: clause("L"),
});
const quota = lookup({
  label: text("quota"),
  input: place,
  rows: [placeRow(east, figureOf("quota", "15"))],
  otherwise: text("none"),
  clause: clause("L"),
});

describe("the step of an operator", () => {
  it.each<[string, AmountNode, Inputs, unknown[][]]>([
    [
      "a figure",
      figure(figureOf("f", "1200")),
      { a: amount(1) },
      [["C-f", "1,200", "1,200", "1200"]],
    ],
    ["a rate as a figure", figure(tenth), { a: amount(1) }, [["C-tenth", "10%", "10%", "0.1"]]],
    [
      // 100 × 1.1 = 110
      "growth over a year, without a power",
      grownBy(text("g"), tenth, amountOf(a), 1),
      { a: amount(100) },
      [["C-tenth", "a 100 × (1 + 10%)", "a 100 × (1 + 10%)", "110"]],
    ],
    [
      "growth over three years: 1.331",
      grownBy(text("g"), tenth, amountOf(a), 3),
      { a: amount(1000) },
      [["C-tenth", "a 1,000 × (1 + 10%) ^ 3", "a 1,000 × (1 + 10%) ^ 3", "1331"]],
    ],
    [
      "the higher of two",
      higherOf(text("h"), [amountOf(a), figure(figureOf("f", "3"))], clause("H")),
      { a: amount(5) },
      [
        ["C-f", "3", "3", "3"],
        ["H", "a 5、3 取高", "the higher of a 5 and 3", "5"],
      ],
    ],
    [
      "the higher of one that is there: no choice, no step",
      rateOf(text("r"), tenth, higherOf(text("h"), [amountOf(a), amountOf(b)], clause("H"))),
      { b: amount(7) },
      [["C-tenth", "b 7 × 10%", "b 7 × 10%", "0.7"]],
    ],
    [
      "a sum of one that is there",
      rateOf(text("r"), tenth, sum(text("s"), [amountOf(a), amountOf(b)], clause("S"))),
      { a: amount(7) },
      [["C-tenth", "a 7 × 10%", "a 7 × 10%", "0.7"]],
    ],
    [
      "a sum of two, which then is one amount",
      rateOf(text("r"), tenth, sum(text("s"), [amountOf(a), amountOf(b)], clause("S"))),
      { a: amount(7), b: amount(3) },
      [
        ["S", "a 7 + b 3", "a 7 + b 3", "10"],
        ["C-tenth", "10 × 10%", "10 × 10%", "1"],
      ],
    ],
    [
      "a rate of an amount that a remark is made on",
      rateOf(text("r"), tenth, remark(amountOf(a), { basis: clause("M"), text: text("m") })),
      { a: amount(7) },
      [["C-tenth", "a 7 × 10%", "a 7 × 10%", "0.7"]],
    ],
    [
      "what a cap leaves after earlier payments: 10 − 4 = 6 < 8",
      capLeft(amountOf(a), figureOf("cap", "10"), c),
      { a: amount(8), c: amount(4) },
      [
        [
          "C-cap",
          "8 > 10 − 已拨付 4 = 6，按上限计",
          "8 > 10 − 4 paid before = 6, so the cap applies",
          "6",
        ],
      ],
    ],
    [
      "a cap that leaves enough: 10 − 2 = 8",
      capLeft(amountOf(a), figureOf("cap", "10"), c),
      { a: amount(8), c: amount(2) },
      [
        [
          "C-cap",
          "8 ≤ 10 − 已拨付 2 = 8，未超上限",
          "8 ≤ 10 − 2 paid before = 8, within the cap",
          "8",
        ],
      ],
    ],
    [
      "a cap with nothing paid before",
      capLeft(amountOf(a), figureOf("cap", "10"), c),
      { a: amount(80) },
      [["C-cap", "80 > 10，按上限计", "80 > 10, so the cap applies", "10"]],
    ],
    [
      "more paid than there is",
      lessPaid(text("l"), amountOf(a), c, clause("P")),
      { a: amount(5), c: amount(6) },
      [["P", "5 − 已拨付 6，不足扣减，计 0", "5 − 6 paid before, which leaves nothing: 0", "0"]],
    ],
    [
      "as much paid as there is",
      lessPaid(text("l"), amountOf(a), c, clause("P")),
      { a: amount(6), c: amount(6) },
      [["P", "6 − 已拨付 6", "6 − 6 paid before", "0"]],
    ],
    [
      "a place with a figure",
      quota,
      { place: eastern },
      [["C-quota", "place 东区 → east", "place 东区 → east", "15"]],
    ],
    [
      "a place without one",
      quota,
      { place: western },
      [["L", "place 西县 → none", "place 西县 → none", "0"]],
    ],
    [
      "a rank",
      ranks,
      { rank: amount(3) },
      [["C-third", "rank 3 → 第 3 名", "rank 3 → rank 3", "4"]],
    ],
    [
      "a rank without an award",
      ranks,
      { rank: amount(2) },
      [["L", "rank 2 → 无奖", "rank 2 → no award", "0"]],
    ],
    [
      // 232 ÷ 1.16 = 200
      "an amount net of the tax of a day",
      netOf(text("net"), amountOf(a), taxes),
      { a: amount(232), day: { year: 2019, month: 1, day: 31 } },
      [
        [
          "C-16",
          "day 2019-01-31 → 2018-05-01 起 16%",
          "day 2019-01-31 → 16% since 2018-05-01",
          "0.16",
        ],
        ["C-16", "a 232 ÷ (1 + 16%)", "a 232 ÷ (1 + 16%)", "200"],
      ],
    ],
  ])("%s", (_, node, inputs, expected) => {
    expect(stepsOf(node, inputs)).toEqual(expected);
  });
});

describe("why a condition holds or doesn't", () => {
  const [yes, no] = [{ p: true }, { p: false }];
  const enough = threshold(amountOf(a), figureOf("least", "10"));

  it.each<[string, Condition, Inputs, [zh: string, en: string]]>([
    ["a flag that is given", flag(p, true), { ...yes }, ["p 是", "p yes"]],
    [
      "a flag left to its default",
      flag(q, true),
      { ...yes },
      ["q未填，视为是", "q blank, taken as yes"],
    ],
    [
      "a flag that an amount stands in for",
      flag(q, positive(amountOf(a))),
      { a: amount(3) },
      ["a 3", "a 3"],
    ],
    ["what reaches its threshold", enough, { a: amount(10) }, ["a 10 ≥ 10", "a 10 ≥ 10"]],
    ["what falls short of it", enough, { a: amount("9.99") }, ["a 9.99 < 10", "a 9.99 < 10"]],
    [
      // 30 × 10% = 3
      "a threshold that is a rate of something",
      threshold(amountOf(a), rateOf(text("r"), tenth, amountOf(b))),
      { a: amount(3), b: amount(30) },
      ["a 3 ≥ b 30 × 10% = 3", "a 3 ≥ b 30 × 10% = 3"],
    ],
    [
      "a threshold that grows",
      threshold(amountOf(a), grownBy(text("g"), tenth, amountOf(b), 1)),
      { a: amount(32), b: amount(30) },
      ["a 32 < b 30 × (1 + 10%) = 33", "a 32 < b 30 × (1 + 10%) = 33"],
    ],
    [
      "a place of the group",
      isAmong(place, east, false),
      { place: eastern },
      ["东区属于east", "东区 is in the east"],
    ],
    [
      "a place outside it",
      isAmong(place, east, true),
      { place: western },
      ["西县不属于east", "西县 isn't in the east"],
    ],
    [
      "a word of the list",
      isWord(trade, text("list"), ["智能"], false),
      { trade: "智能" },
      ["智能属于list", "智能 is in the list"],
    ],
    [
      "one that doesn't hold, turned round",
      not(requiredFlag(p, clause("N"))),
      no,
      ["p 否", "p no"],
    ],
    [
      "an amount above another",
      exceeds(amountOf(a), amountOf(b)),
      { a: amount(4), b: amount(3) },
      ["a 4 > b 3", "a 4 > b 3"],
    ],
    [
      "of several the one that holds",
      anyOf(flag(p, true), enough),
      { ...no, a: amount(10) },
      ["a 10 ≥ 10", "a 10 ≥ 10"],
    ],
    [
      "all of several that hold",
      anyOf(flag(p, true), enough),
      { ...yes, a: amount(10) },
      ["p 是；a 10 ≥ 10", "p yes; a 10 ≥ 10"],
    ],
    [
      "several of which none holds",
      anyOf(flag(p, true), enough),
      { ...no, a: amount(9) },
      ["p 否；a 9 < 10", "p no; a 9 < 10"],
    ],
    [
      "of all the one that fails",
      allOf(flag(p, true), enough),
      { ...no, a: amount(10) },
      ["p 否", "p no"],
    ],
    [
      "all that fail",
      allOf(flag(p, true), enough),
      { ...no, a: amount(9) },
      ["p 否；a 9 < 10", "p no; a 9 < 10"],
    ],
    [
      "all that hold",
      allOf(flag(p, true), enough),
      { ...yes, a: amount(10) },
      ["p 是；a 10 ≥ 10", "p yes; a 10 ≥ 10"],
    ],
  ])("%s", (_, condition, inputs, [zh, en]) => {
    const reason = { zh: "不行", en: "not so" };
    const gated = gate({
      label: text("gate"),
      condition,
      reason,
      clause: clause("G"),
      then: amountOf(c),
    });
    const [[, saidZh, saidEn, holds]] = stepsOf(gated, { ...inputs, c: amount(1) }) as [unknown[]];
    expect([saidZh, saidEn]).toEqual(
      holds ? [zh, en] : [`${zh} → 不行，此项为 0`, `${en} → not so: this part is 0`]
    );
  });

  it("and what stands behind a gate is shown where that is open only", () => {
    const gated = gate({
      label: text("gate"),
      condition: flag(p, true),
      reason: text("no"),
      clause: clause("G"),
      then: figure(figureOf("f", "3")),
    });
    const bases = (inputs: Inputs) => stepsOf(gated, { a: amount(1), ...inputs }).map(([id]) => id);
    expect(bases(yes)).toEqual(["G", "C-f"]);
    expect(bases(no)).toEqual(["G"]);
  });

  it("of a track: why it is taken, or why none of those before", () => {
    const chosen = (inputs: Inputs) =>
      stepsOf(
        tracks(
          text("tracks"),
          [
            { label: text("one"), clause: clause("T1"), when: flag(p, false), then: amountOf(a) },
            { label: text("two"), clause: clause("T2"), when: enough, then: amountOf(b) },
          ],
          { label: text("three"), clause: clause("T3"), then: amountOf(c) }
        ),
        { a: amount(1), b: amount(2), c: amount(3), ...inputs }
      )[0]!.slice(0, 2);
    expect(chosen({ p: true })).toEqual(["T1", "p 是 → one"]);
    expect(chosen({ p: false, a: amount(10) })).toEqual(["T2", "a 10 ≥ 10 → two"]);
    expect(chosen({ p: false })).toEqual(["T3", "p 否；a 1 < 10 → three"]);
  });
});

describe("a rule that answers yes or no", () => {
  const yes = flag(p, true);

  it.each<[string, AmountNode, Inputs, string]>([
    ["a figure's", figure(figureOf("f", "3")), {}, "C-f"],
    ["a rate's", rateOf(text("r"), tenth, amountOf(b)), { b: amount(30) }, "C-tenth"],
    ["a growth's", grownBy(text("g"), tenth, amountOf(b), 1), { b: amount(3) }, "C-tenth"],
    ["the place's", quota, { place: eastern }, "C-quota"],
    ["the rule's own where the place has no figure", quota, { place: western }, "RULE"],
    ["the rule's own where the place is blank", quota, {}, "RULE"],
    [
      "the rule's own where it is a sum",
      sum(text("s"), [amountOf(b), amountOf(c)], clause("S")),
      { b: amount(1), c: amount(2) },
      "RULE",
    ],
  ])("stands under the clause of its threshold: %s", (_, least, inputs, basis) => {
    const [, [found]] = stepsOf(anyOf(yes, threshold(amountOf(a), least)), {
      p: true,
      a: amount(3),
      ...inputs,
    }) as [unknown[], unknown[]];
    expect(found).toBe(basis);
  });

  it("has a step for each condition, without an answer where it is blank and doesn't matter", () => {
    const condition = anyOf(
      yes,
      allOf(requiredFlag(q, clause("Q")), positive(amountOf(a))),
      threshold(amountOf(b), taxes),
      isAmong(place, east, true)
    );
    expect(stepsOf(condition, { p: true, a: amount(2) })).toEqual([
      ["RULE", "p 是", "p yes", true],
      ["Q", "q未填", "q blank", null],
      ["RULE", "a 2", "a 2", true],
      ["RULE", "b未填 < —", "b blank < —", null],
      ["RULE", "place未填，视为east", "place blank, taken as east", true],
    ]);
  });
});

describe("another reading", () => {
  const reading = readingInput({
    id: "R9",
    taken: text("one of two"),
    choices: ["甲", "乙"].map((word) => ({ word, gist: text(word) })),
  });
  const node = (arises?: Condition) =>
    byReading(reading, { 甲: amountOf(a), 乙: amountOf(b) }, arises && { arises });
  const alternatives = (arises: Condition | undefined, inputs: Inputs) =>
    explain(ruleOf(rateOf(text("r"), tenth, node(arises))), {
      a: amount(10),
      b: amount(20),
      ...inputs,
    }).alternatives.map(({ word, value }) => [word, value]);

  it("is told with its result, where the question arises", () => {
    expect(alternatives(undefined, {})).toEqual([["乙", "2"]]);
    expect(alternatives(flag(p, false), { p: true })).toEqual([["乙", "2"]]);
    expect(alternatives(flag(p, false), { p: false })).toEqual([]);
    expect(alternatives(undefined, { reading: "乙" })).toEqual([["甲", "1"]]);
  });
});
