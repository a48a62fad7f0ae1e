export { readXlsx } from "./readXlsx";
export { UnreadableWorkbook, type UnreadableReason } from "../../workbook";
export type { SheetDescription, WorkbookDescription } from "./workbookDescription";
