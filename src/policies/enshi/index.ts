import type { Policy } from "../policy";
import { quota } from "./2-1-targets";
import { award, equipmentSubsidy } from "./3-1-fiscal-guidance";
import { investmentSupport, subsidy } from "./3-2-investment-support";
import { es } from "./clauses";
import { years } from "./parameters";
import { places } from "./places";

/** Enshi: three-year action plan on renovating traditional industries. */
export const enshi: Policy = {
  id: "enshi",
  document: {
    zh: "恩施州传统产业技改三年行动方案（2018—2020）",
    en: "Enshi, three-year renovation plan 2018–2020",
  },
  years,
  places,
  clauses: Object.values(es),
  tables: [],
  rules: [quota, equipmentSubsidy, award, investmentSupport, subsidy],
};
