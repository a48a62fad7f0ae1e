import { Amount } from "../../../src/core/amount";
import type { JigaiError } from "../../../src/core/error";
import {
  amountOf,
  byReading,
  cap,
  declareClauses,
  evaluate,
  explain,
  flag,
  only,
  higherOf,
  lessPaid,
  parameter,
  rateOf,
  sum,
  type AmountInput,
  type FlagInput,
  type ReadingInput,
  type Rule,
} from "../../../src/core/rule";

/** A made-up policy: a quarter of machines, a tenth of training, at most 40 "in principle", for members. */
const clauses = declareClauses({
  "T-1": ["1", { zh: "会员", en: "members" }],
  "T-2": ["2", { zh: "比例", en: "rates" }],
  "T-3": ["3", { zh: "上限", en: "cap" }],
});
const years = [2018, 2020] as const;
const text = (word: string) => ({ zh: word, en: word });

const machines: AmountInput = { kind: "amount", name: "machines", label: text("machines") };
const training: AmountInput = { kind: "amount", name: "training", label: text("training") };
const paid: AmountInput = { kind: "amount", name: "paid", label: text("paid") };
const member: FlagInput = { kind: "flag", name: "member", label: text("member") };
const reading: ReadingInput = {
  kind: "reading",
  name: "reading",
  label: text("reading"),
  reading: {
    id: "R1",
    taken: text("both or one"),
    choices: [
      { word: "one", gist: text("the higher") },
      { word: "both", gist: text("added up") },
    ],
  },
};

const rate = (figure: string) =>
  parameter({ label: text("rate"), figure, unit: "rate", clause: clauses["T-2"], years });
const limit = parameter({
  label: text("limit"),
  figure: "40",
  unit: "万元",
  clause: clauses["T-3"],
  years,
  soft: true,
});

const parts = [
  rateOf(text("machines"), rate("0.25"), amountOf(machines)),
  rateOf(text("training"), rate("0.1"), amountOf(training)),
];

const rule: Rule = {
  id: "TEST",
  title: text("grant"),
  clause: clauses["T-3"],
  inputs: [machines, training, paid, member, reading],
  requiresAnyOf: [machines, training],
  unit: "万元",
  result: only(
    [
      {
        label: text("member"),
        condition: flag(member, true),
        reason: text("no member"),
        clause: clauses["T-1"],
      },
    ],
    lessPaid(
      text("less"),
      cap(
        byReading(reading, {
          one: higherOf(text("higher"), parts, clauses["T-2"]),
          both: sum(text("total"), parts, clauses["T-2"]),
        }),
        limit
      ),
      paid,
      clauses["T-3"]
    )
  ),
};

const amount = (figure: number) => new Amount(figure);
const result = (inputs: Parameters<typeof evaluate>[1]) => evaluate(rule, inputs).value.toString();

describe("evaluate", () => {
  it("takes the default reading, or the one given", () => {
    expect(result({ machines: amount(100), training: amount(50) })).toBe("25");
    expect(result({ machines: amount(100), training: amount(50), reading: "both" })).toBe("30");
  });

  it("leaves out what is missing, and names it where everything is", () => {
    expect(result({ training: amount(50) })).toBe("5");
    expect(() => result({ paid: amount(1) })).toThrow(
      expect.objectContaining({
        code: "missingInput",
        payload: {
          names: [
            { zh: "machines（machines）", en: "machines (machines)" },
            { zh: "training（training）", en: "training (training)" },
          ],
        },
      })
    );
  });

  it("caps, then deducts, never below zero", () => {
    expect(result({ machines: amount(160) })).toBe("40");
    expect(result({ machines: amount(160.01) })).toBe("40");
    expect(result({ machines: amount(1000), paid: amount(15) })).toBe("25");
    expect(result({ machines: amount(100), paid: amount(26) })).toBe("0");
  });

  it("says why a gate gives nothing, and that the cap is soft", () => {
    expect(evaluate(rule, { machines: amount(100), member: false })).toEqual({
      value: amount(0),
      notes: [{ kind: "gate", basis: "T-1", text: text("no member") }],
    });
    expect(evaluate(rule, { machines: amount(100) }).notes).toContainEqual(
      expect.objectContaining({ kind: "soft", basis: "T-3" })
    );
  });
});

describe("explain", () => {
  const explanation = explain(rule, {
    machines: amount(200),
    training: amount(50),
    reading: "both",
  });

  it("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation.version).toBe(1);
  });

  it("has a step per operator, in order, each with its clause and exact value", () => {
    expect(explanation.steps.map((s) => [s.basis, s.working.en, s.value])).toEqual([
      ["T-1", "member blank, taken as yes", true],
      ["T-2", "machines 200 × 25%", "50"],
      ["T-2", "training 50 × 10%", "5"],
      ["T-2", "50 + 5", "55"],
      ["T-3", "55 > 40, so the cap applies", "40"],
      ["T-3", "earlier payments blank, taken as none", "40"],
    ]);
    expect(explanation.result).toBe("40");
  });

  it("says what the other reading would give", () => {
    expect(explanation.alternatives).toEqual([
      { basis: "R1", word: "one", gist: text("the higher"), value: "40" },
    ]);
  });

  it("fails as evaluate does", () => {
    let code: string | undefined;
    try {
      explain(rule, {});
    } catch (error) {
      code = (error as JigaiError).code;
    }
    expect(code).toBe("missingInput");
  });
});
