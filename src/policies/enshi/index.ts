import type { Policy } from "../policy";
import { projectCheck } from "./2-1-projects";
import { growthOk, quota, target } from "./2-1-targets";
import { counted } from "./3-1-counted";
import { award, equipmentSubsidy } from "./3-1-fiscal-guidance";
import { investmentSupport, subsidy } from "./3-2-investment-support";
import { land } from "./3-3-land";
import { filing } from "./3-5-filing";
import { ranking } from "./4-3-assessment";
import { calendar } from "./4-calendar";
import { audit } from "./audit";
import { checklists } from "./checklists";
import { es } from "./clauses";
import { years } from "./parameters";
import { places } from "./places";
import { own } from "./readings";

/** Enshi: three-year action plan on renovating traditional industries. */
export const enshi: Policy = {
  id: "enshi",
  name: { zh: "恩施", en: "Enshi" },
  document: {
    zh: "恩施州传统产业技改三年行动方案（2018—2020）",
    en: "Enshi, three-year renovation plan 2018–2020",
  },
  years,
  places,
  clauses: Object.values(es),
  checklists,
  readings: Object.values(own),
  calendar,
  tables: [projectCheck, counted, ranking],
  rules: [
    target,
    growthOk,
    quota,
    equipmentSubsidy,
    award,
    investmentSupport,
    subsidy,
    land,
    filing,
  ],
  audit,
};
