/** What ledgers of Enshi's projects say in words. */
import type { Topic } from "../../core/audit";
import { DOUBTS, NEVER, ofProgress, ofTax } from "../topics";
import { equipment, inPlan, inProduction, manufacturing, policyOk, registered } from "./inputs";
import { places } from "./places";

/** 恩施市施州大道1号 */
const here = () => [...places.prefixes, ...places.forms.keys(), "州内", "本州", "本地"].join("|");

const ofRow = { doubts: DOUBTS, ofTable: NEVER };

export const topics = (): readonly Topic[] => [
  {
    ...ofRow,
    input: inPlan,
    answers: [false],
    otherwise: { zh: "已列入年度技改计划", en: "a project in the annual plan" },
    words: /(?:未|没有|不)(?:列|纳|编)?[入在][^,;]{0,8}计划|计划外/,
    hints: /未进入[^,;]{0,6}计划|计划未列|调出[^,;]{0,6}计划/,
    others: /计划外资|[无没非]有?计划外/g,
    doubts: NEVER,
    denied: NEVER,
  },
  {
    ...ofRow,
    input: registered,
    answers: [false],
    otherwise: { zh: "州内注册", en: "a firm registered in the prefecture" },
    words: /注册(?:地|在)|(?:州|本地)外(?:企业|注册)|外[州省]|异地/,
    hints: /(?:武汉|宜昌|外地|省外)市?[^,;]{0,4}企业|省外|(?:税务|工商)登记/,
    others:
      /注册地?邮编|注册资[本金]|注册于\d|(?:销往|出口)[^,;]{0,4}外[州省]|异地搬迁|外[州省]市场/g,
    doubts: new RegExp(`${DOUBTS.source}|已在|引进|迁入|^[^市县省]{0,12}(?:号|园|路|街)$`),
    hintHeadings: /企业所在地|企业地址|(?:税务|工商)登记/,
    denied: new RegExp(
      `^(?:企业)?(?:(?:税务|工商)?(?:注册|登记))?(?:地|地址|在|于|为|:)*(?:湖北)?(?:${here()})`
    ),
  },
  {
    ...ofRow,
    input: policyOk,
    answers: [false],
    otherwise: { zh: "符合产业政策", en: "a project that keeps to industrial policy" },
    words: NEVER,
    hints: /不符合[^,;]{0,4}政策|(?:限制|淘汰)类|淘汰类?产能/,
    others: /不属于?[^,;]{0,6}(?:限制|淘汰)类/g,
    hintHeadings: /产业政策/,
    denied: /^(?:是|符合(?:产业政策)?|鼓励类?|允许类?)$/,
  },
  {
    ...ofRow,
    input: manufacturing,
    answers: [false],
    otherwise: { zh: "加工制造业", en: "manufacturing" },
    words: NEVER,
    hints: /非[^,;]{0,4}制造业|采矿|采掘|商贸|物流业|服务业/,
    others: NEVER,
    denied: NEVER,
  },
  ofProgress(inProduction, { zh: "已投产", en: "a project in production" }, [
    "投产|建成投产|建成|竣工",
    "在建|续建|停工|缓建|正在|主体施工|土建施工|试生产|暂缓",
  ]),
  ofTax(equipment),
];
