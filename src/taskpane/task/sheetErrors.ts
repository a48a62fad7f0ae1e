import { dictionary, inLanguage } from "../../core/text";
import type { SheetError } from "../../sheet/sheet";
import { maxRows } from "../../sheet/sheet";
import type { Language } from "../shell/language";

type Words = { readonly [code in SheetError["code"]]: string | ((detail: string) => string) } & {
  readonly connecting: string;
  readonly noSheet: string;
};

/** What the spreadsheet refuses, and what to do about it. */
export const sheetErrors = dictionary<Words>("pane.sheetErrors", {
  zh: {
    busy: "Excel 正忙或单元格正在编辑，请按回车结束编辑后再试。",
    notCells: "现在选中的不是单元格，请点选单元格。",
    unevenRows: "分开选中的几块须在相同的行，请重新选择。",
    tooManyRows: `一次最多插入 ${maxRows} 行；更多行请先为第一行插入，再向下填充，或在一个公式里填写整列区域。`,
    occupied: "目标单元格里已有内容，没有写入；请选一处空白，或写到新工作表。",
    protected: "工作表受保护，没有写入；请先在“审阅”选项卡撤消工作表保护。",
    noRoom: "右边没有足够的空列，请先腾出地方，或写到新工作表。",
    gone: "那张工作表已经被删除或不在了，请重新选择。",
    otherSheet: "现在显示的是另一张工作表，没有写入；请重新点选单元格。",
    changed: (cell) =>
      `写入的内容之后又被改动，或行列有增删（如 ${cell}），所以没有撤销，表格保持现状；不再需要时请手工清除。`,
    cancelled: "已取消，表格保持原样。",
    unsupported: "这个表格程序做不到这一步；其余部分不受影响。",
    other: (detail) => `Excel 没有完成操作，请重新选择后再试。（${detail}）`,
    connecting: "尚未连接到 Excel；若一直如此，请关闭本窗格后重新打开。",
    noSheet: "当前不在 Excel 中，只能查阅和试算；读取、写入表格请在 Excel 里打开本加载项。",
  },
  en: {
    busy: "Excel is busy or a cell is being edited. Press Enter to finish editing, then try again.",
    notCells: "What is selected is not cells. Click a cell.",
    unevenRows: "The selected parts have to cover the same rows. Select again.",
    tooManyRows: `At most ${maxRows} rows at a time. For more, insert the first row's formula and fill down, or give whole columns to one formula.`,
    occupied:
      "There is something in the target cells, so nothing was written. Select an empty spot, or write to a new sheet.",
    protected:
      "The sheet is protected, so nothing was written. Unprotect it on the Review tab first.",
    noRoom:
      "There are not enough empty columns on the right. Make room first, or write to a new sheet.",
    gone: "That sheet has been deleted. Select again.",
    otherSheet: "Another sheet is on show by now, so nothing was written. Click the cell again.",
    changed: (cell) =>
      `What was written has been changed since, or rows or columns have moved (see ${cell}), so it was not taken back and the sheet stays as it is. Clear the cells by hand if you no longer need them.`,
    cancelled: "Cancelled. The sheet is as it was.",
    unsupported: "This spreadsheet program cannot do that. Nothing else is affected.",
    other: (detail) => `Excel did not complete the operation. Select again and retry. (${detail})`,
    connecting: "Not connected to Excel yet. If this stays, close the pane and open it again.",
    noSheet:
      "This is not Excel, so you can read and try out only. Open the add-in in Excel to read from and write to a sheet.",
  },
});

/** A refusal in messages. */
export function sheetErrorText({ code, detail }: SheetError, language: Language): string {
  const messages =
    inLanguage(sheetErrors, language)[code] ?? inLanguage(sheetErrors, language).other;
  return typeof messages === "string" ? messages : messages(detail);
}
