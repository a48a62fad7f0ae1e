import type { TargetsPage } from "../../policyPages";
import { target } from "../2-targets";
import { countyClass, fundMinimum } from "../4-1-county-funds";
import { ranking } from "../5-4-assessment";
import { readings } from "../readings";
import { className } from "./className";

/** YC-2-c split among the units, which YC-4.1-g … -i divide into classes and YC-5.4-c ranks within them. */
export const targets: TargetsPage = {
  target,
  class: countyClass,
  minimum: fundMinimum,
  minimumLabel: { zh: "专项资金下限（万元）", en: "Minimum fund (万元)" },
  className,
  classLine: (key, minimum) => ({
    zh: `${className(key).zh} · 专项资金每年不少于 ${minimum} 万元`,
    en: `${className(key).en} · own fund at least ${minimum} 万元 a year`,
  }),
  ranking,
  rankedBy: "completion",
  rankingNote: {
    zh: "名次按类内完成率排，以完成率代替考核得分；正式名次以考核得分为准。",
    en: "Ranked within each class by completion, which stands in for the assessment score; the official ranking goes by the score.",
  },
  readings: [readings.R10],
  sample: {
    figures: {
      "420506": ["60", "150", "90", "22", "6"],
      "420581": ["90", "200", "160", "34", "9"],
      "420582": ["55", "120", "80", "19", "5"],
      "420583": ["80", "180", "120", "31", "8"],
      "4205GX": ["70", "160", "140", "20", "7"],
      "420525": ["30", "60", "40", "10", "2"],
      "420526": ["25", "50", "35", "5", "2"],
      "420527": ["20", "45", "25", "7", "2"],
      "420528": ["15", "30", "15", "4", "1"],
      "420529": ["10", "20", "10", "3", "1"],
      "420502": ["20", "40", "45", "8", "2"],
      "420503": ["20", "45", "40", "7", "2"],
      "420504": ["25", "50", "35", "6", "3"],
      "420505": ["40", "80", "60", "16", "4"],
    },
    note: {
      zh: "示例为虚构的整数。公开报道的宜昌 2018 年一季度全市技改投资为 236.27 亿元，分县数未公布。",
      en: "The sample is made up of round figures. Published for Yichang as a whole: 236.27 亿元 in the first quarter of 2018; figures by county were not published.",
    },
  },
};
