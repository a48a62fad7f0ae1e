import { dictionary } from "../core/text";
import type { UnreadableReason } from "./openWorkbook";

/** Everything the workbench itself says; the grid and the functions bring their own words. */
export interface Texts {
  product: string;
  subtitle: string;
  file: string;
  open: string;
  save: string;
  samples: string;
  blankLedgers: string;
  language: string;
  pane: string;
  paneWidth: string;
  dropHere: string;
  loading: string;
  ready: string;
  trial: string;
  /** After the name of a workbook with edits that are in no file yet. */
  edited: string;
  /** Before another workbook takes the place of one with such edits. */
  opening: Record<"title" | "save" | "giveUp" | "cancel", string> & {
    question: (name: string) => string;
  };
  close: string;
  /** Why a file was not opened, and what to do about it. */
  unreadable: Record<UnreadableReason, (fileName: string) => string>;
  /** Sheets that the file lists and doesn't have. */
  missing: (fileName: string, sheets: readonly string[]) => string;
  /** Why there is no file, and what to do. */
  notSaved: Record<"other-calendar" | "damaged", (fileName: string) => string>;
  /** What was done here and is not in the saved file. */
  unsaved: {
    all: (fileName: string, parts: string[]) => string;
    deleted: (sheets: readonly string[]) => string;
    renamed: (sheets: readonly { from: string; to: string }[]) => string;
    arranged: string;
    shifted: (sheets: readonly string[]) => string;
    looks: (sheets: readonly string[]) => string;
    formulas: (addresses: readonly string[]) => string;
  };
  notStarted: (reason: string) => string;
}

const zh: Texts = {
  product: "技改",
  subtitle: "工作台",
  file: "文件",
  open: "打开…",
  save: "保存",
  samples: "示例台账",
  blankLedgers: "空白台账（自带公式）",
  language: "界面语言",
  pane: "任务窗格",
  paneWidth: "任务窗格宽度",
  dropHere: "松开鼠标，打开这个工作簿",
  loading: "正在打开…",
  ready: "就绪",
  trial: "测算结果供参考，以主管部门审定为准；修改后请保存",
  edited: "未保存",
  opening: {
    title: "先保存改动？",
    question: (name) => `“${name}”有改动还没有保存，打开另一份工作簿就会丢失。`,
    save: "保存后打开",
    giveUp: "不保存，直接打开",
    cancel: "取消",
  },
  close: "关闭提示",
  unreadable: {
    empty: (file) => `“${file}”是空文件，请换一份再打开。`,
    "old-xls": (file) => `“${file}”是旧版 .xls 格式，请先在 Excel 或 WPS 里另存为 .xlsx，再打开。`,
    encrypted: (file) => `“${file}”设有打开密码，请先在 Excel 或 WPS 里取消密码并保存，再打开。`,
    "binary-xlsb": (file) => `“${file}”是 .xlsb 二进制工作簿，请先另存为 .xlsx，再打开。`,
    "other-package": (file) =>
      `“${file}”不是 Excel 工作簿（可能是 Word、WPS 或压缩文件），请选择 .xlsx 文件。`,
    text: (file) =>
      `“${file}”是文本文件（如 .csv 或网页），请先在 Excel 或 WPS 里打开，另存为 .xlsx，再打开。`,
    damaged: (file) =>
      `“${file}”不完整或已损坏，请重新下载，或在 Excel、WPS 里修复并另存为 .xlsx，再打开。`,
    "too-large": (file) =>
      `“${file}”超过 50 MB，或单元格、合并单元格等多得浏览器里打不开，请拆分后再打开。`,
    unsafe: (file) => `“${file}”里有 Excel 不会写的实体定义，可能有害，未予打开；请另要一份。`,
    "not-found": (file) => `没有找到“${file}”，请用“文件”菜单打开一份 .xlsx 工作簿。`,
  },
  notSaved: {
    "other-calendar": (file) =>
      `“${file}”的日期从 1904 年起算，在这里保存会错四年，未予保存；请在 Excel 选项里取消“使用 1904 日期系统”再打开。`,
    damaged: (file) =>
      `“${file}”有部分内容读不出，未予保存；请在 Excel、WPS 里修复并另存为 .xlsx，再打开。`,
  },
  unsaved: {
    all: (file, parts) =>
      `“${file}”已保存，但下列改动没有写进文件，请在 Excel 或 WPS 里补做：${parts.join("；")}。`,
    deleted: (sheets) => `删去的工作表仍在（${sheets.join("、")}）`,
    renamed: (sheets) =>
      `工作表名称未改（${sheets.map(({ from, to }) => `“${to}”在文件里是“${from}”`).join("、")}）`,
    arranged: "工作表的次序和隐藏未改，新表排在最后",
    shifted: (sheets) =>
      `插入或删去行列后，内容已移动，格式和合并单元格未移（${sheets.join("、")}）`,
    looks: (sheets) => `格式、合并单元格、行高列宽未改（${sheets.join("、")}）`,
    formulas: (addresses) => `只存了结果，公式未存（${addresses.join("、")}）`,
  },
  missing: (fileName, sheets) =>
    `“${fileName}”里列出了工作表 ${sheets.join("、")}，但没有它的内容，没有打开。请向提供者另要一份。`,
  notStarted: (reason) => `函数没有载入：${reason} 请先运行 npm run build，再刷新本页。`,
};

const en: Texts = {
  product: "Jigai",
  subtitle: "Workbench",
  file: "File",
  open: "Open…",
  save: "Save",
  samples: "Sample ledgers",
  blankLedgers: "Blank ledgers (native formulas)",
  language: "Language",
  pane: "Task pane",
  paneWidth: "Task pane width",
  dropHere: "Release to open this workbook",
  loading: "Opening…",
  ready: "Ready",
  trial: "Trial calculation; the authority's decision prevails. Save your edits",
  edited: "not saved",
  opening: {
    title: "Save the edits first?",
    question: (name) =>
      `“${name}” has edits that aren't saved. Opening another workbook loses them.`,
    save: "Save, then open",
    giveUp: "Open without saving",
    cancel: "Cancel",
  },
  close: "Dismiss",
  unreadable: {
    empty: (file) => `“${file}” is empty. Choose another file.`,
    "old-xls": (file) =>
      `“${file}” is in the old .xls format. Save it as .xlsx in Excel or WPS, then open it.`,
    encrypted: (file) => `“${file}” has a password. Remove it in Excel or WPS, save, then open it.`,
    "binary-xlsb": (file) =>
      `“${file}” is a binary .xlsb workbook. Save it as .xlsx, then open it.`,
    "other-package": (file) =>
      `“${file}” is not an Excel workbook (a Word or WPS document or an archive, perhaps). Choose an .xlsx file.`,
    text: (file) =>
      `“${file}” is a text file (.csv or a web page, say). Open it in Excel or WPS, save as .xlsx, then open that.`,
    damaged: (file) =>
      `“${file}” is incomplete or damaged. Download it again, or repair it in Excel or WPS and save as .xlsx.`,
    "too-large": (file) =>
      `“${file}” is over 50 MB, or has more cells, merged cells or the like than the browser takes. Split it, then open it.`,
    unsafe: (file) =>
      `“${file}” has XML entities, which Excel never writes; it may be harmful and was not opened. Ask for another copy.`,
    "not-found": (file) => `“${file}” was not found. Open an .xlsx workbook from the File menu.`,
  },
  notSaved: {
    "other-calendar": (file) =>
      `“${file}” counts its dates from 1904; saved here they would be four years off, so it was not saved. Turn off “Use 1904 date system” in Excel's options, then open it again.`,
    damaged: (file) =>
      `Parts of “${file}” can't be read, so it was not saved. Repair it in Excel or WPS, save as .xlsx, then open that.`,
  },
  unsaved: {
    all: (file, parts) =>
      `“${file}” is saved, but these changes are not in it; make them in Excel or WPS: ${parts.join("; ")}.`,
    deleted: (sheets) => `deleted sheets are still there (${sheets.join(", ")})`,
    renamed: (sheets) =>
      `sheets keep their names (${sheets.map(({ from, to }) => `“${to}” is “${from}” in the file`).join(", ")})`,
    arranged: "sheets keep their order and stay hidden or shown, new ones come last",
    shifted: (sheets) =>
      `where rows or columns were inserted or deleted, contents moved, formats and merged cells did not (${sheets.join(", ")})`,
    looks: (sheets) =>
      `formats, merged cells, heights and widths stay as they were (${sheets.join(", ")})`,
    formulas: (addresses) => `results without their formulas (${addresses.join(", ")})`,
  },
  missing: (fileName, sheets) =>
    `"${fileName}" lists the sheet ${sheets.join(", ")} without its content: it isn't opened. Ask for another copy of the file.`,
  notStarted: (reason) =>
    `The functions were not loaded: ${reason} Run npm run build, then reload this page.`,
};

export const texts = dictionary<Texts>("workbench", { zh, en });
