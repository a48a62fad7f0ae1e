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
  type Condition,
  type DayInput,
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

const only = (condition: Condition, then: ReturnType<typeof cap>) =>
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

/** Two sums whose parts may all be missing, since the rule may rest on what was paid. */
export const everyOperator: Rule = {
  id: "EVERY_OPERATOR",
  title: said("every operator"),
  clause: T,
  inputs: [a!, b!, c!, d!, paid!, p!, q!, rank, reading, year, day, trade, place],
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
