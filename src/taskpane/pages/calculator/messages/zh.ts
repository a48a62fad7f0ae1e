/** The messages of the calculator in Chinese; every other language has exactly these keys. */
export const zh = {
  support: "算哪一项",
  readRow: "从选中行读取",
  reset: "重填",
  notARow: "选中的不是台账里的数据行。请点选台账中的一行，再读取。",
  noSupport: (policy: string) =>
    `这份台账属于“${policy}”，这里没有该政策可测算的补助。请读取别的台账，或在上方选一项自行填写。`,
  taken: (row: number, columns: readonly string[]) =>
    columns.length > 0
      ? `已读取第 ${row} 行：${columns.join("、")}。`
      : `第 ${row} 行没有可用的数据。`,
  unread: "没有读出：",

  project: "项目情况",
  amounts: "金额（万元）",
  conditions: "条件",
  assumed: "没选的按“是”计，计算过程会写明。",
  notGiven: "未填",
  withoutEffect: "现在不影响结果",

  missingChoice: (question: string) => `请先选：${question}`,
  missingOne: (label: string) => `还需填：${label}`,
  missingAny: (labels: readonly string[]) => `还需填：${labels.join("、")}，至少填一项`,
  unreadable: "有一栏填得不对，改正后即可算出",
  atMost: "已到上限，再增加也不会更多。",
  more: (label: string, more: string, most: string) =>
    `${label}还需 ${more} 万元，即可补到最多的 ${most} 万元。`,

  steps: "计算过程",
  toSheet: "写入与打印",
  insertFormula: "插入公式",
  insertExplanation: "插入计算过程",
  inserted: (address: string) => `公式已写入 ${address}。`,
  explained: (address: string) => `计算过程已从 ${address} 起写入。`,
  explainedOnSheet: (name: string) => `所选位置空白不够，计算过程已写入新工作表“${name}”。`,
  explanationSheet: "计算过程",
  outdated: (sheet: string, row: number) =>
    `没有写入：“${sheet}”第 ${row} 行已不是读取时的样子（可能排过序、增删过行、改过数，或者那张表已不在）。请点选要算的那一行，再“从选中行读取”。`,
  print: "打印审批表",
  approvalSheet: "生成审批表工作表",
  approvalName: "审批表",
  approvalDone: (name: string) => `审批表已写到新工作表“${name}”，打印时为一页 A4。`,
};

export type CalculatorMessages = typeof zh;
