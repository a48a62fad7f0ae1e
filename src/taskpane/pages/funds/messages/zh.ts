/** The messages of funds and rewards in Chinese; every other language has exactly these keys. */
export const zh = {
  partsLabel: "核对内容",
  yearOnly: "专项资金、奖励和项目数按年核对，请在上方选一个年度。",
  comma: "、",
  dot: " · ",
  yes: "是",
  no: "否",
  marked: (title: string, isSample: boolean) =>
    isSample ? `${title}（示例数据，纯属虚构）` : title,

  read: "读取选区",
  readHow:
    "在表格里点选资金台账中的任一单元格，或选中“县市区、数字”几列，再点“读取选区”；也可直接在下表填写、粘贴整列。",
  sample: "填入示例",
  sampleNote: "现为示例数据，纯属虚构，仅供试用。",
  clear: "清空",
  cleared: "已清空。",
  clearUndone: "已恢复清空之前的数。",
  keep: "已换成实际数",
  readUndone: "已撤销读取；之后另外填的数没有动。",
  readDone: (count: number, address: string) => `已从 ${address} 读入 ${count} 个县市区。`,
  readNothing: (address: string) => `${address} 里没有可读入的县市区。`,
  noTable: "没有找到带“县市区”表头的表。请选中“县市区、数字”几列后再试。",
  missing: (names: string) => `没有找到这些列：${names}，仍按原填。`,
  leftOut: (count: number) => `${count} 处没有读入`,
  readOtherwise: (count: number) => `${count} 处读法说明`,
  dismiss: "关闭",

  verdict: "结论",
  short: (gap: string) => `缺 ${gap}`,
  unread: "有误",
  blank: "未填",
  group: (minimum: string, unit: string, className?: string) =>
    `${className === undefined ? "" : `${className}，`}每年不低于 ${minimum} ${unit}`,
  picture: "各县市区与下限对照",
  pictureHow: "竖线为下限；未到竖线的为缺口。",
  amongThem: (short: number, all: number) =>
    short === 0 ? `已填 ${all} 个，全部达标` : `已填 ${all} 个，其中 ${short} 个未达标`,
  totalUnknown: "有填写不清的，合计暂不能定。",
  of: (amount: string, minimum: string) => `${amount} / ${minimum}`,

  unitLine: (unit: string) => `单位：${unit}`,
  minimum: "下限",
  usual: (amount: string, unit: string) => `不填按 ${amount} ${unit}`,

  yearlyTarget: (target: string) => `每年目标 ${target} 个`,

  reward: {
    pool: "奖励资金池（万元）",
    step: "最小单位（万元）",
    redistribute: "超出部分再分配",
    weightsRow: "权重（%）",
    equal: "恢复等权",
    percent: (weight: number) => `${weight}%`,
    keep: "留在资金池（默认）",
    give: "在其余县市间再分配",
    then: "：",
    leaves: (rest: string) => `资金池剩余 ${rest} 万元`,
    result: "分配结果",
    share: "份额",
    money: "奖励（万元）",
    remark: "说明",
    total: "合计",
    rest: "资金池剩余",
    waiting: "还不能测算：",
  },
  certificate: "计算过程与依据",
  notes: "说明",

  write: "写入工作表",
  newSheet: "写入新工作表",
  here: "写入选中处",
  writeHow: "写入的是公式，改表中数字，结果随之变化；选中处须有足够空白。",
  notYet: "先填写数字。",
  mendFirst: "先按上面的提示补齐或改正。",
  written: (name: string | undefined, address: string) =>
    name === undefined ? `已写入 ${address}。` : `已写入工作表“${name}” ${address}。`,
  noChart: "这里不能插入图表，其余已写好。",
};

export type FundsMessages = typeof zh;
