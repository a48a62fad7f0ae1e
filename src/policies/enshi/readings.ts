import type { OpenReading, Reading } from "../../core/rule";
import { readings as common } from "../shared/readings";

/** Where Enshi's text leaves room: how we read it. */
export const own = {
  R9: {
    id: "R9",
    taken: {
      zh: "同一项目符合两项补助，或同一企业有两个名次时：默认“就高”，也可取“叠加”。",
      en: "Two kinds of support for one project, or two ranks of one firm: by default 就高, the higher; 叠加 adds both.",
    },
    choices: [
      { word: "就高", gist: { zh: "两项取高的一项。", en: "The higher of the two." } },
      { word: "叠加", gist: { zh: "两项相加。", en: "Both, added up." } },
    ],
  },
  R15: {
    id: "R15",
    taken: {
      zh: "恩施增幅考核与上年实际数比；规划测算自 2017 年起逐年复利推算。",
      en: "Enshi growth: against the prior year's actual for compliance, compound from 2017 for planning.",
    },
  },
} as const satisfies Record<string, Reading | OpenReading>;

/** These, and those of every text. */
export const readings = { ...common, ...own };
