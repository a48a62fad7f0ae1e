import type { Area } from "../../workbook";

/**
 * A workbook as the workbench shows it, in plain terms: neither the file reader nor the grid is known here.
 * Rows and columns count from 0, sizes are pixels, colours are `#RRGGBB`, dates are serial numbers.
 */
export interface WorkbookDescription {
  sheets: SheetDescription[];
  /** Index of the sheet shown first. */
  activeSheet: number;
}

export interface SheetDescription {
  name: string;
  hidden: boolean;
  showGridLines: boolean;
  tabColour?: string | undefined;
  /** Rows and columns in use. */
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
  frozen?: { rows: number; columns: number } | undefined;
  /** The selected cell, and the first one shown below and right of what is frozen. */
  selected?: { row: number; column: number } | undefined;
  scrolledTo?: { row: number; column: number } | undefined;
}

export interface CellDescription {
  row: number;
  column: number;
  /** Nothing for a blank cell and for a formula: what a formula gives is calculated here, not read. */
  value?: string | number | boolean;
  /** Without the leading `=`, with the names people type. */
  formula?: string;
  /** The cell's formula is the one that stands there, its references moved along. */
  sharesFormulaOf?: { row: number; column: number };
  style?: CellStyle | undefined;
}

export type Side = "top" | "right" | "bottom" | "left";

export interface CellStyle {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  colour?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  vertical?: "top" | "middle" | "bottom";
  wrap?: boolean;
  /** Degrees, counter-clockwise; "vertical" stacks the characters. */
  rotation?: number | "vertical";
  borders?: Partial<Record<Side, Border>>;
  /** A number format as Excel writes it, such as `#,##0.00`. */
  numberFormat?: string;
}

export interface Border {
  /** Excel's own word: thin, medium, double, … */
  line: string;
  colour: string;
}
