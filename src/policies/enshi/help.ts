import type { FunctionHelp } from "../functionHelp";

const equipment = {
  zh: "设备投资（万元）：不含可抵扣增值税",
  en: "Equipment (万元): net of deductible VAT",
};
const registered = {
  zh: "州内注册：空视为是",
  en: "Registered in the prefecture? Blank counts as yes",
};
const inPlan = {
  zh: "列入年度技改计划：空视为是",
  en: "In the annual renovation plan? Blank counts as yes",
};
const policyOk = {
  zh: "符合国家产业政策：空视为是",
  en: "National industrial policy met? Blank counts as yes",
};
const fixedAssets = {
  zh: "固定资产投资（万元）：一次性投资额",
  en: "Fixed assets (万元): invested at one time",
};
const inProduction = { zh: "建成投产：空视为是", en: "In production? Blank counts as yes" };
const manufacturing = {
  zh: "加工制造业重点项目：空视为是",
  en: "Key manufacturing project? Blank counts as yes",
};
const reading = {
  zh: "口径：就高（默认）或 叠加",
  en: "Reading: 就高 (the higher, default) or 叠加 (both)",
};

/** What the function wizard says of Enshi's functions. */
export const help: Readonly<Record<string, FunctionHelp>> = {
  ES_PROJECTS: {
    description: {
      zh: "恩施：各县市技改项目数与年度下限核对，并给出全州合计与 100 个的比较。",
      en: "Enshi: each unit's renovation projects against its yearly minimum; then the prefecture against 100.",
    },
    parameters: {
      table: {
        zh: "表：县市、项目数两列；可带表头",
        en: "Table: county or city, projects, in two columns; a heading is fine",
      },
    },
  },
  ES_COUNTED: {
    description: {
      zh: "恩施：改造期内实付款合计（万元）。改造期最长三年，填了竣工日的到竣工日为止。",
      en: "Enshi: the sum of payments inside the renovation period (万元), of at most three years, or until completion where that is given.",
    },
    parameters: {
      payments: {
        zh: "付款表：日期、金额（万元）两列；可带表头",
        en: "Payments: date, amount (万元), in two columns; a heading is fine",
      },
      start: { zh: "开工日期：三年从这天起", en: "Start: the day from which the three years run" },
      completed: {
        zh: "竣工日期：空则只看三年",
        en: "Completion day: blank for the three years alone",
      },
    },
  },
  ES_RANK: {
    description: {
      zh: "恩施：按技改投资增幅排名，后两位注明后果，并列的都列出；州高新区不参加排名。",
      en: "Enshi: ranks by growth of renovation investment; the last two, ties included, with what follows. The High-tech Zone isn't ranked.",
    },
    parameters: {
      table: {
        zh: "表：县市、增幅两列；可带表头",
        en: "Table: county or city, growth, in two columns; a heading is fine",
      },
      period: {
        zh: "考核期：季（默认）或 半年",
        en: "Period: 季 (quarter, default) or 半年 (half-year)",
      },
    },
  },
  ES_EQUIPMENT: {
    description: {
      zh: "恩施：设备投资补助（万元）。设备达 300 且各条件都不为否，按 3%，上限 200。",
      en: "Enshi: equipment subsidy (万元). 3% from 300 up when no condition is FALSE, cap 200.",
    },
    parameters: {
      equipment,
      registered,
      in_plan: inPlan,
      policy_ok: policyOk,
    },
  },
  ES_INVESTMENT: {
    description: {
      zh: "恩施：固定资产投资支持（万元）。一次性投资达 2000 且各条件都不为否，按 1%，上限 100。",
      en: "Enshi: support on fixed-asset investment (万元). 1% from 2000 up when no condition is FALSE, cap 100.",
    },
    parameters: {
      fixed_assets: fixedAssets,
      registered,
      in_production: inProduction,
      manufacturing,
    },
  },
  ES_SUBSIDY: {
    description: {
      zh: "恩施：一个项目的设备补助与投资支持（万元），就高或叠加。",
      en: "Enshi: equipment subsidy and investment support of one project (万元), the higher or both.",
    },
    parameters: {
      equipment,
      fixed_assets: fixedAssets,
      reading,
      registered,
      in_plan: inPlan,
      policy_ok: policyOk,
      in_production: inProduction,
      manufacturing,
    },
  },
  ES_AWARD: {
    description: {
      zh: "恩施：隐形冠军奖励（万元）。全国前三 20、10、5，全省同行业前三 10、5、3，第三名以后为 0。",
      en: "Enshi: hidden-champion award (万元). 20, 10, 5 for the first three in the nation; 10, 5, 3 for the first three of the industry in the province; 0 beyond.",
    },
    parameters: {
      national_rank: {
        zh: "全国名次：1 起的整数，没有可空",
        en: "National rank: a whole number from 1; blank if none",
      },
      provincial_rank: {
        zh: "全省名次：1 起的整数，没有可空",
        en: "Provincial rank: a whole number from 1; blank if none",
      },
      industry: {
        zh: "行业：不在所列六个之内仍计，说明中注明",
        en: "Industry: one outside the six named still counts, with a note in the explanation",
      },
      reading,
    },
  },
  ES_QUOTA: {
    description: {
      zh: "恩施：县市（含州高新区）每年技改项目数的下限。",
      en: "Enshi: the minimum of renovation projects a year for a county, city or the High-tech Zone.",
    },
    parameters: {
      place: {
        zh: "县市：全称、简称均可；“恩施”请写明恩施市",
        en: "County or city: full or short name; write 恩施市 rather than 恩施",
      },
    },
  },
  ES_TARGET: {
    description: {
      zh: "恩施：某年的目标。投资类由 2017 年基数逐年复利推算（技改 20%、工业 15%），其余为固定数。",
      en: "Enshi: what the prefecture means to reach in a year. Investment is compounded from the 2017 figure (renovation 20%, industry 15%); the others are fixed.",
    },
    parameters: {
      year: { zh: "年度：2018、2019 或 2020", en: "Year: 2018, 2019 or 2020" },
      measure: {
        zh: "指标：技改投资（默认）、工业投资、技改项目数、隐形冠军、示范项目、规上覆盖率",
        en: "Measure: 技改投资 (renovation investment, default), 工业投资 (industrial investment), 技改项目数 (projects), 隐形冠军 (hidden champions), 示范项目 (demonstrations), 规上覆盖率 (coverage)",
      },
      base: {
        zh: "2017 年基数：投资类才要，结果与它同单位",
        en: "2017 figure: for investment only; the result is in its unit",
      },
    },
  },
  ES_GROWTH_OK: {
    description: {
      zh: "恩施：投资增幅是否达标，技改投资 20%、工业投资 15%，按精确值比较。",
      en: "Enshi: has investment grown enough? Renovation 20%, industry 15%, compared exactly.",
    },
    parameters: {
      current: { zh: "本年数", en: "This year" },
      previous: { zh: "上年数：同一单位，大于 0", en: "Previous year: in the same unit, above 0" },
      measure: {
        zh: "指标：技改投资（默认）或 工业投资",
        en: "Measure: 技改投资 (renovation investment, default) or 工业投资 (industrial investment)",
      },
    },
  },
  ES_LAND: {
    description: {
      zh: "恩施：技改用地是否不再增收土地价款。五项都为是才是 TRUE，有一项为否即 FALSE。",
      en: "Enshi: TRUE when no extra land price is due, which takes all five; FALSE when one of them is no.",
    },
    parameters: {
      industrial_use: { zh: "原为工业用地", en: "Industrial land?" },
      use_unchanged: { zh: "不改变用途", en: "Is the use unchanged?" },
      intensified: {
        zh: "提高土地利用率或容积率",
        en: "Is the land used more intensively, or at a higher floor-area ratio?",
      },
      plan_ok: { zh: "符合城市规划", en: "Does it conform to the city plan?" },
      approved: { zh: "经批准", en: "Is it approved?" },
    },
  },
  ES_FILING: {
    description: {
      zh: "恩施：项目备案方式。零新增地的设备更新，或采用成熟工艺的扩建，走零审批备案。",
      en: "Enshi: how a project is filed. Renewal without new land, or expansion with a mature process: 零审批备案 (online, no approval); otherwise 一般程序 (usual procedure).",
    },
    parameters: {
      zero_new_land: { zh: "零新增地的设备更新改造", en: "Renewal of equipment without new land?" },
      mature_process: {
        zh: "采用先进成熟工艺的扩建",
        en: "Expansion with an advanced and mature process?",
      },
    },
  },
};
