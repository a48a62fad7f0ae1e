import type { Obstacle } from "../model/explainCall";
import type { Staying } from "../native/nativeCells";

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
  native: {
    title: "转为自带公式",
    hint: "把本插件的公式换成表格软件自带的公式，交给没装插件的人也能算。选中一片单元格，只换这一片；只选一个单元格，换整张工作表。每个公式都先验证得数相同才换，原公式列到一张新工作表。",
    turn: "转为自带公式",
    done: {
      none: (where: string) => `${where} 里没有本插件的公式。`,
      turned: (where: string, count: number) => `${where}：${count} 个公式已转为自带公式。`,
      listed: (list: string) => `原公式列在新工作表“${list}”。`,
      whileText: (count: number) =>
        `其中 ${count} 个引用的单元格是文字（如“1.2亿”），按读出的数算；改动那些单元格请填数字，否则公式是错误值。`,
      staying: (count: number) => `${count} 个保持原样，原因见下。`,
    },
    staying: {
      title: "保持原样的公式",
      more: (count: number) => `还有 ${count} 个。`,
      hint: "这些单元格仍是本插件的公式，没装插件时算不出。要让整份文件脱离插件，可用命令 jigai native：换不了公式的写成值。",
      reasons: {
        noAnswer: "照公式里写定的参数，政策没有结果",
        differs: "自带公式会算出别的结果（它把单元格照字面看，分不清空白和 0）",
        noNativeForm: "这个函数没有对应的自带公式",
        arguments: "参数里有运算、名称或别的函数",
        severalCells: "一个公式得出多格结果",
        tooLong: "自带公式会超过 Excel 的长度或层数上限",
        otherSheet: "引用了别的工作表，这里看不到那边的数",
        array: "相邻单元格的公式一字不差，可能同属一个数组公式",
        calculatesOtherwise: "换上后这个表格软件算出的与原来显示的不同，已换回",
      } satisfies Record<Staying, string>,
    },
    list: {
      name: "原公式清单",
      title: (sheet: string) => `原公式清单：工作表“${sheet}”里已转为自带公式的单元格`,
      hint: "要换回某个公式，把“原公式”一列的文字复制到那个单元格。行列有增删后，这里的地址不会跟着变。",
      heads: ["单元格", "原公式", "自带公式", "说明"],
      whileText: (refs: string) => `${refs} 是文字，按读出的数算；改动后请填数字，否则公式是错误值`,
    },
  },
};

export type ExplainMessages = typeof zh;
