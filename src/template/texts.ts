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
  /** The same on sheets whose headings no reader looks for. */
  totalHere: { zh: "合计", en: "Total" },
  verdictHere: { zh: "结论", en: "Verdict" },
  remarks: { zh: "填报提示", en: "Remarks" },
  unitMark: { zh: "（{unit}）", en: " ({unit})" },
  agrees: { zh: "相符", en: "agrees" },
  over: { zh: "多报", en: "over" },
  under: { zh: "少报", en: "under" },
  toMend: { zh: "待更正", en: "to be mended" },
  denied: {
    zh: "请核对：“{flag}”填否，却填有“{label}”，没有计入",
    en: "check: {flag} says no, so {label} isn't counted",
  },
  toBePaid: {
    zh: "“{flag}”填是，请填“{label}”。",
    en: "{flag} says yes: fill in {label}. ",
  },
  notReported: { zh: "未填申报数", en: "nothing reported" },
  reportedNotNumber: { zh: "申报数不是数字", en: "reported is no number" },
  reportedNegative: { zh: "申报数小于零", en: "reported is below zero" },
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
    zh: "没有算出：本行缺少计算所需的数据，或“参数”表的数不对。请填全、改正，或用 jigai explain 看缺哪一项。",
    en: "Not calculated: the row lacks what it needs, or a figure on the sheet of parameters is wrong. Complete or mend it, or see jigai explain. ",
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

  allocationHeads: {
    zh: "名称|区划代码|权重|下限|上限|脱离下限的水位|达到上限的水位|够不到总额的水位（下限）|够不到总额的水位（上限）|按比例应得|受限|取整|余数（几分之几步）|余数次序|还可加|结果",
    en: "Name|Division code|Weight|Floor|Cap|Level above the floor|Level at the cap|Level short of the pool (floor)|Level short of the pool (cap)|In proportion|Bound|Rounded down|Remainder (of a step)|Order of remainders|Room for a step|Result",
  },
  allocationWhole: {
    zh: "总额|最小单位|水位起点|已定数|参与分配的权重|每单位权重得|取整后剩余",
    en: "Pool|Step|Level to begin with|Fixed|Weight that shares|For a unit of weight|Left by rounding",
  },
  allocationNote: {
    zh: "不必填。水位是每单位权重得多少；先定受上下限约束的，其余按权重分，按最小单位向下取整，剩余的按余数从大到小各加一步，余数相同的按区划代码。",
    en: "Nothing to fill in. A level is what a unit of weight gets: bounds first, the rest by weight, rounded down to steps; steps left go to the greatest remainders, ties by division code.",
  },
  floor: { zh: "下限", en: "floor" },
  cap: { zh: "上限", en: "cap" },

  targets: { zh: "目标与进度", en: "Targets" },
  targetsSplit: { zh: "目标分解过程", en: "How targets are split" },
  targetsTitle: {
    zh: "{city}技改投资目标与进度（单位：亿元）",
    en: "{city}: targets of renovation investment and progress (亿元)",
  },
  targetsNote: {
    zh: "选年度和分解办法，填基数，目标自动分解到各地；填已过季度和完成数，得出进度、差额和谁落后。上下限空着就是没有。",
    en: "Choose year and method and fill in the bases: the target is split. Quarters passed and what is done give progress, gap and who is behind. A blank floor or cap is none.",
  },
  whole: { zh: "总目标", en: "Whole target" },
  quarter: { zh: "已过季度", en: "Quarters passed" },
  timePassed: { zh: "时间进度", en: "Time passed" },
  step: { zh: "最小单位", en: "Smallest unit" },
  method: { zh: "分解办法", en: "Method" },
  byBase: { zh: "按基数", en: "by base" },
  blended: { zh: "多项加权", en: "blended" },
  byGrowth: { zh: "按类别增速", en: "by growth" },
  methodNote: {
    zh: "按基数：按基数的比重；多项加权：按下面三项比重；按类别增速：基数 ×（1 + 所在类别增速）再按比例调整到总目标",
    en: "by base: in proportion to it; blended: by the weights below; by growth: base × (1 + growth of the class), brought to the whole target",
  },
  weightOf: { zh: "{label}比重", en: "Weight of {label}" },
  weightNote: { zh: "只用于“多项加权”，合计应为 100%", en: "for “blended” only, together 100%" },
  growthOf: { zh: "{label}增速", en: "Growth, {label}" },
  growthNote: { zh: "只用于“按类别增速”", en: "for “by growth” only" },
  splitState: { zh: "分解情况", en: "Split" },
  splitDone: { zh: "已分解", en: "done" },
  base: { zh: "基数", en: "Base" },
  industrial: { zh: "工业投资", en: "Industrial investment" },
  valueAdded: { zh: "工业增加值", en: "Industrial value added" },
  targetFloor: { zh: "目标下限", en: "Floor" },
  targetCap: { zh: "目标上限", en: "Cap" },
  target: { zh: "目标", en: "Target" },
  done: { zh: "完成", en: "Done" },
  completion: { zh: "完成率", en: "Completion" },
  pace: { zh: "比时间进度", en: "Against time" },
  shortOf: { zh: "差额", en: "Still to do" },
  progress: { zh: "进度", en: "Progress" },
  sameTime: { zh: "上年同期", en: "Same time last year" },
  growth: { zh: "增幅", en: "Growth" },
  behind: { zh: "落后", en: "behind" },
  onTime: { zh: "不落后", en: "on time" },
  noTime: { zh: "未填已过季度", en: "quarter blank" },
  noTarget: { zh: "目标未定", en: "no target" },
  zeroTarget: { zh: "目标为零", en: "target is 0" },
  zeroBefore: { zh: "上年同期为零", en: "0 last year" },
  behindCount: { zh: "落后的有 {count} 个", en: "{count} behind" },
  check: { zh: "核对", en: "Check" },
  sumIsWhole: { zh: "合计等于总目标", en: "the sum is the whole target" },
  sumDiffers: { zh: "合计与总目标相差 ", en: "the sum differs from the whole target by " },
  toFillIn: { zh: "没有填“{label}”。", en: "{label} is blank. " },
  someBlank: { zh: "“{label}”还有 {count} 个未填。", en: "{label}: {count} still blank. " },
  allZero: { zh: "“{label}”合计为零，无法按它分。", en: "{label} comes to 0: nothing to go by. " },
  someWrong: {
    zh: "表中有填得不对的，见各行提示。",
    en: "Some entries are wrong: see the rows' remarks. ",
  },
  notHundred: {
    zh: "三项比重应不小于零，合计 100%。",
    en: "The weights have to be 0 or more, together 100%. ",
  },
  notGrowth: {
    zh: "“{label}”应填数字，如 15%，不低于 -100%。",
    en: "{label}: give a number such as 15%, at least -100%. ",
  },
  floorsAbove: {
    zh: "下限合计超过总目标，请降低下限。",
    en: "The floors come to more than the whole target: lower them. ",
  },
  capBelow: { zh: "目标上限低于目标下限。", en: "The cap is below the floor. " },
  lateQuarter: {
    zh: "所选年度没有第 {found} 季度。",
    en: "The year chosen has no quarter {found}. ",
  },
  unfilledOrWrong: { zh: " 个未填或填得不对", en: " blank or wrong" },

  rewardSplit: { zh: "奖励分配过程", en: "How rewards are split" },
  rewardNote: {
    zh: "填资金池和各项指标，奖励自动算出。权重空着或填得不对就不算；默认各 1，即等权。超出上限的留在资金池，选“是”则再分给其他各地。",
    en: "Fill in the pool and the indicators. Weights are 1 each unless changed. What is beyond the cap stays in the pool or, with 是, goes to the others.",
  },
  share: { zh: "份额", en: "Share" },
  reward: { zh: "奖励（万元）", en: "Reward (万元)" },
  remark: { zh: "说明", en: "Remark" },
  atCap: { zh: "按上限计", en: "at the cap" },
  restOfPool: { zh: "资金池剩余", en: "What stays in the pool" },
  rewardLimit: { zh: "单个上限", en: "Cap for one" },
  noWeight: { zh: "权重不能都是零。", en: "The weights can't all be 0. " },

  requirements: { zh: "综合核对", en: "Requirements" },
  requirementsTitle: {
    zh: "{city}：全市（州）应达到的各项，填“实际”，得出缺口和结论",
    en: "{city}: what the whole has to reach; fill in what there is",
  },
  measure: { zh: "指标", en: "Measure" },
  basis: { zh: "条款", en: "Clause" },
  actual: { zh: "实际", en: "Actual" },
  moreThanWhole: {
    zh: "“{label}”大于“{whole}”，请核对口径和单位。",
    en: "{label} is more than {whole}: please check what was counted, and the units. ",
  },
  noYear: { zh: "年度未定", en: "no year" },
  wholeIsZero: { zh: "“{label}”为零，占比无法计算。", en: "{label} is 0: there is no share. " },
  beforeLacks: { zh: "上一年未填", en: "the year before is blank" },
  notRising: { zh: "没有高于上一年。", en: "It isn't above the year before. " },

  lambdas: { zh: "函数", en: "Functions" },
  lambdasTitle: {
    zh: "本工作簿的函数：用 LAMBDA 定义的名称，在任何单元格都能用，不装插件",
    en: "Functions of this workbook: names that hold a LAMBDA, for any cell, without the add-in",
  },
  lambdasNote: {
    zh: "要有 LAMBDA 的 Excel（365、2024）或 WPS；方括号里的参数可以不写，口径不写就用“读法”表选的。装了技改插件的请不要同时用，名称相同会互相妨碍。没有在真正的 Excel 和 WPS 里试过。",
    en: "They take an Excel (365, 2024) or WPS that has LAMBDA. Arguments in brackets may be left out; a reading left out is that of the sheet of readings. Not beside the add-in, whose functions have the same names. Untried in real Excel and WPS.",
  },
  blankName: { zh: "空单元格", en: "Blank_cell" },
  blankCell: { zh: "右边一格须空着：代表没给的参数", en: "Keep blank: an argument left out" },
  lambdaHeads: { zh: "函数|写法|条款", en: "Function|Written|Clause" },

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
    zh: "参数|数值|单位|条款|名称|说明|政策的数|采用|核对",
    en: "Figure|Value|Unit|Clause|Name|Remark|The policy's|Taken|Check",
  },
  figureWrong: { zh: "应填不小于零的数字", en: "give a number, zero or more" },
  figureChanged: { zh: "已改，不是政策的数", en: "changed, not the policy's" },
  figuresCheck: { zh: "参数核对", en: "Figures_check" },
  figuresWrong: {
    zh: "“参数”表有 {count} 个数填得不对，用到的都算不出，请改正。",
    en: "{count} figure(s) on the sheet of parameters are wrong; what uses them isn't calculated: mend them. ",
  },
  figuresChanged: {
    zh: "“参数”表有 {count} 个数改过：金额和结论不是按政策的数算的。",
    en: "{count} figure(s) on the sheet of parameters were changed: amounts and verdicts aren't the policy's. ",
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
  notCompleted: {
    zh: "{payments}不填竣工日期。",
    en: " Leave 竣工日期 blank for {payments}.",
  },
  start: { zh: "开工日期", en: "开工日期" },
  completed: { zh: "竣工日期", en: "竣工日期" },
  paidOn: { zh: "付款日期", en: "付款日期" },
  amount: { zh: "付款金额", en: "付款金额" },
  partCounted: { zh: "计入比例", en: "计入比例" },
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
    zh: "政策的每个数在“参数”表，只有一处，改过的，各表第一行写明；政策留有余地的读法在“读法”表，改一格，全表随之改变。",
    en: "Every figure of the policy stands once, on the sheet of parameters; where one was changed the sheets say so in their first row. Readings are switched in one cell each.",
  },
  {
    zh: "其他各表：期内付款、资金或项目数核对、目标与进度、排名、综合核对、奖励、单项测算，政策有什么就有什么。黄色格子是要填的；空着的不当零，缺什么、错什么就写在旁边或“分解情况”里，这时不给合计。",
    en: "The other sheets: payments, funds or projects, targets and progress, ranking, requirements, rewards, single rules, as far as the policy has them. Yellow cells are filled in; a blank never counts as 0: what lacks or is wrong is said beside it, and there is no sum.",
  },
  {
    zh: "自带公式做不到的：计算过程、差错原因、反推、几个分解方案并排、查重复申报和多次拨付，用插件或 jigai audit。分配的余数比到小数点后 8 位，再近的按区划代码，与精确分数最多差一个最小单位。",
    en: "What native formulas don't carry: calculation sheets, likely mistakes, seeking, several splits side by side, double claims and several payments: the add-in and jigai audit have them. Remainders of a split are compared to 8 decimals, then by division code: a share may differ from the exact one by a step.",
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
