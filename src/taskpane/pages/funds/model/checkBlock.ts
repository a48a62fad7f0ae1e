import { inLanguage } from "../../../../core/text";
import { readInput } from "../../../../core/rule";
import type { Amount } from "../../../../core/amount";
import { explanationTable } from "../../../../functions/explanationTable";
import { callOf, type FormulaArgument } from "../../../formula/callOf";
import { BlockGrid, type Block, type Spot } from "../../../insertion/BlockGrid";
import type { Language } from "../../../shell/language";
import { fundsMessages } from "../messages";
import type { CheckResult, CheckTyped } from "./check";
import type { CheckKind } from "./checkKind";

/** Row of the headings; above them stand the title, the unit and what counts besides the units. */
const HEADINGS = 4;
/** Columns: name, amount, minimum, one left free, then the result. */
const RESULT = 4;
/** Columns of a certificate: step, basis, working, result. */
const CERTIFICATE = 4;

/**
 * A check as live formulas: the typed amounts as values, beside them the minimum and the result, below them the
 * certificate, each with room to spill into.
 *
 * @param result a sound one: everything that was typed has been read
 */
export function checkBlock(
  kind: CheckKind,
  typed: CheckTyped,
  result: CheckResult,
  year: string,
  language: Language,
  origin: Spot
): Block {
  const messages = inLanguage(fundsMessages, language);
  const unitMark = inLanguage(kind.unitMark, language);
  const style = kind.amount.kind === "count" ? "text" : "amount";
  const grid = new BlockGrid(origin);
  const [first, last] = [HEADINGS + 1, HEADINGS + result.typed.length];

  grid.texts(0, 0, "title", [
    messages.marked(inLanguage(kind.title(year), language), typed.isSample),
  ]);
  grid.texts(1, 0, "text", [messages.unitLine(inLanguage(kind.unit, language))]);
  const args: FormulaArgument[] = [grid.ref(first, 0, last, 1)];
  if (kind.besides) {
    const { input, usual } = kind.besides;
    grid.texts(2, 0, "text", [`${inLanguage(input.label, language)}${unitMark}`]);
    grid.amount(2, 1, (readInput(input, typed.besides) as Amount | undefined) ?? usual);
    args.push(grid.ref(2, 1));
  }
  const name = inLanguage(kind.place.label, language);
  const amount = inLanguage(kind.amount.label, language) + unitMark;
  grid.texts(HEADINGS, 0, "heading", [name, amount, messages.minimum + unitMark]);
  result.typed.forEach(({ place, amount: value }, i) => {
    grid.texts(first + i, 0, "text", [place.name]);
    grid.amount(first + i, 1, value as Amount, style);
  });
  const minimum = callOf(kind.minimum.id, [grid.ref(first, 0, last, 0)]);
  const amounts = (columns: number[]) => ({ amounts: style === "amount" ? columns : [] });
  grid.spill({ top: first, left: 2, bottom: last, right: 2 }, minimum, amounts([0]));

  const width = kind.class ? 6 : 5;
  const end = last + (kind.besides ? 2 : 1);
  const spilled = { top: HEADINGS, left: RESULT, bottom: end, right: RESULT + width - 1 };
  const numbers = amounts([width - 4, width - 3, width - 2]);
  grid.spill(spilled, callOf(kind.rule.id, args), { ...numbers, heading: true });

  const below = end + 2;
  const steps = explanationTable(result.explanation, language).length;
  const bottom = below + steps - 1;
  const certificate = { top: below, left: 0, bottom, right: CERTIFICATE - 1 };
  grid.spill(certificate, callOf("JG_EXPLAIN", [kind.rule.id, ...args]), { heading: true });
  return {
    cells: grid.cells,
    columnWidths: [22, 20, 24, 12, 18, ...Array.from({ length: width - 1 }, () => 12)],
    chart: {
      kind: "bar",
      area: grid.area(HEADINGS, 0, last, 2),
      title: inLanguage(kind.title(year), language),
      anchor: grid.anchor(below, RESULT + 1),
    },
  };
}
