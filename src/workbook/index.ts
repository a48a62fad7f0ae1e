export { addressOf, MOST_COLUMNS, MOST_ROWS, readArea, type Area } from "../core/grid/address";
export type { Mark } from "../core/grid/grid";
export { typedFormula } from "../core/call";
export type { Border, CellStyle, Side } from "./styles/cellStyle";
export type {
  Place,
  SheetView,
  SheetVisitor,
  ViewedCell,
  ViewedColumns,
  ViewedRow,
} from "./styles/sheetView";
export { PACKAGE_LIMITS, type PackageLimits } from "./limits";
export { newWorkbookTo } from "./newWorkbook";
export { openWorkbook } from "./openWorkbook";
export { freeSheetName } from "./patch/sheetNames";
export { patchWorkbook, patchWorkbookTo } from "./patchWorkbook";
export { UnreadableWorkbook, unreadableText, type UnreadableReason } from "./unreadable";
export type {
  CellEdit,
  CellValue,
  CheckStyle,
  DefinedName,
  FormulaCell,
  NewCell,
  NewSheet,
  SheetEdits,
  SheetInfo,
  StyleChange,
  Workbook,
  WorkbookEdits,
} from "./workbook";
export { escapeXml } from "./xml/escape";
export { LEVEL as DEFLATE_LEVEL, type Deflater } from "./zip/deflate";
