/** 五（四） When the city reports, assesses and settles accounts. */
import type { Duty } from "../calendar";
import { yc } from "./clauses";

export const calendar: readonly Duty[] = [
  {
    clause: yc["YC-5.4-b"],
    every: "quarter",
    what: { zh: "通报各县市区进展", en: "Bulletin on the counties' progress" },
  },
  {
    clause: yc["YC-5.4-b"],
    every: "quarter",
    what: { zh: "考核并分类排名", en: "Assessment, ranked within classes" },
  },
  {
    clause: yc["YC-5.4-b"],
    every: "halfYear",
    what: { zh: "小结", en: "Summary" },
  },
  {
    clause: yc["YC-5.4-b"],
    every: "year",
    what: { zh: "年底结账", en: "Settlement of the year" },
  },
  {
    clause: yc["YC-5.4-c"],
    every: "quarter",
    what: {
      zh: "约谈各类末位的政府主要和分管负责人",
      en: "Principal and deputy heads of the last in each class are called in",
    },
  },
  {
    clause: yc["YC-5.4-d"],
    every: "year",
    what: {
      zh: "按年分类排名，通报批评末位",
      en: "Yearly ranking; public criticism of the last in each class",
    },
  },
];
