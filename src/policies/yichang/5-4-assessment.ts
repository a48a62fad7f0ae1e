/** 五（四） Assessment: ranking within classes, and what follows for the last. */
import type { Amount } from "../../core/amount";
import type { Place } from "../../core/place/places";
import { citedClauses, valueOf, type ChoiceInput } from "../../core/rule";
import type { TableArgument, TableRule } from "../../core/table";
import { rankingReport } from "../ranking";
import { countyClass } from "./4-1-county-funds";
import { yc } from "./clauses";
import { county, score } from "./inputs";
import { parameters } from "./parameters";

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "得分表", en: "Table of scores" },
  columns: [county, score],
};

const period: ChoiceInput = {
  kind: "choice",
  name: "period",
  label: { zh: "考核期", en: "Period" },
  optional: true,
  choices: ["季", "年"],
};

const consequences = {
  季: {
    clause: yc["YC-5.4-c"],
    text: { zh: "约谈政府主要负责人和分管负责人", en: "principal and deputy heads are called in" },
  },
  年: { clause: yc["YC-5.4-d"], text: { zh: "通报批评", en: "public criticism" } },
};

/** YC_RANK: within its class, all ties, with what follows for the last. */
export const ranking: TableRule = {
  id: "YC_RANK",
  title: { zh: "类内排名", en: "Ranking within classes" },
  clause: yc["YC-5.4-c"],
  clauses: [yc["YC-5.4-d"], ...citedClauses(countyClass)],
  arguments: [table, period],
  unit: "名次",
  report: ({ tables, inputs }) =>
    rankingReport(tables.table!, {
      place: county,
      score,
      last: 1,
      rankLabel: { zh: "类内名次", en: "Rank in class" },
      consequence: consequences[(inputs[period.name] as "季" | "年" | undefined) ?? "季"],
      group: {
        label: parameters.class1.label,
        of: (place: Place) => valueOf(countyClass, { inputs: { [county.name]: place } }) as Amount,
      },
    }),
};
