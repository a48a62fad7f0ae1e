import type { Language } from "./language";
import type { UnreadableReason } from "./openWorkbook";

/** Everything the workbench itself says; the grid and the functions bring their own words. */
export interface Texts {
  product: string;
  subtitle: string;
  file: string;
  open: string;
  samples: string;
  language: string;
  dropHere: string;
  loading: string;
  ready: string;
  trial: string;
  close: string;
  sampleNames: Record<"yichang-2018" | "enshi-2018", string>;
  /** Why a file was not opened, and what to do about it. */
  unreadable: Record<UnreadableReason, (fileName: string) => string>;
  notStarted: (reason: string) => string;
}

const zh: Texts = {
  product: "技改",
  subtitle: "工作台",
  file: "文件",
  open: "打开…",
  samples: "示例台账",
  language: "界面语言",
  dropHere: "松开鼠标，打开这个工作簿",
  loading: "正在打开…",
  ready: "就绪",
  trial: "测算结果供参考，以主管部门审定为准；工作台不保存修改",
  close: "关闭提示",
  sampleNames: {
    "yichang-2018": "宜昌 2018 年技改补贴申报台账",
    "enshi-2018": "恩施 2018 年技改奖补申报台账",
  },
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
    "too-large": (file) => `“${file}”超过 50 MB，浏览器里打不开，请拆分或删去图片后再打开。`,
    unsafe: (file) => `“${file}”里有 Excel 不会写的实体定义，可能有害，未予打开；请另要一份。`,
    "not-found": (file) => `没有找到“${file}”，请用“文件”菜单打开一份 .xlsx 工作簿。`,
  },
  notStarted: (reason) => `函数没有载入：${reason} 请先运行 npm run build，再刷新本页。`,
};

const en: Texts = {
  product: "Jigai",
  subtitle: "Workbench",
  file: "File",
  open: "Open…",
  samples: "Sample ledgers",
  language: "Language",
  dropHere: "Release to open this workbook",
  loading: "Opening…",
  ready: "Ready",
  trial: "Trial calculation; the authority's decision prevails. Edits aren't saved",
  close: "Dismiss",
  sampleNames: {
    "yichang-2018": "Yichang renovation subsidies 2018",
    "enshi-2018": "Enshi renovation awards 2018",
  },
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
      `“${file}” is over 50 MB, too large for the browser. Split it or remove pictures, then open it.`,
    unsafe: (file) =>
      `“${file}” has XML entities, which Excel never writes; it may be harmful and was not opened. Ask for another copy.`,
    "not-found": (file) => `“${file}” was not found. Open an .xlsx workbook from the File menu.`,
  },
  notStarted: (reason) =>
    `The functions were not loaded: ${reason} Run npm run build, then reload this page.`,
};

export const texts: Record<Language, Texts> = { zh, en };
