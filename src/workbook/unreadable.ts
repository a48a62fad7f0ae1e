import type { Text } from "../core/text";

/** Why a file can't be opened as a workbook. */
export type UnreadableReason =
  | "empty"
  | "old-xls"
  | "encrypted"
  | "binary-xlsb"
  | "other-package"
  | "text"
  | "damaged"
  | "too-large"
  | "unsafe"
  | "not-found";

/** A file that is not a workbook we can read; the texts tell people what to do about each reason. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`unreadable workbook: ${reason}`);
    this.name = "UnreadableWorkbook";
  }
}

const TEXTS: Record<UnreadableReason, Text> = {
  empty: {
    zh: "文件是空的，请换一份。",
    en: "The file is empty. Choose another one.",
  },
  "old-xls": {
    zh: "文件是旧版 .xls 格式，请先在 Excel 或 WPS 里另存为 .xlsx。",
    en: "The file is in the old .xls format. Save it as .xlsx in Excel or WPS first.",
  },
  encrypted: {
    zh: "文件设有打开密码，请先在 Excel 或 WPS 里取消密码并保存。",
    en: "The file has a password. Remove it in Excel or WPS and save first.",
  },
  "binary-xlsb": {
    zh: "文件是 .xlsb 二进制工作簿，请先另存为 .xlsx。",
    en: "The file is a binary .xlsb workbook. Save it as .xlsx first.",
  },
  "other-package": {
    zh: "文件不是 Excel 工作簿（可能是 Word、WPS 文档或压缩文件），请选择 .xlsx 文件。",
    en: "The file is not an Excel workbook (a Word or WPS document or an archive, perhaps). Choose an .xlsx file.",
  },
  text: {
    zh: "文件是文本（如 .csv 或网页），请先在 Excel 或 WPS 里打开，另存为 .xlsx。",
    en: "The file is text (.csv or a web page, say). Open it in Excel or WPS and save it as .xlsx first.",
  },
  damaged: {
    zh: "文件不完整或已损坏，请重新下载，或在 Excel、WPS 里修复并另存为 .xlsx。",
    en: "The file is incomplete or damaged. Download it again, or repair it in Excel or WPS and save as .xlsx.",
  },
  "too-large": {
    zh: "文件解压后过大，或其中某一类内容多得超过任何台账，未予打开；来源可靠的请拆分后再试。",
    en: "Unpacked, the file is too large, or has more of something than any ledger, and was not opened. If you trust its source, split it and try again.",
  },
  unsafe: {
    zh: "文件里有 Excel 不会写的 XML 文档类型或实体定义，可能有害，未予打开；请向提供者另要一份。",
    en: "The file has XML document types or entities, which Excel never writes; it may be harmful and was not opened. Ask its sender for another copy.",
  },
  "not-found": {
    zh: "没有找到文件，请核对文件名和路径。",
    en: "The file was not found. Check its name and path.",
  },
};

/** One line for people: what is wrong with the file and what to do. */
export function unreadableText({ reason }: UnreadableWorkbook): Text {
  return TEXTS[reason];
}
