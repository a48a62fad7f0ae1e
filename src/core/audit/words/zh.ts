import type { MistakeKind } from "../../rule";
import type { Verdict } from "../../report/verdict";
import type { FindingKind, ReportedField } from "../audit";
import type { FormulaFindingKind } from "../formulaEvidence";

/** What a verdict on certain columns is called, where it isn't what others are. */
type VerdictsOf = Partial<Record<Verdict, Partial<Record<ReportedField, string>>>>;

const verdicts: Record<Verdict, string> = {
  agree: "相符",
  over: "多报",
  under: "少报",
  unreadable: "无法核对",
  notReported: "未填",
};

/** An office that approved it finds an amount, a program works it out. */
const verdictsOf: VerdictsOf = {
  over: { county_approved: "多核", city_approved: "多核", computed: "多算" },
  under: { county_approved: "少核", city_approved: "少核", computed: "少算" },
};

const causes: Record<MistakeKind | "unknown", string> = {
  notReported: "未申报或未填",
  capMissed: "未按上限封顶",
  placeNotCovered: "地区不在支持范围",
  thresholdIgnored: "未达门槛仍计算",
  conditionIgnored: "不符合条件仍计算",
  paidNotDeducted: "未扣减已拨付",
  wrongTrack: "用错支持方式",
  otherReading: "采用了另一口径",
  taxIncluded: "含税金额未换算",
  unitSlip: "单位错位（元、万元、亿元）",
  partLeftOut: "漏计一部分",
  rankMistaken: "名次用错",
  otherTable: "取错奖励表",
  wrongRow: "取错档次或年份",
  rateMissed: "未乘比例",
  otherRate: "用错比例",
  otherColumn: "照抄另一列",
  copied: "照抄上下行",
  transposedDigits: "相邻数字颠倒",
  wrongDigit: "一位数字录错、漏录或重复",
  decimalPoint: "小数点错位",
  rounding: "四舍五入",
  unknown: "原因不明",
};

const findings: Record<FindingKind, string> = {
  duplicateProject: "疑似重复申报",
  firmMismatch: "信用代码与企业名称不一致",
  capOverPayments: "多次拨付合计超上限",
  overPaid: "已拨付多于应补",
  splitPurchase: "疑似拆分采购",
  leaseBack: "疑似售后回租",
  sumWrong: "合计不符",
  sumOnShow: "合计不含隐藏的行",
  relationWrong: "列间勾稽不符",
  relationUnclear: "算法看不出",
  rankWrong: "名次不符",
  rankMixed: "并列名次不一致",
  detailsDiffer: "与明细不符",
  overBudget: "超出资金规模",
  nearThreshold: "临近门槛或上限",
};

const formulas: Record<FormulaFindingKind, string> = {
  typedNumber: "公式中写死的数",
  brokenPattern: "公式与相邻不一致",
  missedRows: "合计漏行",
  countedTwice: "小计重复合计",
  textInSum: "文本数字未计入",
  emptyOperand: "引用空格或文字",
  otherWorkbook: "引用其他工作簿",
  hiddenInput: "隐藏的数参与计算",
  circular: "循环引用",
};

/** What reports on an audit say in Chinese; every other language has exactly these keys. */
export const zh = {
  verdicts,
  verdictsOf,
  causes,
  findings,
  formulas,
  yes: "是",
  unnamed: "（未填）",
  noValue: "—",
  notKnown: "算不出",
  noCause: "原因不明，请对照计算过程查找",
  heads: {
    sheet: "工作表",
    rows: "数据行",
    cause: "原因",
    count: "笔数",
    differenceSum: "差异合计（万元）",
    sumOf: (verdict: string) => `${verdict}合计（万元）`,
    firm: "企业",
    place: "县市区",
    reportedSum: "可核对填报（万元）",
    dueSum: "对应应补（万元）",
    cell: "单元格",
    name: "项目",
    column: "列",
    reported: "填报数（万元）",
    due: "应补数（万元）",
    verdict: "核对",
    difference: "差异（万元）",
    mistake: "可能原因",
    basis: "依据条款",
    reason: "说明",
    finding: "类别",
    what: "内容",
    amount: "金额（万元）",
    change: "影响（按该格的单位）",
    row: "行",
    certain: "必抽",
    relation: "勾稽关系",
    compared: "已核对",
    off: "不符",
    near: "在容差或四舍五入内",
    unread: "读不出",
    dueColumn: "应补金额（万元）",
    verdictColumn: (reported: string) => `${reported} 核对`,
    differenceColumn: (reported: string) => `${reported} 差异（万元）`,
    mistakeColumn: (reported: string) => `${reported} 可能原因`,
  },
  report: {
    basis: (policies: readonly string[], tolerance: string, seed: number) =>
      `依据${policies.join("、")}复算，为试算结果，不代替主管部门的审定。差异不超过 ${tolerance} 万元的算相符；抽样种子 ${seed}。`,
    onlyAddedUp: (tolerance: string) =>
      `没有可按政策复算的金额，只核对了各表自身的合计和勾稽关系。差异不超过 ${tolerance} 万元的算相符。`,
    overview: "总览",
    differences: "差异汇总",
    byCause: "按原因",
    byPlace: "按县市区",
    byFirm: "按企业",
    barsTitle: (by: string) => `差异（万元）${by}`,
    list: "差异明细",
    listedOn: (sheet: string) =>
      `逐笔列在工作表“${sheet}”，可按任一列筛选，点单元格一列到台账原处。`,
    noDifferences: "没有差异。",
    unchecked: "无法核对的金额",
    findings: "跨行发现",
    relations: "勾稽核对：各表自身的合计与列间关系",
    formulas: "公式疑点",
    formulaCount: (count: number) => `另有公式疑点 ${count} 处。`,
    sample: "人工复核抽样",
    more: (count: number) => `另有 ${count} 项未列出。`,
    hidden: "这一行在台账里没有显示（隐藏或被筛选掉）。",
    remark: (column: string, cause: string) => `${column}：${cause}`,
  },
  sampleFigures: (sheet: string, seed: number, [population, interval]: string[]) =>
    `${sheet}：按金额单位抽样，种子 ${seed}，总体 ${population} 万元（已查出有误的不在内），间隔 ${interval} 万元。`,
};

/** What every language has to say. */
export type AuditWords = typeof zh;
