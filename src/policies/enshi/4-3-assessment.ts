/** 四（三） Assessment: ranking by growth, and what follows for the last two. */
import type { Place } from "../../core/place/places";
import type { ChoiceInput } from "../../core/rule";
import type { TableArgument, TableRule } from "../../core/table";
import { rankingReport } from "../ranking";
import { es } from "./clauses";
import { growth, place } from "./inputs";
import { parameters } from "./parameters";
import { highTechZone } from "./places";

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "增幅表", en: "Table of growth" },
  columns: [place, growth],
};

const period: ChoiceInput = {
  kind: "choice",
  name: "period",
  label: { zh: "考核期", en: "Period" },
  optional: true,
  choices: ["季", "半年"],
};

const consequences = {
  季: {
    clause: es["ES-4.3-c"],
    text: { zh: "约谈分管负责人", en: "deputy heads are called in" },
  },
  半年: {
    clause: es["ES-4.3-d"],
    text: { zh: "约谈主要负责人", en: "principal heads are called in" },
  },
};

/** ES_RANK: by growth of renovation investment, all ties, with what follows for the last two. */
export const ranking: TableRule = {
  id: "ES_RANK",
  title: { zh: "技改投资增幅排名", en: "Ranking by growth of renovation investment" },
  clause: es["ES-4.3-c"],
  clauses: [es["ES-4.3-d"]],
  arguments: [table, period],
  unit: "名次",
  report: ({ tables, inputs }) =>
    rankingReport(tables.table!, {
      place,
      score: growth,
      last: parameters.calledIn.value.toNumber(),
      rankLabel: { zh: "名次", en: "Rank" },
      consequence: consequences[(inputs[period.name] as "季" | "半年" | undefined) ?? "季"],
      notRanked: {
        is: ({ code }: Place) => highTechZone.places.some((zone) => zone.code === code),
        text: { zh: "不参加排名", en: "not ranked" },
      },
    }),
};
