/** Inputs, figures and places of a policy that doesn't exist, each figure under a clause of its own. */
import { Amount } from "../../../src/core/amount";
import { declarePlaces, groupOf } from "../../../src/core/place/places";
import {
  amountInput,
  flagInput,
  parameter,
  rankInput,
  type AmountNode,
  type Clause,
  type Condition,
  type DayInput,
  type ParameterUnit,
  type PlaceInput,
  type Rule,
  type TextInput,
  type YearInput,
} from "../../../src/core/rule";

/** The same in both languages, so that only what the core itself says differs between them. */
export const text = (word: string) => ({ zh: word, en: word });

export const clause = (id: string): Clause => ({ id, article: id, gist: text(id) });

const years = [2018, 2020] as const;

/** A figure under the clause `C-…` of its label. */
export const figureOf = (label: string, figure: string, unit: ParameterUnit = "万元") =>
  parameter({ label: text(label), figure, unit, clause: clause(`C-${label}`), years });

export const rate = (label: string, figure: string) => figureOf(label, figure, "rate");

export const a = amountInput("a", text("a"));
export const b = amountInput("b", text("b"));
export const c = amountInput("c", text("c"));
export const p = flagInput("p", text("p"));
export const q = flagInput("q", text("q"));
export const rank = rankInput("rank", text("rank"));
export const year: YearInput = { kind: "year", name: "year", label: text("year"), years };
export const day: DayInput = { kind: "day", name: "day", label: text("day") };
export const trade: TextInput = { kind: "text", name: "trade", label: text("trade") };

const places = declarePlaces(
  [
    { code: "1", name: "东区" },
    { code: "2", name: "西县" },
  ],
  []
);
export const [eastern, western] = places.units as [Place, Place];
type Place = (typeof places.units)[number];
export const place: PlaceInput = { kind: "place", name: "place", label: text("place"), places };
export const east = groupOf(places, text("east"), ["东区"]);

/** A rule with this result, resting on whatever is given. */
export const ruleOf = (result: AmountNode | Condition, further: Partial<Rule> = {}): Rule => {
  const inputs = [a, b, c, p, q, rank, year, day, trade, place];
  const common = {
    id: "TEST",
    title: text("rule"),
    clause: clause("RULE"),
    inputs,
    requiresAnyOf: inputs,
  };
  return { ...common, unit: "none", result, ...further };
};

export const amount = (figure: number | string) => new Amount(figure);
