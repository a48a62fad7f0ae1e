import type { Amount } from "../core/amount";
import type { Place } from "../core/place/places";
import {
  amountInput,
  quoted,
  valueOf,
  type AmountInput,
  type CountInput,
  type Input,
  type YearInput,
} from "../core/rule";
import { fill, inLanguage, type Language, type Text } from "../core/text";
import type { PolicyPages, TargetsPage } from "../policies/policyPages";
import { PERCENT_DECIMALS } from "../policies/targets";
import { lacksIn } from "./problems";
import { texts } from "./texts";

const inYi = (name: string, label: Text): AmountInput => amountInput(name, label, { unit: "亿元" });

/** What is filled in for each unit, by column. */
export const ENTRIES = {
  C: inYi("base", texts.base),
  D: inYi("industrial", texts.industrial),
  E: inYi("value_added", texts.valueAdded),
  F: inYi("floor", texts.targetFloor),
  G: inYi("cap", texts.targetCap),
  I: inYi("done", texts.done),
  N: inYi("previous", texts.sameTime),
} as const;
export const INDICATORS = ["C", "D", "E"] as const;
export const METHODS = [texts.byBase, texts.blended, texts.byGrowth] as const;

export const QUARTER: CountInput = { kind: "count", name: "quarter", label: texts.quarter };
export const STEP: AmountInput = { ...inYi("step", texts.step), aboveZero: true };

/** Ratios are told apart to so many decimals, as the task pane tells them apart. */
const RATIO_DECIMALS = PERCENT_DECIMALS + 2;

export function ratio(of: string, by: string): string {
  return `ROUND(${of}/${by},${RATIO_DECIMALS})`;
}

/** Where everything stands on the sheet of targets, as its own formulas refer to it; rows count from 0. */
export type TargetsLayout = ReturnType<typeof targetsLayout>;

export function targetsLayout({ policy }: PolicyPages, page: TargetsPage, language: Language) {
  const say = (text: Text) => inLanguage(text, language);
  const word = (text: Text) => quoted(say(text));
  // Ties are broken by code, so the rows stand in that order.
  const places = [...policy.places.units].sort((a, b) => (a.code < b.code ? -1 : 1));
  const classOf = (place: Place) =>
    (valueOf(page.class, { inputs: { [page.class.inputs[0]!.name]: place } }) as Amount).toFixed();
  const classes = [...new Set(places.map(classOf))].sort();
  const input = (is: (input: Input) => boolean) => page.target.inputs.find(is);
  const settings = {
    year: 2,
    quarter: 3,
    time: 4,
    whole: 5,
    step: 6,
    method: 7,
    weights: 8,
    growth: 8 + INDICATORS.length,
    state: 8 + INDICATORS.length + classes.length,
  };
  const set = (row: number) => `$B$${row + 1}`;
  const heading = settings.state + 2;
  const first = heading + 1;
  const count = places.length;
  const last = first + count - 1;
  const area = (column: string) => `$${column}$${first + 1}:$${column}$${last + 1}`;
  return {
    say,
    word,
    places,
    classOf,
    classes,
    year: input(({ kind }) => kind === "year") as YearInput,
    /** The target grows from the units' bases together, where there is such an input. */
    growing: input(({ name }) => name === "base"),
    settings,
    set,
    ...{ heading, first, last, count, area },
    sumOf: (column: string) => `$${column}$${last + 2}`,
    name: say(texts.targets),
    splitName: say(texts.targetsSplit),
    isMethod: (text: Text) => `${set(settings.method)}=${word(text)}`,
    weightAt: (position: number) => set(settings.weights + position),
    growthAt: (key: string) => set(settings.growth + classes.indexOf(key)),
    growthLabel: (key: string) => say(fill(texts.growthOf, { label: page.className(key) })),
    isReady: `${set(settings.state)}=${word(texts.splitDone)}`,
    lacks: (column: keyof typeof ENTRIES) =>
      lacksIn(area(column), count, say(ENTRIES[column].label), language),
  };
}
