/** A rule that never was: operators in places where the policies don't have them, so that blanks meet all of them. */
import {
  allOf,
  amountInput,
  amountOf,
  anyOf,
  byChoice,
  byReading,
  cap,
  capLeft,
  declareClauses,
  exceeds,
  figure,
  flag,
  flagInput,
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
  parameter,
  placeRow,
  positive,
  rankInput,
  rankRow,
  rateOf,
  readingInput,
  requiredFlag,
  sum,
  threshold,
  tracks,
  type AmountNode,
  type Condition,
  type DayInput,
  type Input,
  type PlaceInput,
  type Rule,
  type TextInput,
  type YearInput,
} from "../../src/core/rule";
import { declarePlaces, groupOf } from "../../src/core/place/places";

const said = (word: string) => ({ zh: word, en: word });
const { T } = declareClauses({ T: ["1", said("made up")] });
const figureOf = (value: string, unit: "rate" | "万元" = "万元") =>
  parameter({ label: said("figure"), figure: value, unit, clause: T, years: [2018, 2020] });

const [a, b, c, d, paid] = ["a", "b", "c", "d", "paid"].map((name) =>
  amountInput(name, said(name))
);
const [p, q] = ["p", "q"].map((name) => flagInput(name, said(name)));
const rank = rankInput("rank", said("rank"));
const reading = readingInput({
  id: "R",
  taken: said("one of two"),
  choices: ["甲", "乙"].map((word) => ({ word, gist: said(word) })),
});
const year: YearInput = { kind: "year", name: "year", label: said("year"), years: [2018, 2020] };
const day: DayInput = { kind: "day", name: "day", label: said("day") };
const trade: TextInput = { kind: "text", name: "trade", label: said("trade") };
const places = declarePlaces(
  [
    { code: "1", name: "东区", stem: "东" },
    { code: "2", name: "西县", stem: "西" },
  ],
  ["某市"]
);
const place: PlaceInput = { kind: "place", name: "place", label: said("place"), places };
const east = groupOf(places, said("east"), ["东区"]);

const only = (condition: Condition, then: AmountNode) =>
  gate({ label: said("gate"), condition, reason: said("no"), clause: T, then });

const parts = [
  // A gate behind another, of which the first one settles what the second one misses.
  only(
    anyOf(
      requiredFlag(p!, T),
      threshold(amountOf(b!), rateOf(said("r"), figureOf("0.5", "rate"), amountOf(c!)))
    ),
    cap(grownBy(said("g"), figureOf("0.1", "rate"), amountOf(a!), 2), figureOf("500"))
  ),
  tracks(
    said("tracks"),
    [{ label: said("1"), clause: T, when: requiredFlag(q!, T), then: amountOf(b!) }],
    {
      label: said("2"),
      clause: T,
      then: byReading(reading, {
        甲: amountOf(c!),
        乙: capLeft(amountOf(c!), figureOf("7"), paid!),
      }),
    }
  ),
  only(
    allOf(
      not(requiredFlag(p!, T)),
      exceeds(amountOf(a!), amountOf(c!)),
      isWord(trade, said("t"), ["智能制造"], false)
    ),
    cap(amountOf(d!), figureOf("90"))
  ),
  netOf(
    said("net"),
    sum(said("both"), [amountOf(b!), amountOf(d!)], T),
    inForceOn(said("tax"), day, [
      { from: { year: 2000, month: 1, day: 1 }, parameter: figureOf("0.17", "rate") },
      { from: { year: 2018, month: 5, day: 1 }, parameter: figureOf("0.16", "rate") },
    ])
  ),
  byChoice(year, { 2018: amountOf(d!), 2020: figure(figureOf("11")) }),
  lookup({
    label: said("rank"),
    input: rank,
    rows: [rankRow(1, figureOf("9")), rankRow(3, figureOf("4"))],
    otherwise: said("none"),
    clause: T,
  }),
  lookup({
    label: said("place"),
    input: place,
    rows: [placeRow(east, figureOf("3"))],
    otherwise: said("none"),
    clause: T,
  }),
];

const inputs = [a!, b!, c!, d!, paid!, p!, q!, rank, reading, year, day, trade, place];

/** Does the node, or a part of it, ask for the input? */
function asks(node: unknown, input: Input): boolean {
  if (node === input) return true;
  return (
    typeof node === "object" && node !== null && Object.values(node).some((v) => asks(v, input))
  );
}

const ruleOf = (result: Rule["result"], id: string): Rule => {
  const asked = inputs.filter((input) => asks(result, input));
  const title = said(id);
  return { id, title, clause: T, inputs: asked, requiresAnyOf: asked, result, unit: "万元" };
};

const further = [
  // An amount that must be there for a sum of nothing to count.
  sum(
    said("needed"),
    [amountOf(b!), rateOf(said("r"), figureOf("0.5", "rate"), amountOf(a!))],
    T,
    amountOf(a!)
  ),
  only(not(allOf(requiredFlag(p!, T), requiredFlag(q!, T))), cap(amountOf(a!), figureOf("90"))),
  only(flag(p!, threshold(amountOf(b!), figureOf("100"))), cap(amountOf(a!), figureOf("90"))),
  only(
    allOf(positive(amountOf(b!)), threshold(amountOf(a!), amountOf(c!))),
    lessPaid(said("less"), amountOf(b!), paid!, T)
  ),
  higherOf(
    said("higher"),
    [amountOf(a!), only(requiredFlag(p!, T), cap(amountOf(b!), figureOf("90")))],
    T
  ),
];

/** Each of the operators by itself, and in a sum with an amount, where what is blank counts as nothing. */
export const eachOperator: readonly Rule[] = [...parts, ...further].flatMap((part, i) => [
  ruleOf(part, `PART_${i}`),
  ruleOf(sum(said("sum"), [part, amountOf(d!)], T), `SUM_OF_PART_${i}`),
]);

/** Conditions by themselves. */
export const eachCondition: readonly Rule[] = [
  not(requiredFlag(p!, T)),
  not(threshold(amountOf(a!), figureOf("100"))),
  exceeds(amountOf(a!), amountOf(c!)),
  allOf(requiredFlag(p!, T), threshold(amountOf(a!), figureOf("100"))),
  anyOf(
    requiredFlag(p!, T),
    threshold(amountOf(a!), rateOf(said("r"), figureOf("0.5", "rate"), amountOf(c!)))
  ),
  anyOf(positive(amountOf(a!)), isWord(trade, said("t"), ["智能制造"], true)),
  allOf(requiredFlag(p!, T), flag(q!, isWord(trade, said("t"), ["智能制造"], true))),
].map((condition, i) => ({ ...ruleOf(condition, `CONDITION_${i}`), unit: "yesNo" }));

/** Two sums whose parts may all be missing, since the rule may rest on what was paid. */
export const everyOperator: Rule = {
  id: "EVERY_OPERATOR",
  title: said("every operator"),
  clause: T,
  inputs,
  requiresAnyOf: [a!, b!, c!, d!, paid!],
  result: lessPaid(
    said("less"),
    tracks(
      said("outer"),
      [
        {
          label: said("1"),
          clause: T,
          when: flag(q!, anyOf(positive(amountOf(a!)), isAmong(place, east, true))),
          then: higherOf(said("higher"), parts, T),
        },
      ],
      { label: said("2"), clause: T, then: sum(said("sum"), parts, T) }
    ),
    paid!,
    T
  ),
  unit: "万元",
};
