/** 四 When the prefecture meets, dispatches, reports and ranks. */
import type { Duty } from "../calendar";
import { es } from "./clauses";

export const calendar: readonly Duty[] = [
  {
    clause: es["ES-4.1"],
    every: "quarter",
    what: { zh: "领导小组联席会议", en: "Joint meeting of the leading group" },
  },
  {
    clause: es["ES-4.2"],
    every: "month",
    what: { zh: "调度重点项目", en: "Dispatch of key projects" },
  },
  {
    clause: es["ES-4.3-b"],
    every: "month",
    what: { zh: "通报各县市进展", en: "Bulletin on the counties' progress" },
  },
  {
    clause: es["ES-4.3-b"],
    every: "quarter",
    what: { zh: "按技改增幅排名", en: "Ranking by growth of renovation investment" },
  },
  {
    clause: es["ES-4.3-c"],
    every: "quarter",
    what: {
      zh: "约谈后两位的分管负责人",
      en: "Deputy heads of the last two are called in",
    },
  },
  {
    clause: es["ES-4.3-d"],
    every: "halfYear",
    what: {
      zh: "按半年增幅排名，约谈后两位的主要负责人",
      en: "Half-year ranking; principal heads of the last two are called in",
    },
  },
];
