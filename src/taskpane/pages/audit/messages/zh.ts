import type { RowKind } from "../../../../core/ledger/ledger";

const rowKinds: Record<Exclude<RowKind, "data">, string> = {
  subtotal: "小计",
  total: "合计",
  ofWhich: "其中",
  note: "说明",
  blank: "空行",
};

const unitFrom = {
  heading: "见表头",
  unitLine: "见单位行",
  default: "表中没有写，按万元",
};

/** The auditor's messages in Chinese; every other language has exactly these keys. */
export const zh = {
  start: {
    intro: "打开台账，点选表中任一单元格，再点“检查这张表”。逐行按政策复算，找出多报、少报和原因。",
    read: "检查这张表",
    readAgain: "重新读取",
    blankLedgers: "还没有台账？下载空白台账（自带公式，不装插件也能算）",
  },
  table: {
    title: "读到的台账",
    where: (sheet: string, range: string) => `${sheet}!${range}`,
    noTitle: "（没有标题）",
    policy: "依据政策",
    choosePolicy: "请选择",
    policyFromTable: "按表中的县市区和标题判断，不对可改。",
    whichPolicy: "从县市区和标题看不出按哪份政策，请选择。",
    unit: "金额单位",
    unitFrom,
    unitSaid: (unit: string, from: string) => `${unit}（${from}）`,
    severalUnits: "各列不一，见下",
    rows: "数据行",
    rowCount: (count: number) => `${count} 行`,
    leftOut: (count: number) => `不计入的行（${count}）`,
    rowKinds,
    reported: "核对的列",
    and: "、",
    noReported: "没有申报、审核或审定金额列。请在下面指明是哪一列。",
    noRuleColumns: (names: readonly string[]) =>
      `缺少计算补助所需的列。请补上，或在下面指明哪一列是：${names.join("、")}。`,
    noLedger: (sheet: string) =>
      `工作表“${sheet}”里没有找到认得的表头。请切换到台账所在的工作表，或核对列名后重新读取。`,
  },
  columns: {
    title: (count: number, unknown: number) =>
      unknown === 0
        ? `各列的理解（${count} 列）`
        : `各列的理解（${count} 列，${unknown} 列未识别）`,
    column: (letters: string, heading: string) => `${letters} ${heading}`,
    unknown: "未识别",
    ignored: "忽略此列",
    byHeading: "按表头识别",
    groups: { reported: "要核对的金额", inputs: "计算用的列", others: "其他" },
  },
  remarks: {
    notes: (count: number) => `读取说明（${count}）`,
    unreadable: (count: number) => `读不出的单元格（${count}）`,
    wholeTable: "整张表",
  },
  run: {
    title: "核对",
    tolerance: "容差（万元）",
    toleranceHint: "差异不超过它的算相符",
    notATolerance: "请填不小于 0 的万元数，如 0.01。",
    seed: "抽样种子",
    seedHint: "同一种子抽到同样的行",
    notASeed: "请填 0 到 4294967295 的整数。",
    run: "开始核对",
    again: "重新核对",
    done: (rows: number) => `核对完毕，共 ${rows} 行。`,
    stale: "核对之后表里的数据变了，下面是变动之前的结果。",
  },
  result: {
    title: "核对结果",
    rows: "数据行",
    measure: "项目",
    reportedSum: "可核对填报（万元）",
    dueSum: "对应应补（万元）",
    differenceSum: "差异合计（万元）",
    causes: "差异按原因",
    allAgree: "能核对的金额全部相符。",
    count: (count: number) => `${count} 笔`,
    reported: "填报",
    amounts: (column: string, reported: string, due: string) =>
      `${column} ${reported}，应补 ${due}`,
    cause: (said: string, basis: string) => `${said}（${basis}）`,
    inWan: "金额单位：万元",
    goTo: (address: string) => `到 ${address}`,
    more: (next: number, rest: number) => `再显示 ${next} 项（还有 ${rest} 项）`,
    unchecked: "无法核对",
    findings: "跨行发现",
    noFindings: "没有跨行问题。",
    addedUp: (tolerance: string) => `勾稽核对（不依政策；差异不超过 ${tolerance} 万元的算相符）`,
    relations: (count: number) => `勾稽关系（${count}）`,
    relation: (rows: number, off: number, near: number, unread: number) =>
      [
        `：已核对 ${rows}，不符 ${off}`,
        ...(near > 0 ? [`，在容差或四舍五入内 ${near}`] : []),
        ...(unread > 0 ? [`，读不出 ${unread}`] : []),
      ].join(""),
    formulas: "公式疑点",
    inOwnUnit: "影响按该格的单位",
    noFormulas: "这张表的公式没有疑点。没有查引用其他工作表的部分。",
    tooManyFormulas: "公式太多，没有查；可用命令 jigai audit 查。",
    sample: (count: number) => `人工复核抽样（${count} 行）`,
    sampleFigures: (population: string, interval: string) =>
      `按金额单位抽样：总体 ${population} 万元（已查出有误的不在内），间隔 ${interval} 万元。`,
    certain: "必抽",
  },
  write: {
    title: "写入和导出",
    kind: "核对列的内容",
    formulas: "公式",
    formulasHint: "随表中数据更新；按精确值比较，不用容差。",
    values: "数值",
    valuesHint: "应补、结论、差异、可能原因、条款，固定为本次结果。",
    columns: "写入核对列",
    colour: "标色",
    comment: "批注",
    exportSheet: "导出差异表",
    columnsDone: (address: string) => `已写入 ${address}。`,
    columnsThere: (columns: string) =>
      `${columns} 列是以前写入的核对列，没有改动；不再需要时请删除这几列，再写入。`,
    colourDone: (count: number) =>
      `已标色 ${count} 个单元格：绿为相符，红为多报，黄为少报，灰为无法核对。`,
    commentDone: (count: number) => `已加 ${count} 条批注；可在“审阅”选项卡删除。`,
    commentStopped: (count: number, all: number) =>
      `已停止：${all} 条批注加了 ${count} 条；可在“审阅”选项卡删除。`,
    commentFailed: (count: number, reason: string) => `已加 ${count} 条批注，其余没有加：${reason}`,
    noComments: "这个表格程序不能加批注；差异和原因可写入核对列。",
    nothingToColour: "没有可标色的金额。",
    nothingToComment: "没有差异，不需要批注。",
    exported: (names: readonly string[]) =>
      `差异表已写到新工作表${names.map((name) => `“${name}”`).join("、")}。`,
    exportedPlain: "本表格软件没有让加载项设置筛选或画图表，可自行加上。",
    sheetName: "差异汇总",
    listName: "差异明细",
    approvals: "生成全部审批表",
    approvalsDone: (count: number, due: number) =>
      count === due
        ? `已生成 ${count} 张审批表，每个项目一张工作表，打印时各为一页 A4。`
        : `已停止：${due} 张审批表生成了 ${count} 张。`,
    approvalsUnknown: (count: number) => `另有 ${count} 行无法测算，没有审批表，原因见“无法核对”。`,
    tooManyApprovals: (count: number, most: number) =>
      `有 ${count} 个项目，这里一次最多生成 ${most} 张，没有生成。请用命令 jigai approve，它把审批表写进单独的工作簿。`,
    sheetTitle: (sheet: string) => `核对差异：${sheet}`,
    commentText: (verdict: string, difference: string, cause: string, basis: string) =>
      `${verdict} ${difference} 万元：${cause}${basis && `（${basis}）`}`,
    staleHint: "表里的数据变了，请先重新核对。",
  },
};

/** What every language has to say. */
export type AuditMessages = typeof zh;
