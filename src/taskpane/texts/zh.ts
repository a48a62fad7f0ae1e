/** The pane's words in Chinese; every other language has exactly these keys. */
export const zh = {
  title: "技改",
  intro: [
    "把宜昌、恩施两地的工业技术改造政策变成 Excel 函数，在台账里直接测算补贴、核对条款。",
    "两份政策适用于 2018–2020 年。结果是试算，不代替主管部门的审定。",
  ],
  amounts: "金额单位均为万元，另有注明的除外。",
  language: "语言",

  searchLabel: "查找函数",
  searchPlaceholder: "名称、用途或参数",
  found: (count: number, total: number) =>
    count === total ? `共 ${total} 个函数` : `${total} 个函数中找到 ${count} 个`,
  nothingFound: "没有找到。换一个词试试，例如“补贴”“place”“隐形冠军”。",
  policies: { YC: "宜昌", ES: "恩施", JG: "通用" } as Record<string, string>,
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

  connecting: "尚未连接到 Excel；若一直如此，请关闭本窗格后重新打开。",
  notInExcel: "当前不在 Excel 中，只能查阅函数；请在 Excel 里打开本加载项后再插入公式。",
  problems: {
    selectData: "所选单元格是空的，请选中放有数据的单元格。",
    tooFew: (needed: string[]) => `选中的列不够，至少需要：${needed.join("、")}。`,
    tooMany: (selected: number, parameters: number) =>
      `选中了 ${selected} 列，而函数最多 ${parameters} 个参数，请少选几列。`,
    selectFormula: "请选中一个单元格，其中只有一个本插件的公式，例如 =YC_SUBSIDY(C2,D2)。",
  },
  errors: {
    busy: "Excel 正忙或单元格正在编辑，请按回车结束编辑后再试。",
    notCells: "现在选中的不是单元格，请点选单元格。",
    unevenRows: "分开选中的几块须在相同的行，请重新选择。",
    tooManyRows: (most: number) =>
      `一次最多插入 ${most} 行；更多行请先为第一行插入，再向下填充，或在一个公式里填写整列区域。`,
    occupied: "目标单元格刚刚有了内容，没有写入；请重新选择后再试。",
    protected: "工作表受保护，没有写入；请先在“审阅”选项卡撤消工作表保护。",
    noRoom: "右边没有空列，请先腾出一列。",
    gone: "那张工作表已经被删除或不在了，请重新选择。",
    cancelled: "已取消，表格保持原样。",
    unsupported: "这个表格程序做不到这一步；其余部分不受影响。",
    other: (detail: string) => `Excel 没有完成操作，请重新选择后再试。（${detail}）`,
  },
};

export type Texts = typeof zh;
