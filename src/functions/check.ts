import { CELL_DIGITS, formatAmount, type Amount } from "../core/amount";
import type { ArgumentName } from "../core/error";
import {
  answerWord,
  cellAt,
  certainInputs,
  likelyMistakes,
  valueOf,
  workOut,
  type Inputs,
  type Rule,
} from "../core/rule";
import { inLanguage, dictionaries } from "../core/text";
import { commonReadings } from "../policies/shared/readings";
import { spoken } from "./language";
import type { CustomFunction } from "./customFunction";
import {
  ARGUMENTS,
  FUNCTION,
  functionName,
  givenArguments,
  readResult,
  ruleNamed,
} from "./namedFunction";
import { overRows, type Range } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const REPORTED: ArgumentName = { name: "reported", label: { zh: "申报数", en: "Reported" } };

/** JG_CHECK: agrees, or over or under by how much, with the likely mistake and its clause. */
export const check: CustomFunction = {
  id: "JG_CHECK",
  parameters: [REPORTED, FUNCTION, ARGUMENTS],
  calculate: ([reported, named, given]: readonly [Range, Range, Range[]]) =>
    tableOrError(() => {
      const rule = ruleNamed(functionName(named));
      const ranges = givenArguments(rule.id, given, rule.inputs.length);
      const padded = rule.inputs.map((_, position) => ranges[position]);
      const { agrees } = inLanguage(dictionaries, spoken()).mistakes;
      return overRows(
        [reported, ...padded],
        [REPORTED, ...rule.inputs],
        ([cell, ...cells]) => {
          const claimed = said(REPORTED, cell, (content) => readResult(rule, REPORTED, content));
          return verdict(rule, certainInputs(rule, cells), claimed);
        },
        ([claims, ...columns], rows, told) =>
          // What isn't the same number may still be the same to the digits that cells show.
          workOut(rule, columns, rows, (row, due) =>
            told(
              row,
              typeof due === "number" && claims && cellAt(claims, row) === due ? agrees : undefined
            )
          )
      );
    }),
};

function verdict(rule: Rule, inputs: Inputs, reported: Amount | boolean): string {
  const language = spoken();
  const { yes, no, mistakes: words } = inLanguage(dictionaries, language);
  const due = valueOf(rule, { inputs });
  if (typeof due === "boolean" || typeof reported === "boolean") {
    const answer = answerWord(rule.answers ?? { yes, no }, due === true);
    return due === reported ? words.agrees : words.otherAnswer(answer);
  }
  const difference = atCell(reported).minus(atCell(due));
  if (difference.isZero()) return words.agrees;
  const size = formatAmount(difference.abs());
  const found = (difference.isNegative() ? words.under : words.over)(size);
  const mistakes = likelyMistakes(rule, inputs, reported, commonReadings);
  const each = mistakes.map(({ text, basis }) => words.because(inLanguage(text, language), basis));
  return each.length > 0 ? words.explained(found, each.join(words.or)) : found;
}

/** As a cell holds it: what lies beyond its digits can't be told apart. */
function atCell(amount: Amount): Amount {
  return amount.toSignificantDigits(CELL_DIGITS);
}
