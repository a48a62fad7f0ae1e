import type { CheckPage, FundsPage, YearlyPage } from "../../policyPages";
import { prefectureRule, projectCheck } from "../2-1-projects";
import { quota, target } from "../2-1-targets";
import { projects } from "../inputs";

/** ES-2.1-c, -d: renovation projects. */
const check: CheckPage = {
  rule: projectCheck,
  minimum: quota,
  together: prefectureRule,
  fields: ["projects"],
  tab: { zh: "项目数", en: "Projects" },
  heading: { zh: "技改项目数与下限", en: "Projects against their minimum" },
  sheetName: (year) => ({ zh: `技改项目数核对${year}`, en: `Projects ${year}` }),
  title: (year) => ({
    zh: `恩施州 ${year} 年技改项目数核对`,
    en: `Enshi: renovation projects ${year} against their minimum`,
  }),
  unit: { zh: "个", en: "projects" },
  unitMark: { zh: "（个）", en: "" },
  sample: ["18", "13", "16", "10", "12", "10", "9", "11", "10"],
};

/** ES-2.2-a, -b: what is to be there in a year besides the projects. */
const yearly: YearlyPage = {
  rule: target,
  input: projects,
  heading: { zh: "隐形冠军与示范项目", en: "Hidden champions and demonstrations" },
  measures: [
    { word: "隐形冠军", label: { zh: "隐形冠军（个）", en: "Hidden champions" } },
    { word: "示范项目", label: { zh: "示范项目（个）", en: "Demonstrations" } },
  ],
};

export const funds: FundsPage = {
  title: { zh: "项目数", en: "Projects" },
  checks: [check],
  yearly,
};
