/** 二（一） Targets: projects a year. */
import { lookup, placeRow, type Rule } from "../../core/rule";
import { es } from "./clauses";
import { place } from "./inputs";
import { parameters } from "./parameters";
import { leading, others } from "./places";

/** ES_QUOTA: how many projects the unit has to carry out in a year. */
export const quota: Rule = {
  id: "ES_QUOTA",
  title: { zh: "每年技改项目数下限", en: "Minimum of renovation projects a year" },
  clause: es["ES-2.1-d"],
  inputs: [place],
  basis: [place],
  result: lookup({
    label: { zh: "每年项目数下限", en: "Minimum projects a year" },
    input: place,
    rows: [placeRow(leading, parameters.leadingQuota), placeRow(others, parameters.otherQuota)],
    otherwise: { zh: "没有项目数要求", en: "has no minimum" },
    clause: es["ES-2.1-d"],
  }),
  unit: "个",
};
