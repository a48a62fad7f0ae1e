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
import { dictionaries } from "../core/text";
import { commonReadings } from "../policies/readings";
import { spoken } from "./language";
import { functionName, givenArguments, readResult, ruleNamed } from "./namedFunction";
import { overRows } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const REPORTED: ArgumentName = { name: "reported", label: { zh: "申报数", en: "Reported" } };

/**
 * 核对申报数：相符，或多、少多少，并指出像是什么差错、依据哪一条。
 * @customfunction JG_CHECK
 * @param {any[][]} reported 申报数：单位与该函数的结果相同；结果为是否的填 TRUE、FALSE 或是、否
 * @param {any[][]} function_ 函数名：逐行函数，如 "YC_SUBSIDY"
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序，单元格或区域
 * @returns {any[][]} 核对结论，每行一条
 */
export function JG_CHECK(reported: any[][], function_: any[][], arguments_: any[][][]): any[][] {
  return tableOrError(() => {
    const rule = ruleNamed(functionName(function_));
    const ranges = givenArguments(rule.id, arguments_, rule.inputs.length);
    const padded = rule.inputs.map((_, position) => ranges[position]);
    const { agrees } = dictionaries[spoken()].mistakes;
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
  });
}

function verdict(rule: Rule, inputs: Inputs, reported: Amount | boolean): string {
  const language = spoken();
  const { yes, no, mistakes: words } = dictionaries[language];
  const due = valueOf(rule, { inputs });
  if (typeof due === "boolean" || typeof reported === "boolean") {
    const answer = answerWord(rule.answers ?? { yes, no }, due === true);
    return due === reported ? words.agrees : words.otherAnswer(answer);
  }
  const difference = atCell(reported).minus(atCell(due));
  if (difference.isZero()) return words.agrees;
  const size = formatAmount(difference.abs());
  const found = (difference.isNegative() ? words.under : words.over)(size);
  const [mistake] = likelyMistakes(rule, inputs, reported, commonReadings);
  return mistake ? words.explained(found, mistake.text[language], mistake.basis) : found;
}

/** As a cell holds it: what lies beyond its digits can't be told apart. */
function atCell(amount: Amount): Amount {
  return amount.toSignificantDigits(CELL_DIGITS);
}
