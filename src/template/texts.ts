/** What a template says, in both languages; {…} is filled in. */
import type { Text } from "../core/text";

export const texts = {
  product: { zh: "技改", en: "Jigai" },
  ledger: { zh: "台账", en: "Ledger" },
  title: { zh: "{city}技改资金申报台账", en: "{city}: applications for renovation support" },
  unitLine: {
    zh: "单位：万元",
    en: "单位：万元",
  },
  total: { zh: "合计", en: "合计" },
  verdict: { zh: "结论", en: "结论" },
  capitals: { zh: "大写金额", en: "大写金额" },
  problems: { zh: "填报提示", en: "填报提示" },
  agrees: { zh: "相符", en: "agrees" },
  over: { zh: "多报", en: "over" },
  under: { zh: "少报", en: "under" },
  toMend: { zh: "待更正", en: "to be mended" },
  notReported: { zh: "未填申报数", en: "nothing reported" },
  reportedNotNumber: { zh: "申报数不是数字", en: "reported is no number" },
  rowsToMend: { zh: " 行待更正，未合计", en: " row(s) to be mended, not added up" },
  tooLarge: { zh: "金额过大", en: "too large" },
  isError: {
    zh: "“{label}”是错误值，请更正。",
    en: "{label} is an error value: mend it. ",
  },
  notNumber: {
    zh: "“{label}”填的是“{found}”，应填数字（{unit}）。",
    en: "{label} says “{found}”: give a number ({unit}). ",
  },
  negative: {
    zh: "“{label}”填的是 {found}，不能小于零，请先冲抵红字。",
    en: "{label} is {found}: it can't be below zero, net red-letter invoices first. ",
  },
  isZero: {
    zh: "“{label}”填的是 0，应大于零。",
    en: "{label} is 0: it has to be above zero. ",
  },
  notWhole: {
    zh: "“{label}”填的是“{found}”，应填整数。",
    en: "{label} says “{found}”: give a whole number. ",
  },
  notRank: {
    zh: "“{label}”填的是“{found}”，应填 1、2、3 这样的名次，没有就空着。",
    en: "{label} says “{found}”: give a rank such as 1, 2 or 3, or leave it blank. ",
  },
  notFlag: {
    zh: "“{label}”填的是“{found}”，应填 是 或 否。",
    en: "{label} says “{found}”: give 是 or 否 (Y or N). ",
  },
  noPlace: {
    zh: "没有填“{label}”，请从下拉列表选。",
    en: "{label} is blank: choose from the list. ",
  },
  notPlace: {
    zh: "“{label}”填的是“{found}”，认不出，请从下拉列表选。",
    en: "{label} says “{found}”, which isn't known: choose from the list. ",
  },
  notWord: {
    zh: "“{label}”填的是“{found}”，应填 {words}。",
    en: "{label} says “{found}”: give {words}. ",
  },
  notText: {
    zh: "“{label}”填的是“{found}”，应填文字。",
    en: "{label} says “{found}”: give words. ",
  },
  notDay: {
    zh: "“{label}”填的是“{found}”，应填日期，如 2018-6-21。",
    en: "{label} says “{found}”: give a date such as 2018-6-21. ",
  },
  missing: {
    zh: "没有填“{label}”。",
    en: "{label} is blank. ",
  },
  noBasis: {
    zh: "{labels}都没有填，请至少填一项。",
    en: "None of {labels} is given: fill in one at least. ",
  },
  noAnswer: {
    zh: "本行缺少计算所需的数据，没有算出；请填全，或用 jigai explain 看缺哪一项。",
    en: "What the calculation needs is missing: complete the row, or see jigai explain. ",
  },
  amountPrompt: {
    zh: "填数字，单位{unit}；没有就空着。",
    en: "A number in {unit}; blank if none.",
  },
  countPrompt: { zh: "填整数；没有就空着。", en: "A whole number; blank if none." },
  rankPrompt: { zh: "填 1、2、3 这样的名次；没有就空着。", en: "A rank: 1, 2, 3; blank if none." },
  flagPrompt: {
    zh: "是 或 否（也认 有/无、√/×、Y/N、1/0）；空着按政策的默认。",
    en: "是 or 否 (or 有/无, √/×, Y/N, 1/0); blank means the default.",
  },
  choosePrompt: { zh: "从下拉列表选。", en: "Choose from the list." },
  textPrompt: { zh: "填文字。", en: "Words." },
  dayPrompt: { zh: "填日期，如 2018-6-21。", en: "A date such as 2018-6-21." },
  readingPrompt: {
    zh: "自动取“读法”表里选的口径；个别行可直接改。",
    en: "Taken from the sheet of readings; may be changed in a row.",
  },
  warning: { zh: "这样填算不出，仍要保留吗？", en: "This can't be calculated. Keep it?" },

  rules: { zh: "单项测算", en: "Single rules" },
  rulesTitle: {
    zh: "单项测算：每项一组，填前几列，最后一列是结果",
    en: "Single rules: fill in the first columns of a group, the last one is the result",
  },
  result: { zh: "结果", en: "Result" },

  parameters: { zh: "参数", en: "Parameters" },
  parametersTitle: {
    zh: "参数：各表公式按名称引用这里的数；每个数注明依据条款",
    en: "Figures: the formulas use them by name; each with its clause",
  },
  parameterHeads: {
    zh: "参数|数值|单位|条款|名称|说明",
    en: "Figure|Value|Unit|Clause|Name|Remark",
  },
  soft: { zh: "“原则上”的限额", en: "“in principle”" },
  tolerance: { zh: "相符的容差", en: "Tolerance" },
  toleranceName: { zh: "容差", en: "Tolerance" },
  toleranceNote: {
    zh: "申报数与计算数之差不超过它，算相符；不是政策的数",
    en: "Reported and computed agree within it; no figure of the policy",
  },
  rate: { zh: "比例", en: "ratio" },

  readings: { zh: "读法", en: "Readings" },
  readingsTitle: {
    zh: "政策留有余地之处的读法；有可选项的，改“现用”一格，全表随之改变",
    en: "How the text is read where it leaves room; where there is a choice, change the cell “in use”",
  },
  readingHeads: { zh: "编号|现用|可选|读法", en: "No.|In use|Choices|Reading" },
  readingName: { zh: "读法", en: "reading" },
  notReading: { zh: "请从下拉列表选一种读法。", en: "Choose one of the readings." },

  clauses: { zh: "条款", en: "Clauses" },
  clausesTitle: {
    zh: "{document}：各条要点（本软件自己的话，不是原文）",
    en: "{document}: the gist of each clause, in our words",
  },
  clauseHeads: { zh: "编号|位置|要点", en: "Id|Place in the text|Gist" },

  places: { zh: "县市区", en: "Places" },
  placesName: { zh: "县市区名单", en: "Places_list" },

  about: { zh: "说明", en: "About" },
  payments: { zh: "期内付款", en: "Payments" },
  paymentsTitle: {
    zh: "{city}：付款是否在期限内（自开工起 {years} 年，含首尾两日；填了竣工日期的，到竣工日为止）",
    en: "{city}: payments inside the window ({years} years from the start, both ends inclusive, ending at completion where that is given)",
  },
  start: { zh: "开工日期", en: "开工日期" },
  completed: { zh: "竣工日期", en: "竣工日期" },
  paidOn: { zh: "付款日期", en: "付款日期" },
  amount: { zh: "付款金额", en: "付款金额" },
  share: { zh: "计入比例", en: "计入比例" },
  lastDay: { zh: "期限止日", en: "期限止日" },
  counted: { zh: "计入金额", en: "计入金额" },
  notShare: {
    zh: "“{label}”填的是“{found}”，应填 0 到 1 之间的数，或 0% 到 100%。",
    en: "{label} says “{found}”: give a number from 0 to 1. ",
  },
  backwards: {
    zh: "竣工日期早于开工日期，请核对。",
    en: "Completed before the start: please check. ",
  },

  minimum: { zh: "下限", en: "Minimum" },
  class: { zh: "类别", en: "Class" },
  gap: { zh: "缺口", en: "Gap" },
  notFilled: { zh: "未填", en: "blank" },
  unfilled: { zh: " 个未填", en: " blank" },
  subtotal: { zh: "各县市小计", en: "Together" },
  ranking: { zh: "排名", en: "Ranking" },
  consequence: { zh: "后果（{period}）", en: "Consequence ({period})" },
  unranked: { zh: "（另有 {count} 行无法排名）", en: " ({count} more row(s) can't be ranked)" },
  mixed: {
    zh: "有的不到 1、有的大于 3，像是百分数和小数混填，请统一",
    en: "some are below 1 and some above 3, as if percentages and fractions were mixed: use one",
  },
} satisfies Record<string, Text>;

/** The sheet that says what the workbook is and how to have it checked. */
export const about: readonly Text[] = [
  {
    zh: "这是带公式的空白台账，公式全部用电子表格自带的函数写成，不需要装任何插件，也不联网。",
    en: "An empty ledger with formulas of built-in functions only: it needs no add-in and no network.",
  },
  {
    zh: "填“台账”各行，“系统计算数”“差异”“结论”“大写金额”自动算出；填得不对的，“系统计算数”一格写明哪一列、填了什么、该怎么填。",
    en: "Fill in the rows of the ledger: due amount, difference, verdict and capitals follow. Where an entry is wrong the cell says which column, what was found and what to do.",
  },
  {
    zh: "政策的每个数在“参数”表，只有一处；政策留有余地的读法在“读法”表，改一格，全表随之改变。",
    en: "Every figure of the policy stands once, on the sheet of parameters; readings are switched in one cell each.",
  },
  {
    zh: "自带公式按单元格的字面取数：“300万”、带省市名的地名等认不出，会写明请改成什么；装了技改插件或用 jigai audit 则都能读。",
    en: "Native formulas take cells at face value: 300万 or a name with its province isn't read, and the cell says so. The add-in and jigai audit read them.",
  },
  {
    zh: "核对：把填好的文件交给 jigai audit 文件.xlsx，由同一套规则逐行复算，并查重复申报、合计不符等。",
    en: "To have it checked: jigai audit FILE.xlsx recomputes every row by the same rules and looks for double claims and wrong sums.",
  },
  {
    zh: "公式用 LibreOffice 逐格复算过，没有在真正的 Excel 和 WPS 里试过；金额为试算，以主管部门审定为准。",
    en: "LibreOffice has calculated the formulas; they are untried in real Excel and WPS. Amounts are trial calculations.",
  },
];
