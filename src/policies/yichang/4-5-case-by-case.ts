/** 四（五） Support settled case by case. */
import { amountOf, threshold, type Rule } from "../../core/rule";
import { yc } from "./clauses";
import { equipment } from "./inputs";
import { parameters } from "./parameters";

/** YC_CASE_BY_CASE: is the production equipment large enough? */
export const caseByCase: Rule = {
  id: "YC_CASE_BY_CASE",
  title: { zh: "可否一事一议", en: "Case-by-case support possible" },
  clause: yc["YC-4.5-a"],
  inputs: [equipment],
  requiresAnyOf: [equipment],
  result: threshold(amountOf(equipment), parameters.caseByCase),
  unit: "yesNo",
};
