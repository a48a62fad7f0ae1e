/** 三（一） Guidance by public money: which payments fall into the renovation period. */
import { countedPayments } from "../counted";
import { es } from "./clauses";
import { parameters } from "./parameters";

/** ES_COUNTED: what was paid inside the renovation period. */
export const counted = countedPayments({
  id: "ES_COUNTED",
  title: { zh: "改造期内实付合计", en: "Paid inside the renovation period" },
  clause: es["ES-3.1-c"],
  years: parameters.windowYears,
  withShare: false,
});
