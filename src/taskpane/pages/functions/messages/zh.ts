/** The messages of the functions' list in Chinese; every other language has exactly these keys. */
export const zh = {
  searchLabel: "查找函数",
  searchPlaceholder: "名称、用途或参数",
  found: (count: number, total: number) =>
    count === total ? `共 ${total} 个函数` : `${total} 个函数中找到 ${count} 个`,
  nothingFound: "没有找到。换一个词试试，例如“补贴”“place”“隐形冠军”。",
  general: "通用",
  loading: "正在读取函数清单……",
  loadFailed: "函数清单读取失败，请检查网络后重试。",
  retry: "重试",

  signature: "写法",
  parameters: "参数",
  optional: "可省略",
  noParameters: "没有参数。",

  insertTitle: "插入公式",
  insertHow:
    "先选中一行或多行里作参数的单元格。自左至右依次对应各参数；列不相邻时，按住 Ctrl 依参数次序点选。公式写入右边第一个空列，不覆盖已有内容。",
  insertHowFormula:
    "先选中一个含本插件公式的单元格。结果写入右边第一个空列并向外展开，需要留出空白区域。",
  insertHowNone:
    "公式写入所选的空单元格；选中的是有内容的单元格时，以它为参数，写入右边第一个空列。",
  insert: "插入公式",
  preview: (address: string, rows: number) =>
    rows === 1 ? `将要写入 ${address}` : `将要写入 ${address}（${rows} 行），首行为`,
  inserted: (address: string) => `已写入 ${address}。要继续插入，请重新选择单元格。`,

  problems: {
    selectData: "所选单元格是空的，请选中放有数据的单元格。",
    tooFew: (needed: string[]) => `选中的列不够，至少需要：${needed.join("、")}。`,
    tooMany: (selected: number, parameters: number) =>
      `选中了 ${selected} 列，而函数最多 ${parameters} 个参数，请少选几列。`,
    selectFormula: "请选中一个单元格，其中只有一个本插件的公式，例如 =YC_SUBSIDY(C2,D2)。",
  },
};

export type FunctionMessages = typeof zh;
