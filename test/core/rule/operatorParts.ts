/** What single operators are tried with in columns and native formulas, beside the made-up inputs of all rules. */
import { declarePlaces, groupOf } from "../../../src/core/place/places";
import {
  amountInput,
  amountOf,
  declareClauses,
  gate,
  inForceOn,
  parameter,
  readingInput,
  type AmountNode,
  type Condition,
  type Input,
  type PlaceInput,
  type Rule,
} from "../../../src/core/rule";
import { a, b, day, text as said } from "./made-up";

export { a, b, day, p, q, rank, text as said, trade, year } from "./made-up";

export const { T } = declareClauses({ T: ["1", said("made up")] });
export const figureOf = (value: string, unit: "rate" | "万元" = "万元") =>
  parameter({ label: said("figure"), figure: value, unit, clause: T, years: [2018, 2020] });

export const paid = amountInput("paid", said("paid"));
export const reading = readingInput({
  id: "R",
  taken: said("one of two"),
  choices: ["甲", "乙"].map((word) => ({ word, gist: said(word) })),
});
const places = declarePlaces(
  [
    { code: "1", name: "东区", stem: "东" },
    { code: "2", name: "西县", stem: "西" },
  ],
  ["某市"]
);
export const place: PlaceInput = { kind: "place", name: "place", label: said("place"), places };
export const east = groupOf(places, said("east"), ["东区"]);

export const A = amountOf(a);
export const B = amountOf(b);

/** An amount, a unless said otherwise, that is due where the condition holds. */
export const when = (condition: Condition, then: AmountNode = A) =>
  gate({ label: said("gate"), condition, reason: said("no"), clause: T, then });

/** A rate that changes on 2018-05-01. */
export const tax = inForceOn(said("tax"), day, [
  { from: { year: 2000, month: 1, day: 1 }, parameter: figureOf("0.17", "rate") },
  { from: { year: 2018, month: 5, day: 1 }, parameter: figureOf("0.16", "rate") },
]);

/** A rule that may rest on any of its inputs. */
export const ruleOf = (result: AmountNode | Condition, ...inputs: Input[]): Rule => ({
  ...{ id: "T", title: said("t"), clause: T, unit: "万元", inputs, requiresAnyOf: inputs, result },
});
