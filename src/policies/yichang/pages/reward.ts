import type { RewardPage } from "../../policyPages";
import { reward as rule } from "../4-1-county-reward";
import { parameters } from "../parameters";
import { rewarded } from "../places";

/** YC-4.1-k, -l: what the city fund gives to the counties. */
export const reward: RewardPage = {
  rule,
  rewarded,
  limit: parameters.rewardCap,
  fields: [["in_place"], ["industrial_investment"], ["renovation"]],
  tab: { zh: "县市奖励", en: "Rewards" },
  sheetName: (year) => ({ zh: `县市奖励测算${year}`, en: `Rewards ${year}` }),
  title: (year) => ({
    zh: `宜昌市 ${year} 年县市奖励测算`,
    en: `Yichang: rewards of the counties ${year}`,
  }),
  chart: (year) => ({ zh: `${year} 年各县市份额`, en: `Shares of the counties ${year}` }),
  heading: { zh: "各县市情况", en: "The counties" },
  unitLine: {
    zh: "奖励资金池、到位资金单位：万元；工业投资、技改投资各列单位一致即可。",
    en: "Pool and fund in place in 万元; each column of investment in any one unit.",
  },
  weights: {
    heading: { zh: "三项指标权重", en: "Weights of the indicators" },
    how: {
      zh: "政策未规定权重，默认三项各三分之一；拖动一项，其余两项按原比例相应增减，合计总是 100%。",
      en: "The policy sets no weights; by default each counts a third. Move one and the others share the rest as before: always 100% together.",
    },
    equalShare: { zh: "三分之一", en: "a third" },
    notSet: { zh: "未指定，三项等权", en: "not set: equal weights" },
  },
  beyondCap: { zh: "超过上限的部分（口径 R14）", en: "What is beyond the cap (reading R14)" },
  sample: {
    pool: "2000",
    figures: [
      ["3120", "88.4", "41.2"],
      ["3000", "75", "39.6"],
      ["2860", "61.7", "28.3"],
      ["3500", "90", "52"],
      ["2000", "22.1", "11"],
      ["2050", "18.3", "9.9"],
      ["1750", "20", "7.7"],
      ["2000", "15.5", "8.1"],
      ["2000", "9.4", "4.4"],
    ],
  },
};
