import type { Area } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { ReportChart, ReportStyle } from "../core/report/sheetRows";
import type { Page } from "../core/report/page";
import type { SheetView, SheetVisitor } from "./styles/sheetView";

/** A sheet of the workbook, in the order of its tabs. */
export interface SheetInfo {
  readonly name: string;
  /** The part's name in the package, such as xl/worksheets/sheet1.xml. */
  readonly part: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** A cell that holds a formula. */
export interface FormulaCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** As the file stores it, without the equals sign; of a shared formula, as it reads in this cell. */
  readonly formula: string;
  /** The value that the file keeps for it. */
  readonly value: CellValue;
  /** The cells that an array formula or a spill fills. */
  readonly fills?: Area;
  /** A spill of today's Excel rather than an array formula of old. */
  readonly dynamic?: boolean;
}

/** A name for cells or for a formula. */
export interface DefinedName {
  readonly name: string;
  /** As the file stores it, without the equals sign. */
  readonly formula: string;
  /** Not in the lists that people see. */
  readonly hidden: boolean;
  /** The sheet that alone knows the name. */
  readonly sheet?: string;
}

/** A value in a cell: an error is `{ error: "#N/A" }`, null is blank. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** A workbook that was opened for reading. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** Names of sheets that are listed and of which nothing is there. */
  readonly missing: readonly string[];
  /** The sheet that was on show when the file was saved, if the file says so. */
  readonly active: SheetInfo | undefined;
  /** Days count from 1904, as on the Macintosh of old. */
  readonly date1904: boolean;
  /** The settings of the calculation as the file writes them; empty where it has none. */
  readonly calculation: string;
  /** Names for cells and formulas, without those that Excel keeps for itself, such as print areas. */
  readonly definedNames: readonly DefinedName[];
  /** File names of the workbooks that formulas refer to as [1], [2] and so on; "" where the file doesn't say. */
  readonly otherWorkbooks: readonly string[];
  /** Goes through a sheet as a spreadsheet shows it. `onProgress` hears of the share read, 0 to 1. */
  readonly view: (
    sheet: SheetInfo,
    visitor: SheetVisitor,
    onProgress?: (share: number) => void
  ) => SheetView;
  /** Reads one sheet's cells. `onProgress` hears of the share read, 0 to 1. */
  readonly grid: (sheet: SheetInfo, onProgress?: (share: number) => void) => Grid;
  /** The formula cells of a sheet, or those whose formula, as the file stores it, is wanted. */
  readonly formulas: (
    sheet: SheetInfo,
    isWanted?: (formula: string) => boolean,
    onProgress?: (share: number) => void
  ) => FormulaCell[];
}

/** The looks that we give to cells; each is added to the workbook's styles when it is used. */
export type CheckStyle = ReportStyle;

/** What changes of a cell's own style; what isn't named stays. */
export interface StyleChange {
  readonly bold?: boolean;
  /** RRGGBB; null for none. */
  readonly fill?: string | null;
  /** As Excel writes it in English. */
  readonly numberFormat?: string;
  /** Long text goes on in further lines. */
  readonly wrapped?: boolean;
}

/** What becomes of one cell. */
export interface CellEdit {
  /** Left out: the value stays (a formula alone is then recalculated on load). */
  readonly value?: CellValue;
  /** Without the equals sign. Null takes a formula away; left out, the one that is there stays. */
  readonly formula?: string | null;
  /** Left out: the cell's own style stays. */
  readonly style?: CheckStyle;
  /** In place of one of our styles: the cell's own, with this changed. */
  readonly restyle?: StyleChange;
  /** For a spill: the cells that the formula there now fills. Null for one that fills others no more. */
  readonly fills?: Area | null;
  /** With a formula that fills cells: it spills, rather than being an array formula of old. */
  readonly dynamic?: boolean;
}

/** The edits of one sheet, by row and then by column, from 0. */
export interface SheetEdits {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** Widths in characters for columns, from 0. */
  readonly widths?: Readonly<Record<number, number>>;
}

/** A sheet to be added behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly NewCell[])[];
  /** Widths in characters, from the first column on. */
  readonly widths?: readonly number[];
  readonly page?: Page;
  /** A list with its headings, in the first row, to be filtered by any column; the headings stay in sight. */
  readonly filter?: Area;
  /** Charts of cells of this sheet. */
  readonly charts?: readonly ReportChart[];
}

/** A cell of a new sheet. */
export interface NewCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CheckStyle;
}

/** Everything that is to change in a workbook. Every part not named here stays byte for byte. */
export interface WorkbookEdits {
  /** By the sheet's name, which may be any: an object would take `constructor` for something of its own. */
  readonly sheets?: ReadonlyMap<string, SheetEdits>;
  readonly added?: readonly NewSheet[];
  /** Names of sheets to be taken away. */
  readonly removed?: readonly string[];
  /**
   * The settings of the calculation before an earlier patch, `Workbook.calculation` then. They come back if they are
   * as that patch left them; left out, all formulas are calculated anew by whoever opens the result.
   */
  readonly calculation?: string;
}
