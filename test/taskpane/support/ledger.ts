/** Rows of cells as a sheet in memory keeps them; null is blank. */
export function cellsOf(rows: readonly (readonly unknown[])[]): Record<string, unknown> {
  const entries = rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const));
  return Object.fromEntries(entries.filter(([, cell]) => cell !== null));
}

const HEADINGS = [
  ...["序号", "企业名称", "所属县市区", "项目名称", "生产性设备（不含税）", "是否竣工验收"],
  ...["有无银行贷款", "实际支付利息", "融资租赁租金", "债券利息", "此前已拨付", "申报补助额"],
];

/** A list of applications in Yichang, in 万元; headings in row 3, projects from row 4, a sum in row 8. */
export const yichangLedger = cellsOf([
  ["2018 年技改补助申报汇总表"],
  ["单位：万元"],
  HEADINGS,
  [1, "示例甲化工", "西陵区", "中间体装置改造", 3600, "是", "有", 428.5, null, null, null, 214.25],
  [2, "样例乙药业", "高新区", "发酵车间改造", 3000.01, "是", "无", null, null, null, "—", 300],
  [3, "示例丙材料", "猇亭区", "有机硅扩能", "约300", "是", "无", null, 80, null, 12, 40],
  [4, "虚构丁机电", "宜都市", "铸造改造", 1900, "否", null, "300万", null, null, null, 0],
  ["合计", null, null, null, 8500.01, null, null, 428.5, 80, null, 12, 554.25],
]);

/** Projects in Enshi, in 元. */
export const enshiLedger = cellsOf([
  ["恩施州技改项目申报表"],
  ["单位：元"],
  ["序号", "企业名称", "县市", "项目名称", "设备投资", "固定资产投资", "是否列入年度技改计划"],
  [1, "示例硒茶", "恩施市", "茶叶精深加工", 60000000, 150000000, "是"],
  [2, "虚构能源", "利川市", "风电检修", "300万", 150000000, "是"],
]);
