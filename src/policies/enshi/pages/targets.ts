import type { TargetsPage } from "../../policyPages";
import { quota, target } from "../2-1-targets";
import { ranking } from "../4-3-assessment";
import { readings } from "../readings";

/** ES-2.1-b split among the units: ES-2.1-d sets them apart by their projects, ES-4.3-c ranks them by growth. */
export const targets: TargetsPage = {
  target,
  class: quota,
  minimum: quota,
  minimumLabel: { zh: "项目数下限（个）", en: "Minimum projects" },
  className: (key) => ({ zh: `下限 ${key} 个的县市`, en: `${key}+ projects` }),
  classLine: (_, minimum) => ({
    zh: `每年技改项目不少于 ${minimum} 个`,
    en: `At least ${minimum} projects a year`,
  }),
  ranking,
  rankedBy: "growth",
  rankingNote: {
    zh: "名次按完成数比上年同期的增幅排，州高新区不参加。",
    en: "Ranked by growth of what is done on the same time last year; the prefecture's High-tech Zone takes no part.",
  },
  readings: [readings.R15, readings.R10],
  sample: {
    figures: {
      "422801": ["20", "50", "30", "6", "5"],
      "422802": ["15", "35", "20", "5", "4"],
      "4228GX": ["12", "30", "18", "4", "3"],
      "422822": ["8", "20", "10", "2", "2"],
      "422823": ["8", "22", "11", "3", "2"],
      "422825": ["6", "15", "8", "2", "1"],
      "422826": ["7", "16", "9", "1.5", "1.6"],
      "422827": ["6", "14", "8", "1.8", "1.5"],
      "422828": ["5", "12", "6", "1.2", "1"],
    },
    note: { zh: "示例数据均为虚构。", en: "The sample's figures are made up." },
  },
};
