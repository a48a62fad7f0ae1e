import type { Obstacle } from "../model/explainCall";

/** The messages of the explanation of a cell in Chinese; every other language has exactly these keys. */
export const zh = {
  how: "点选一个含本插件公式的单元格，或台账里的一行数据，这里就写出它的计算过程。",
  nothing: (cities: readonly string[]) =>
    `选中的单元格没有本插件的公式，也不在认得出的台账里。请点选一个这样的公式，或${cities.join("、")}台账中的一行数据。`,
  cell: (address: string) => `${address} 的公式`,
  row: (row: number) => `第 ${row} 行应补多少`,
  part: (name: string) => `公式里还有别的运算，这里说明其中的 ${name}。`,
  firstOfMany: "这个公式一次算许多行，这里说明第一行。",
  arguments: "参数",
  cells: "用到的单元格",
  blank: "空白",
  manyCells: "多个单元格",
  steps: "计算过程",
  insert: "插入计算过程",
  inserted: (address: string) => `计算过程已从 ${address} 起写入，在表格右边的空白处。`,
  obstacles: {
    otherSheet: "公式引用了别的工作表，这里看不到那边的数。可以插入计算过程，由 Excel 自己算出来。",
    name: "公式引用了名称，这里看不到它指的单元格。可以插入计算过程，由 Excel 自己算出来。",
    spill: "公式引用了展开的结果（#），这里看不到它有多大。可以插入计算过程，由 Excel 自己算出来。",
    formula: "参数里还有别的运算，这里不替 Excel 算。可以插入计算过程，由 Excel 自己算出来。",
  } satisfies Record<Obstacle, string>,
};

export type ExplainMessages = typeof zh;
