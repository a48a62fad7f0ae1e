/** What ledgers of Enshi's projects say in words. */
import type { Topic } from "../../core/audit";
import { ofProgress, ofTax } from "../topics";
import { equipment, inPlan, inProduction, registered } from "./inputs";
import { places } from "./places";

/** 恩施市施州大道1号 */
const here = () => [...places.prefixes, ...places.forms.keys(), "州内", "本州", "本地"].join("|");

/** Nothing of this is said of a whole table. */
const NEVER = /(?!)/;

export const topics = (): readonly Topic[] => [
  {
    input: inPlan,
    answers: [false],
    otherwise: { zh: "已列入年度技改计划", en: "a project in the annual plan" },
    words: /(?:未|没有|不)(?:列|纳|编)?[入在][^,;]{0,8}计划|计划外/,
    others: /计划外资/g,
    denied: NEVER,
    ofTable: NEVER,
  },
  {
    input: registered,
    answers: [false],
    otherwise: { zh: "州内注册", en: "a firm registered in the prefecture" },
    words: /注册(?:地|在|于)|(?:州|本地)外(?:企业|注册)|外[州省]|异地/,
    others: /注册地?邮编|注册资[本金]/g,
    denied: new RegExp(`^(?:企业)?(?:注册)?(?:地|地址|在|于|为)*(?:${here()})`),
    ofTable: NEVER,
  },
  ofProgress(inProduction, { zh: "已投产", en: "a project in production" }, [
    "投产|建成投产|建成|竣工",
    "在建|续建|停工|缓建|正在|主体施工|土建施工|试生产|暂缓",
  ]),
  ofTax(equipment),
];
