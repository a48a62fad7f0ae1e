import { inLanguage } from "../../../../core/text";
import type { Amount } from "../../../../core/amount";
import { readInput, type AmountInput } from "../../../../core/rule";
import { DEFAULT_STEP } from "../../../../policies/shared/step";
import { explanationTable } from "../../../../functions/explanationTable";
import { callOf, type FormulaArgument } from "../../../formula/callOf";
import { BlockGrid, type Block, type Spot } from "../../../insertion/BlockGrid";
import type { Language } from "../../../shell/language";
import { fundsMessages } from "../messages";
import { typedPlaces, type RewardKind, type RewardResult, type RewardTyped } from "./reward";
import { textAt } from "./texts";

/** Rows above the table: title, unit, pool, weights, redistribution, step, one left free, headings. */
const [POOL, WEIGHTS, GIVE, STEP, HEADINGS] = [2, 3, 4, 5, 7];
/** Columns: name, indicators, one left free, then the result: place, share, reward, remark. */
const WIDTH = 4;
/** Columns of a certificate: step, basis, working, result. */
const CERTIFICATE = 4;

/** The rewards as live formulas, with the certificate below. */
export function rewardBlock(
  kind: RewardKind,
  typed: RewardTyped,
  { explanation }: RewardResult,
  year: string,
  language: Language,
  origin: Spot
): Block {
  const messages = inLanguage(fundsMessages, language).reward;
  const { marked, yes, no } = inLanguage(fundsMessages, language);
  const { indicators } = kind;
  const result = indicators.length + 2;
  const grid = new BlockGrid(origin);
  const places = typedPlaces(kind, typed.texts);
  const [first, last] = [HEADINGS + 1, HEADINGS + places.length];
  const read = (input: AmountInput, text: string) => readInput(input, text) as Amount | undefined;

  grid.texts(0, 0, "title", [marked(inLanguage(kind.title(year), language), typed.isSample)]);
  grid.texts(1, 0, "text", [inLanguage(kind.unitLine, language)]);
  grid.texts(POOL, 0, "text", [messages.pool]);
  grid.amount(POOL, 1, read(kind.pool, typed.pool)!);
  grid.texts(WEIGHTS, 0, "text", [messages.weightsRow]);
  if (typed.weights) {
    typed.weights.forEach((value, j) => grid.put(WEIGHTS, 1 + j, { value, style: "text" }));
  } else grid.texts(WEIGHTS, 1, "text", [inLanguage(kind.weights.notSet, language)]);
  grid.texts(GIVE, 0, "text", [messages.redistribute, typed.redistribute ? yes : no]);
  grid.texts(STEP, 0, "text", [messages.step]);
  const step = read(kind.step, typed.step) ?? DEFAULT_STEP;
  grid.put(STEP, 1, { value: step.toNumber(), style: "text" });

  const headings = indicators.map(({ label }) => inLanguage(label, language));
  grid.texts(HEADINGS, 0, "heading", [inLanguage(kind.place.label, language), ...headings]);
  places.forEach((place, i) => {
    grid.texts(first + i, 0, "text", [place.name]);
    indicators.forEach((input, j) => {
      const amount = read(input, textAt(typed.texts, place, input.name));
      if (amount) grid.amount(first + i, 1 + j, amount);
    });
  });

  const args: FormulaArgument[] = [
    grid.ref(POOL, 1),
    grid.ref(first, 0, last, indicators.length),
    typed.weights && grid.ref(WEIGHTS, 1, WEIGHTS, indicators.length),
    grid.ref(GIVE, 1),
    grid.ref(STEP, 1),
  ];
  const right = result + WIDTH - 1;
  const spilled = { top: HEADINGS, left: result, bottom: last + 1, right };
  // The reward's own column only: a share isn't money, and the remark's last row is.
  grid.spill(spilled, callOf(kind.rule.id, args), { amounts: [2], heading: true });

  const below = last + 3;
  const bottom = below + explanationTable(explanation, language).length - 1;
  const certificate = { top: below, left: 0, bottom, right: CERTIFICATE - 1 };
  grid.spill(certificate, callOf("JG_EXPLAIN", [kind.rule.id, ...args]), { heading: true });
  return {
    cells: grid.cells,
    columnWidths: [22, ...indicators.map((_, i) => [20, 24][i] ?? 14), 3, 18, 12, 14, 30],
    chart: {
      kind: "bar",
      area: grid.area(HEADINGS, result, last, result + 1),
      title: inLanguage(kind.chart(year), language),
      anchor: grid.anchor(below, result),
    },
  };
}
