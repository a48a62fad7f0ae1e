/** Inputs and rules that no policy has, to try single operators with. */
import { declarePlaces, groupOf } from "../../../src/core/place/places";
import {
  amountInput,
  amountOf,
  declareClauses,
  flagInput,
  gate,
  inForceOn,
  parameter,
  rankInput,
  readingInput,
  type AmountNode,
  type Condition,
  type DayInput,
  type Input,
  type PlaceInput,
  type Rule,
  type TextInput,
  type YearInput,
} from "../../../src/core/rule";

export const said = (word: string) => ({ zh: word, en: word });
export const { T } = declareClauses({ T: ["1", said("made up")] });
export const figureOf = (value: string, unit: "rate" | "万元" = "万元") =>
  parameter({ label: said("figure"), figure: value, unit, clause: T, years: [2018, 2020] });

export const a = amountInput("a", said("a"));
export const b = amountInput("b", said("b"));
export const paid = amountInput("paid", said("paid"));
export const p = flagInput("p", said("p"));
export const q = flagInput("q", said("q"));
export const rank = rankInput("rank", said("rank"));
export const reading = readingInput({
  id: "R",
  taken: said("one of two"),
  choices: ["甲", "乙"].map((word) => ({ word, gist: said(word) })),
});
export const year: YearInput = {
  ...{ kind: "year", name: "year", label: said("year"), years: [2018, 2020] },
};
export const day: DayInput = { kind: "day", name: "day", label: said("day") };
export const trade: TextInput = { kind: "text", name: "trade", label: said("trade") };
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
