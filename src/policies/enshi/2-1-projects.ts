/** 二（一） Targets: the projects of each unit, against what it has to carry out. */
import { amountOf, threshold, type CheckRule, type CountInput } from "../../core/rule";
import type { TableArgument, TableRule } from "../../core/table";
import { placeCheckReport } from "../placeChecks";
import { minimumProjects } from "./2-1-targets";
import { es } from "./clauses";
import { place, projects } from "./inputs";
import { parameters } from "./parameters";

const unitRule: CheckRule = {
  id: "ES_PROJECTS",
  title: { zh: "项目数是否达到下限", en: "Do the projects reach the minimum" },
  clause: es["ES-2.1-d"],
  inputs: [place, projects],
  requiresAnyOf: [place, projects],
  result: threshold(amountOf(projects), minimumProjects),
  unit: "yesNo",
};

const together: CountInput = {
  kind: "count",
  name: "together",
  label: { zh: "全州合计", en: "Prefecture" },
};

/** ES-2.1-c: all projects together. */
export const prefectureRule: CheckRule = {
  ...unitRule,
  title: together.label,
  clause: es["ES-2.1-c"],
  inputs: [together],
  requiresAnyOf: [together],
  result: threshold(amountOf(together), parameters.projects),
};

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "项目数表", en: "Table of projects" },
  columns: [place, projects],
};

/** ES_PROJECTS: each unit against its minimum, and all of them together against ES-2.1-c. */
export const projectCheck: TableRule = {
  id: "ES_PROJECTS",
  title: { zh: "技改项目数核对", en: "Projects against their minimum" },
  clause: es["ES-2.1-c"],
  clauses: [es["ES-2.1-d"]],
  arguments: [table],
  unit: "yesNo",
  report: ({ tables }) =>
    placeCheckReport(tables.table!, {
      place,
      each: unitRule,
      all: prefectureRule,
      amountLabel: { zh: "实际", en: "Actual" },
    }),
};
