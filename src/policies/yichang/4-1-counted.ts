/** 四（一） Fiscal support: which payments of interest and rent count. */
import { countedPayments } from "../counted";
import { yc } from "./clauses";
import { parameters } from "./parameters";

/** YC_COUNTED: what was paid inside the window. */
export const counted = countedPayments({
  id: "YC_COUNTED",
  title: { zh: "期内实付合计", en: "Paid inside the window" },
  clause: yc["YC-4.1-b"],
  openEnded: yc["YC-4.1-d"],
  clauses: [yc["YC-4.1-d"], yc["YC-4.1-e"]],
  years: parameters.windowYears,
  withShare: true,
});
