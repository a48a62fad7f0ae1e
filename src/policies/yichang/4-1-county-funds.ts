/** 四（一） Fiscal support: classes of counties, and the funds that they have to set up. */
import { lookup, placeRow, type Rule } from "../../core/rule";
import { yc } from "./clauses";
import { county } from "./inputs";
import { parameters } from "./parameters";
import { class1, class2, class3 } from "./places";

const notAUnit = { zh: "没有类别", en: "has no class" };

/** YC_CLASS: the class of a county-level unit. */
export const countyClass: Rule = {
  id: "YC_CLASS",
  title: { zh: "县市区类别", en: "Class of a county-level unit" },
  clause: yc["YC-4.1-g"],
  inputs: [county],
  requiresAnyOf: [county],
  result: lookup({
    label: { zh: "类别", en: "Class" },
    input: county,
    rows: [
      placeRow(class1, parameters.class1),
      placeRow(class2, parameters.class2),
      placeRow(class3, parameters.class3),
    ],
    otherwise: notAUnit,
    clause: yc["YC-4.1-g"],
  }),
  unit: "类",
};

/** YC-4.1-g, -h, -i: the least that a unit's own fund must be in a year. */
export const minimum = lookup({
  label: { zh: "每年专项资金下限", en: "Minimum fund a year" },
  input: county,
  rows: [
    placeRow(class1, parameters.class1Fund),
    placeRow(class2, parameters.class2Fund),
    placeRow(class3, parameters.class3Fund),
  ],
  otherwise: notAUnit,
  clause: yc["YC-4.1-g"],
});

/** YC_FUND_MIN: the least that the unit's own fund must be in a year. */
export const fundMinimum: Rule = {
  id: "YC_FUND_MIN",
  title: { zh: "县市区专项资金下限", en: "Minimum of a county's own fund" },
  clause: yc["YC-4.1-g"],
  inputs: [county],
  requiresAnyOf: [county],
  result: minimum,
  unit: "万元",
};
