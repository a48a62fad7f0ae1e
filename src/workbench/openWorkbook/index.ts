export { readXlsx } from "./readXlsx";
export { UnreadableWorkbook, type UnreadableReason } from "./unreadable";
export type { SheetDescription, WorkbookDescription } from "./workbookDescription";
