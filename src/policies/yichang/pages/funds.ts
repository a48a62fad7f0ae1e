import type { CheckPage, FundsPage } from "../../policyPages";
import { countyClass, fundMinimum } from "../4-1-county-funds";
import { fundCheck, fundsTogether } from "../4-1-fund-check";
import { parameters } from "../parameters";
import { className } from "./className";
import { reward } from "./reward";

/** YC-4.1-g … -j: the counties' own funds. */
const check: CheckPage = {
  rule: fundCheck,
  minimum: fundMinimum,
  together: fundsTogether,
  class: {
    rule: countyClass,
    name: (key) => ({ zh: `${className(key).zh}县市区`, en: className(key).en }),
  },
  besides: parameters.cityFund,
  fields: ["arranged", "budget"],
  tab: { zh: "专项资金", en: "Funds" },
  heading: { zh: "专项资金安排与下限", en: "Funds against their minimum" },
  sheetName: (year) => ({ zh: `专项资金核对${year}`, en: `Funds ${year}` }),
  title: (year) => ({
    zh: `宜昌市 ${year} 年县市区专项资金核对`,
    en: `Yichang: county funds ${year} against their minimum`,
  }),
  unit: { zh: "万元", en: "万元" },
  unitMark: { zh: "（万元）", en: " (万元)" },
  sample: [
    ...["3000", "3200", "2860", "3500", "3000"],
    ...["2000", "2100", "1750", "2000", "2000"],
    ...["1000", "1200", "1000", "940"],
  ],
};

export const funds: FundsPage = {
  title: { zh: "资金与奖励", en: "Funds & rewards" },
  checks: [check],
  reward,
};
