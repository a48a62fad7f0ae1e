/** The messages of the clauses in Chinese; every other language has exactly these keys. */
export const zh = {
  searchLabel: "查找条款",
  searchPlaceholder: "编号、内容或函数，可用空格分开多个词",
  filterLabel: "在哪份文件里找",
  filters: {
    all: "全部",
    readings: "口径",
    others: "其他",
  },
  found: (count: number, total: number) =>
    count === total ? `共 ${total} 条` : `${total} 条中找到 ${count} 条`,
  nothingFound:
    "没有符合的条款。请少用几个词或换个说法，词与词之间用空格分开；也可以改在全部文件里找。",
  showAll: "清除条件，列出全部",
  inForce: (from: number, to: number) => `适用 ${from}—${to} 年`,
  readingsNote: "政策没有写明、需要选定理解的地方，本软件怎样处理。",
  usedBy: "由哪些函数计算",
  openFunction: (name: string) => `在函数清单中打开 ${name}`,
  nothingToCompute: "不涉及计算",
  choices: "可选的口径",
  isDefault: "默认",
  cite: "引用到选中的单元格",
  asText: "文字",
  asFormula: "公式",
  asComment: "批注",
  citeNote: (rows: number, columns: number) =>
    `已有内容的单元格不会被覆盖。公式的结果占 ${rows} 行 ${columns} 列，这片区域须为空白。`,
  written: (address: string) => `已写入 ${address}。`,
  commented: (address: string) => `已在 ${address} 加上批注；不需要时，请在该单元格上删除批注。`,
  copy: "复制",
  copied: "条款已复制，可粘贴到别处。",
  copyByHand: "这里不允许直接复制。文字已选中，请按 Ctrl+C",
};

export type ClauseMessages = typeof zh;
