import fc from "fast-check";
import { Amount } from "../../../../src/core/amount";
import {
  allOf,
  amountOf,
  anyOf,
  byReading,
  cap,
  declareClauses,
  exceeds,
  flag,
  gate,
  grownBy,
  higherOf,
  inForceOn,
  lessPaid,
  lookup,
  netOf,
  not,
  parameter,
  positive,
  rankRow,
  rateOf,
  remark,
  sum,
  threshold,
  tracks,
  type AmountInput,
  type AmountNode,
  type Condition,
  type DayInput,
  type FlagInput,
  type RankInput,
  type ReadingInput,
} from "../../../../src/core/rule";
import { amountIn, holdsIn } from "../../../../src/core/rule/evaluate";
import { level, valueOn } from "../../../../src/core/rule/goalSeek/linear";
import type { Piecewise } from "../../../../src/core/rule/goalSeek/piecewise";
import { amountOver, answerOver } from "../../../../src/core/rule/goalSeek/walk";
import { Missing } from "../../../../src/core/rule/scope";
import type { Day } from "../../../../src/core/window";

/** Whatever tree of operators: at each value of the unknown input it means what evaluating it there gives. */
const clause = declareClauses({ "T-1": ["1", { zh: "一", en: "one" }] })["T-1"];
const word = (text: string) => ({ zh: text, en: text });
const label = word("label");
const figureOf = (figure: string) =>
  parameter({ label, figure, unit: "rate", clause, years: [2018, 2020] });

const inputs = ["a", "b", "c"].map((name): AmountInput => ({
  kind: "amount",
  name,
  label: word(name),
}));
const rank: RankInput = { kind: "rank", name: "rank", label: word("rank") };
const member: FlagInput = { kind: "flag", name: "member", label: word("member") };
const reading: ReadingInput = {
  kind: "reading",
  name: "reading",
  label: word("reading"),
  reading: {
    id: "R1",
    taken: label,
    choices: [
      { word: "one", gist: label },
      { word: "both", gist: label },
    ],
  },
};

const date: DayInput = { kind: "day", name: "date", label: word("date") };
const [before, after] = [2018, 2020].map((year) => ({ year, month: 5, day: 1 })) as [Day, Day];
// Amounts net of a quarter or of three fifths end: they are exact in decimals, however they are reached.
const taxRate = inForceOn(label, date, [
  { from: before, parameter: figureOf("0.25") },
  { from: after, parameter: figureOf("0.6") },
]);

const input = fc.constantFrom(...inputs);
const small = fc.integer({ min: 0, max: 40 }).map(String);
const rate = fc.constantFrom("0.5", "0.1", "0.03", "1", "0").map(figureOf);

const { amount } = fc.letrec<{ amount: AmountNode; condition: Condition }>((tie) => {
  const parts = fc.array(tie("amount"), { minLength: 1, maxLength: 3 });
  const conditions = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  const track = tie("amount").map((then) => ({ label, clause, then }));
  return {
    amount: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      input.map(amountOf),
      fc.tuple(fc.constantFrom(1, 2, 4), small).map(([at, value]) =>
        lookup({
          label,
          input: rank,
          rows: [rankRow(at, figureOf(value)), rankRow(at + 2, figureOf("7"))],
          otherwise: label,
          clause,
        })
      ),
      fc
        .tuple(parts, fc.option(input))
        .map(([of, needed]) => sum(label, of, clause, needed ? amountOf(needed) : undefined)),
      fc.tuple(rate, tie("amount")).map(([by, of]) => rateOf(label, by, of)),
      fc
        .tuple(rate, tie("amount"), fc.constantFrom(1, 2))
        .map(([by, of, years]) => grownBy(label, by, of, years)),
      tie("amount").map((gross) => netOf(label, gross, taxRate)),
      fc.tuple(tie("amount"), small).map(([of, limit]) => cap(of, figureOf(limit))),
      fc.tuple(tie("amount"), input).map(([of, paid]) => lessPaid(label, of, paid, clause)),
      parts.map((of) => higherOf(label, of, clause)),
      fc
        .tuple(tie("condition"), tie("amount"))
        .map(([condition, then]) => gate({ label, condition, reason: label, clause, then })),
      fc
        .tuple(tie("condition"), track, tie("condition"), track, track)
        .map(([when, one, whenNot, two, otherwise]) =>
          tracks(
            label,
            [
              { ...one, when },
              { ...two, when: whenNot },
            ],
            otherwise
          )
        ),
      fc
        .tuple(tie("amount"), tie("amount"))
        .map(([one, both]) => byReading(reading, { one, both })),
      tie("amount").map((on) => remark(on, { basis: clause, text: label }))
    ),
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      input.map((of) => positive(amountOf(of))),
      fc.constantFrom(flag(member), flag(member, true), flag(member, false)),
      tie("condition").map((blank) => flag(member, blank)),
      fc.tuple(tie("amount"), small).map(([of, least]) => threshold(of, figureOf(least))),
      fc.tuple(tie("amount"), tie("amount")).map(([of, least]) => threshold(of, least)),
      fc.tuple(tie("amount"), tie("amount")).map(([one, other]) => exceeds(one, other)),
      conditions.map((all) => allOf(...all)),
      conditions.map((any) => anyOf(...any)),
      tie("condition").map(not)
    ),
  };
});

const given = fc.record(
  {
    a: small.map((n) => new Amount(n)),
    b: small.map((n) => new Amount(n)),
    c: small.map((n) => new Amount(n)),
    rank: fc.integer({ min: 1, max: 6 }).map((n) => new Amount(n)),
    member: fc.boolean(),
    reading: fc.constantFrom("one", "both"),
    date: fc.constantFrom(before, after),
  },
  { requiredKeys: [] }
);

const plain = (value: Amount | boolean | Missing) =>
  value instanceof Missing ? value.inputs.map(({ name }) => name) : value.toString();

const at = <V>(list: Piecewise<V>, n: Amount) =>
  [...list].reverse().find(({ from }) => from.lessThanOrEqualTo(n))!.value;

it.each([
  ["a", new Amount(0), new Amount("0.5")],
  ["rank", new Amount(1), new Amount(1)],
] as const)("with %s unknown, every tree of operators is its own function", (name, first, step) => {
  fc.assert(
    fc.property(amount, given, (node, others) => {
      const scope = { inputs: { ...others, [name]: undefined } };
      const unknown = { scope, name, line: { ...level(first), slope: step } };
      const result = amountOver(node, unknown);
      const reach = threshold(node, figureOf("20"));
      const reaches = answerOver(not(not(reach)), unknown);
      expect(result[0]!.from.toNumber()).toBe(0);
      const positions = Array.from({ length: 100 }, (_, i) => new Amount(i));
      const byPieces = positions.map((n) => {
        const value = at(result, n);
        return [value instanceof Missing ? value : valueOn(value, n), at(reaches, n)].map(plain);
      });
      const byEvaluation = positions.map((n) => {
        const there = { inputs: { ...others, [name]: first.plus(step.times(n)) } };
        return [amountIn(there, node), holdsIn(there, reach)].map(plain);
      });
      expect(byPieces).toEqual(byEvaluation);
    }),
    { numRuns: 150 }
  );
});
