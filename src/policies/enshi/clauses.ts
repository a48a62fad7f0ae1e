import { declareClauses } from "../../core/rule";
import { nothing } from "../nothingToCompute";

/** Enshi, three-year plan 2018–2020, clause by clause in our own words. Amounts in 万元. */
export const es = declareClauses({
  "ES-0": [
    "文首",
    {
      zh: "恩施州三年行动方案，2018 年 3 月 12 日印发，依据鄂政发〔2016〕82号，适用 2018—2020 年。",
      en: "Enshi's three-year plan, issued on 12 March 2018 under provincial document No. 82 of 2016; in force 2018–2020.",
    },
    nothing.citation,
  ],
  "ES-1": [
    "一",
    {
      zh: "总体思路：改造传统产业与培育新兴产业并重。",
      en: "Guiding idea: renovate traditional industries and foster new ones side by side.",
    },
    nothing.principles,
  ],
  "ES-2.1-a": [
    "二（一）",
    { zh: "工业投资每年增长至少 15%。", en: "Industrial investment grows by at least 15% a year." },
  ],
  "ES-2.1-b": [
    "二（一）",
    { zh: "技改投资每年增长至少 20%。", en: "Renovation investment grows by at least 20% a year." },
  ],
  "ES-2.1-c": [
    "二（一）",
    {
      zh: "全州每年至少 100 个技改项目。",
      en: "At least 100 renovation projects a year in the prefecture.",
    },
  ],
  "ES-2.1-d": [
    "二（一）",
    {
      zh: "州高新区、恩施市、利川市每年各至少 15 个项目，其余六县各至少 10 个。",
      en: "At least 15 projects a year each in the High-tech Zone, Enshi City and Lichuan; at least 10 in each of the other six.",
    },
  ],
  "ES-2.1-e": [
    "二（一）",
    {
      zh: "争取 2020 年规上工业企业全部完成技改。",
      en: "By 2020 every above-scale industrial firm is to be renovated.",
    },
  ],
  "ES-2.2-a": [
    "二（二）",
    {
      zh: "每年培育隐形冠军企业至少 10 户。",
      en: "At least 10 hidden champions are fostered a year.",
    },
  ],
  "ES-2.2-b": ["二（二）", { zh: "试点示范技改项目 10 个。", en: "10 demonstration projects." }],
  "ES-3.1-a": [
    "三（一）",
    {
      zh: "设备补助条件：符合国家产业政策、列入年度计划、州内注册、设备投资达 300 万元。",
      en: "Equipment subsidy: national industrial policy met, in the annual plan, registered in the prefecture, equipment of 3 million yuan or more.",
    },
  ],
  "ES-3.1-b": [
    "三（一）",
    {
      zh: "按设备投资补 3%，原则上每个项目最多 200 万元。",
      en: "3% of the equipment, in principle at most 2 million yuan for one project.",
    },
  ],
  "ES-3.1-c": [
    "三（一）",
    { zh: "改造期最长三年。", en: "The renovation period is at most three years." },
  ],
  "ES-3.1-d": [
    "三（一）",
    {
      zh: "单项技术居全国前三名的隐形冠军：奖 20、10、5 万元。",
      en: "Hidden champion with a technology ranked 1, 2 or 3 in the nation: 200,000, 100,000 or 50,000 yuan.",
    },
  ],
  "ES-3.1-e": [
    "三（一）",
    {
      zh: "单项技术居全省同行业前三名的：奖 10、5、3 万元。",
      en: "Ranked 1, 2 or 3 of its industry in the province: 100,000, 50,000 or 30,000 yuan.",
    },
  ],
  "ES-3.1-f": [
    "三（一）",
    {
      zh: "列举硒食品、医药、清洁能源、建材、电子、智能制造六个行业，并未封口。",
      en: "Six industries are named (selenium food, biomedicine, clean energy, new building materials, electronics, smart manufacturing); the list is left open.",
    },
  ],
  "ES-3.1-g": [
    "三（一）",
    {
      zh: "资金由州、县两级财政自 2018 年起安排。",
      en: "Paid by prefecture and county budgets from 2018.",
    },
    nothing.budgets,
  ],
  "ES-3.2-a": [
    "三（二）",
    {
      zh: "投资补助条件：州内注册、加工制造业重点项目、一次性固定资产投资达 2000 万元、已投产。",
      en: "Investment support: registered in the prefecture, a key processing or manufacturing project, one-off fixed assets of 20 million yuan or more, in production.",
    },
  ],
  "ES-3.2-b": [
    "三（二）",
    {
      zh: "按投资额支持 1%，每个项目最多 100 万元。",
      en: "1% of the investment, at most 1 million yuan for one project.",
    },
  ],
  "ES-3.3-a": [
    "三（三）",
    {
      zh: "技改用地规划、报批、供应均优先。",
      en: "Land for renovation comes first in planning, approval and supply.",
    },
    nothing.measures,
  ],
  "ES-3.3-b": [
    "三（三）",
    {
      zh: "工业用途不变而更集约用地的，不补缴地价。",
      en: "No extra land price where the industrial use stays and land is used more intensively.",
    },
  ],
  "ES-3.3-c": [
    "三（三）",
    {
      zh: "用地可先租后让或租让结合。",
      en: "Land may be leased first and transferred later, or both together.",
    },
    nothing.measures,
  ],
  "ES-3.3-d": [
    "三（三）",
    {
      zh: "零新增地改造：符合规划、用途不变、经批准，提高容积率不收地价。",
      en: "Zero new land: given plan conformity, unchanged use and approval, a higher floor-area ratio costs no land price.",
    },
  ],
  "ES-3.4": [
    "三（四）",
    {
      zh: "金融支持：银企对接、信贷产品、考核激励、风险补偿、信用保证保险。",
      en: "Finance: matching banks with firms, credit products, incentives, risk compensation, credit insurance.",
    },
    nothing.measures,
  ],
  "ES-3.5": [
    "三（五）",
    {
      zh: "审批代办和全程服务；零新增地的设备更新、采用成熟工艺的扩建，网上备案零审批。",
      en: "Guided approval; renewal without new land and expansion with mature processes need online filing only.",
    },
  ],
  "ES-4.1": [
    "四（一）",
    {
      zh: "州级领导小组，每季度联席会议。",
      en: "A leading group of the prefecture, meeting each quarter.",
    },
    nothing.organisation,
  ],
  "ES-4.2": [
    "四（二）",
    {
      zh: "项目库、按月调度；竣工投产并经验收后才予奖补。",
      en: "A pipeline watched monthly; support is paid after completion and acceptance.",
    },
  ],
  "ES-4.3-a": [
    "四（三）",
    {
      zh: "技改和工业投资列入县市考核。",
      en: "Renovation and industrial investment enter the assessment of counties.",
    },
    nothing.organisation,
  ],
  "ES-4.3-b": [
    "四（三）",
    { zh: "每月通报，每季排名。", en: "Monthly bulletin, quarterly ranking." },
    nothing.calendar,
  ],
  "ES-4.3-c": [
    "四（三）",
    {
      zh: "季度技改增幅居后两位：约谈分管负责人。",
      en: "Last two by renovation growth in a quarter: deputy heads are called in.",
    },
  ],
  "ES-4.3-d": [
    "四（三）",
    {
      zh: "半年技改增幅居后两位：约谈主要负责人。",
      en: "Last two by renovation growth in a half-year: principal heads are called in.",
    },
  ],
  "ES-4.3-e": [
    "四（三）",
    {
      zh: "对不作为、慢作为的部门问责。",
      en: "Departments that don't act or act slowly are held to account.",
    },
    nothing.organisation,
  ],
});
