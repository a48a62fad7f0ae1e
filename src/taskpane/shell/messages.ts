import { dictionary } from "../../core/text";
import type { PageId } from "./pages";

interface ShellMessages {
  title: string;
  pagesLabel: string;
  pages: Record<PageId, string>;
  loading: string;
  pageMissing: string;
  retry: string;
  pageFailed: (detail: string) => string;
  reload: string;
  /** Where the functions are of another version than the pane. */
  otherFunctions: (functions: string, pane: string) => string;
  /** A version without a number. */
  before: string;
}

/** The messages of the frame around the pages. */
export const shellMessages = dictionary<ShellMessages>("pane.shell", {
  zh: {
    title: "技改",
    pagesLabel: "功能",
    pages: {
      targets: "县市目标",
      calculator: "补贴测算",
      audit: "审核对账",
      clauses: "政策依据",
      functions: "函数清单",
      explain: "说明选中单元格",
    },
    loading: "正在打开……",
    pageMissing: "这一页没有读取到，表格和其他页不受影响。请检查网络后重试。",
    retry: "重试",
    pageFailed: (detail) =>
      `这一页没有打开，表格不受影响。请重新载入；若仍不行，请把括号里的文字告诉维护者。（${detail}）`,
    reload: "重新载入",
    otherFunctions: (functions, pane) =>
      `表格里的函数是 ${functions} 版，窗格是 ${pane} 版：Excel 会把旧文件保留一天。请关闭 Excel 后重新打开；若仍如此，请重新添加加载项。`,
    before: "较早",
  },
  en: {
    title: "Jigai",
    pagesLabel: "Pages",
    pages: {
      targets: "Targets",
      calculator: "Calculator",
      audit: "Audit",
      clauses: "Clauses",
      functions: "Functions",
      explain: "Explain the selected cell",
    },
    loading: "Opening…",
    pageMissing:
      "This page could not be fetched; the sheet and the other pages are not affected. Check the network, then try again.",
    retry: "Try again",
    pageFailed: (detail) =>
      `This page did not open; the sheet is not affected. Load it again; if that does not help, tell the maintainers what is in brackets. (${detail})`,
    reload: "Load again",
    otherFunctions: (functions, pane) =>
      `The functions in the sheet are version ${functions}, this pane is ${pane}: Excel keeps old files for a day. Close Excel and open it again; if that does not help, add the add-in anew.`,
    before: "an earlier one",
  },
});
