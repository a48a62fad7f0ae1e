import type { Policy } from "../policy";
import { shares, target } from "./2-targets";
import { counted } from "./4-1-counted";
import { countyClass, fundMinimum } from "./4-1-county-funds";
import { reward } from "./4-1-county-reward";
import { fundCheck } from "./4-1-fund-check";
import { subsidy } from "./4-1-project-subsidy";
import { fundPath } from "./4-2-funds";
import { caseByCase } from "./4-5-case-by-case";
import { ranking } from "./5-4-assessment";
import { calendar } from "./5-4-calendar";
import { audit } from "./audit";
import { checklists } from "./checklists";
import { yc } from "./clauses";
import { funding } from "./funding";
import { years } from "./parameters";
import { places } from "./places";
import { own } from "./readings";

/** Yichang: three-year action plan on industrial technical renovation. */
export const yichang: Policy = {
  id: "yichang",
  name: { zh: "宜昌", en: "Yichang" },
  document: { zh: "宜昌 宜府发〔2018〕4号", en: "Yichang, No. 4 of 2018 (宜府发〔2018〕4号)" },
  years,
  places,
  clauses: Object.values(yc),
  checklists,
  readings: Object.values(own),
  calendar,
  tables: [shares, counted, fundCheck, reward, fundPath, funding, ranking],
  rules: [target, subsidy, countyClass, fundMinimum, caseByCase],
  audit,
};
