/** Why a clause stays without a function. What can be gone through point by point is in its checklist. */

export const nothing = {
  citation: {
    zh: "文号、日期、依据和有效期，供引用。",
    en: "Number, date, basis and years in force: for citation.",
  },
  principles: { zh: "原则和思路，没有数额。", en: "Principles and ideas, no figure." },
  themes: { zh: "工作重点，见核对项。", en: "Themes of work: see the points to check." },
  tasks: {
    zh: "任务方向，见核对项和项目标签。",
    en: "Kinds of task: see the points to check and the tag.",
  },
  split: {
    zh: "分解由各县市区自定，没有给出办法；可用 JG_ALLOCATE 按自选权重测算。",
    en: "Each unit sets its own share and no method is given; JG_ALLOCATE tries out weights of one's own.",
  },
  noFigure: { zh: "没有给出数额、比例或税率。", en: "No amount, share or tax rate is given." },
  budgets: {
    zh: "只说由哪级财政安排，没有数额。",
    en: "Says which budgets pay, without an amount.",
  },
  measures: {
    zh: "措施和办事规则，见核对项。",
    en: "Measures and procedures: see the points to check.",
  },
  organisation: {
    zh: "组织分工，见核对项和责任单位。",
    en: "Organisation: see the points to check and the responsible bodies.",
  },
  calendar: {
    zh: "考核日历，各时点见 JG_CLAUSE。",
    en: "Calendar of assessment: JG_CLAUSE lists what falls due.",
  },
};
