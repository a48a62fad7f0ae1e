import type { Area, CellStyle, DefinedName, Mark, Place } from "../../workbook";

/**
 * A workbook as the workbench shows it, in plain terms: neither the file reader nor the grid is known here.
 * Rows and columns count from 0, sizes are pixels, colours are `#RRGGBB`, dates are serial numbers.
 */
export interface WorkbookDescription {
  sheets: SheetDescription[];
  /** Index of the sheet shown first. */
  activeSheet: number;
  /** Names of sheets that the workbook lists and doesn't have. */
  missing: readonly string[];
  /** Names for cells and formulas, with formulas as people type them. */
  definedNames: readonly DefinedName[];
}

export interface SheetDescription {
  name: string;
  hidden: boolean;
  showGridLines: boolean;
  tabColour?: string | undefined;
  /** With room to go on writing below and beside what is there; to the grid, a cell beyond is unknown. */
  rowCount: number;
  columnCount: number;
  cells: CellDescription[];
  merges: Area[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  defaultColumnWidth?: number | undefined;
  defaultRowHeight?: number | undefined;
  /** How many rows and columns stay in view when the sheet scrolls. */
  frozen?: { readonly rows: number; readonly columns: number } | undefined;
  /** The selected cell, and the first one shown below and right of what is frozen. */
  selected?: Place | undefined;
  scrolledTo?: Place | undefined;
}

export interface CellDescription {
  row: number;
  column: number;
  /** Nothing for a blank cell and for a formula: what a formula gives is calculated here, not read. */
  value?: string | number | boolean;
  /** What of a value's text counts, where not everything does. */
  mark?: Mark;
  /** Without the leading `=`, with the names people type. */
  formula?: string;
  style?: CellStyle | undefined;
}
