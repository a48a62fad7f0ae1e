import type { Area } from "../../core/grid/address";
import type { Mark } from "../../core/grid/grid";
import type { CellValue } from "../workbook";
import type { CellStyle } from "./cellStyle";

/** A cell as a spreadsheet shows it. Rows and columns count from 0. */
export interface ViewedCell {
  readonly row: number;
  readonly column: number;
  /** Days counted from 1900; of a formula what the file keeps for it. */
  readonly value: CellValue;
  /** What of a text counts, where not everything does; whether its style strikes it out is the style's matter. */
  readonly mark?: Mark | undefined;
  /** As the file stores it, without the equals sign; of a shared formula, as it reads in this cell. */
  readonly formula?: string | undefined;
  /** The cells that an array formula or a spill fills. */
  readonly fills?: Area | undefined;
  /** Cells of one style have the same object. */
  readonly style?: CellStyle | undefined;
}

/** A row of which the file says something; its height is in points. */
export interface ViewedRow {
  readonly row: number;
  readonly height?: number | undefined;
  readonly hidden: boolean;
  /** Of the cells that the file leaves out. */
  readonly style?: CellStyle | undefined;
}

/** Columns of which the file says something; their width is in characters. */
export interface ViewedColumns {
  readonly first: number;
  readonly last: number;
  readonly width?: number | undefined;
  readonly hidden: boolean;
  readonly style?: CellStyle | undefined;
}

/** Is told of a sheet's contents in the order of the file. */
export interface SheetVisitor {
  readonly columns: (columns: ViewedColumns) => void;
  readonly row: (row: ViewedRow) => void;
  readonly cell: (cell: ViewedCell) => void;
  readonly merge: (area: Area) => void;
}

/** What a sheet says of itself as a whole. */
export interface SheetView {
  readonly showGridLines: boolean;
  readonly tabColour?: string | undefined;
  /** In characters. */
  readonly defaultColumnWidth?: number | undefined;
  /** In points. */
  readonly defaultRowHeight?: number | undefined;
  /** How many rows and columns stay in view when the sheet scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number } | undefined;
  /** The selected cell, and the first one shown below and right of what is frozen. */
  readonly selected?: Place | undefined;
  readonly scrolledTo?: Place | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}
