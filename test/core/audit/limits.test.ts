import { Amount } from "../../../src/core/amount";
import { limitsMet } from "../../../src/core/audit/limits";
import {
  allOf,
  amountOf,
  anyOf,
  byReading,
  cap,
  declareClauses,
  exceeds,
  gate,
  grownBy,
  higherOf,
  inForceOn,
  lessPaid,
  netOf,
  not,
  parameter,
  rateOf,
  remark,
  sum,
  threshold,
  tracks,
  type AmountInput,
  type AmountNode,
  type Condition,
  type ReadingInput,
  type Rule,
} from "../../../src/core/rule";

const text = (word: string) => ({ zh: word, en: word });
const clause = declareClauses({ "T-1": ["1", text("made up")] })["T-1"];
const figure = (value: string) =>
  parameter({ label: text(value), figure: value, unit: "万元", clause, years: [2018, 2020] });
const input = (name: string): AmountInput => ({ kind: "amount", name, label: text(name) });

const [equipment, base] = [input("equipment"), input("base")];
const [least, most] = [figure("300"), figure("50")];
const tenth = rateOf(text("a tenth"), figure("0.1"), amountOf(equipment));

const reading: ReadingInput = {
  kind: "reading",
  name: "reading",
  label: text("reading"),
  reading: {
    id: "R1",
    taken: text("one"),
    choices: [
      { word: "one", gist: text("one") },
      { word: "both", gist: text("both") },
    ],
  },
};
const taxRate = inForceOn(text("rate"), { kind: "day", name: "date", label: text("date") }, []);

const rule = (result: AmountNode | Condition): Rule => ({
  id: "TEST",
  title: text("made up"),
  clause,
  inputs: [equipment, base],
  requiresAnyOf: [equipment],
  unit: "万元",
  result,
});

/** Kind, figure, amount and input of each limit that a project of 400 with a base of 350 comes by. */
const met = (result: AmountNode | Condition, given = { equipment: 400, base: 350 }) =>
  limitsMet({
    rule: rule(result),
    scope: {
      inputs: Object.fromEntries(Object.entries(given).map(([name, n]) => [name, new Amount(n)])),
    },
  }).map(({ kind, figure: { figure }, amount, input }) =>
    [kind, figure, amount.toFixed(), input?.name].filter(Boolean).join(" ")
  );

describe("the limits that a row comes by", () => {
  it("are thresholds on an input, and caps on what is computed", () => {
    expect(met(threshold(amountOf(equipment), least))).toEqual(["threshold 300 400 equipment"]);
    expect(met(cap(tenth, most))).toEqual(["cap 50 40"]);
  });

  it("are no thresholds on what is computed, or that are computed: nobody can split those", () => {
    expect(met(threshold(tenth, most))).toEqual([]);
    const grown = grownBy(text("grown"), figure("0.1"), amountOf(base), 1);
    expect(met(threshold(amountOf(equipment), grown))).toEqual([]);
    expect(met(threshold(tenth, grown))).toEqual([]);
  });

  it("are none on a way that isn't taken, or of what is missing", () => {
    const gated = gate({
      label: text("gate"),
      condition: threshold(amountOf(equipment), least),
      reason: text("too little"),
      clause,
      then: cap(tenth, most),
    });
    expect(met(gated)).toEqual(["threshold 300 400 equipment", "cap 50 40"]);
    expect(met(gated, { equipment: 299, base: 0 })).toEqual(["threshold 300 299 equipment"]);
    expect(limitsMet({ rule: rule(gated), scope: { inputs: {} } })).toEqual([]);
  });

  const [enough, capped, plain] = [
    threshold(amountOf(equipment), least),
    cap(tenth, most),
    amountOf(base),
  ];
  const way = (then: AmountNode) => ({ label: text("way"), clause, then });

  it.each<[string, AmountNode | Condition, string[]]>([
    ["what grows", grownBy(text("grown"), figure("0.1"), capped), ["cap"]],
    ["each part of a sum", sum(text("sum"), [plain, capped], clause), ["cap"]],
    ["a share", rateOf(text("half"), figure("0.5"), capped), ["cap"]],
    ["what is left after payments", lessPaid(text("left"), capped, base, clause), ["cap"]],
    [
      "each of which the highest counts",
      higherOf(text("higher"), [plain, capped], clause),
      ["cap"],
    ],
    ["what is net of tax", netOf(text("net"), capped, taxRate), ["cap"]],
    ["what is remarked on", remark(capped, { basis: clause, text: text("so") }), ["cap"]],
    [
      "the condition of a remark",
      remark(plain, { basis: clause, text: text("so"), when: enough }),
      ["threshold"],
    ],
    ["the reading by default", byReading(reading, { one: capped, both: plain }), ["cap"]],
    ["no other reading", byReading(reading, { one: plain, both: capped }), []],
    [
      "the track taken",
      tracks(text("tracks"), [{ ...way(capped), when: enough }], way(plain)),
      ["threshold", "cap"],
    ],
    [
      "the other track",
      tracks(text("tracks"), [{ ...way(plain), when: not(enough) }], way(capped)),
      ["threshold", "cap"],
    ],
    [
      "no track that isn't reached",
      tracks(text("tracks"), [{ ...way(plain), when: enough }], way(capped)),
      ["threshold"],
    ],
    [
      "each of several conditions, one of which is enough",
      anyOf(not(enough), enough),
      ["threshold"],
    ],
    ["each of several conditions, all of which it takes", allOf(enough), ["threshold"]],
    ["no comparison of tracks", exceeds(capped, plain), []],
  ])("are those of %s", (_, result, kinds) => {
    expect(met(result).map((limit) => limit.split(" ")[0])).toEqual(kinds);
  });
});
