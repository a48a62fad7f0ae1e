/** The spreadsheet as the task pane needs it: Excel, or the workbench's grid. */
import type { Area } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { Page } from "../core/report/page";
import type { CellStyle } from "./cellStyles";

export { isSheetError, SheetError, type SheetErrorCode } from "./error";
export type { CellStyle } from "./cellStyles";

/** What is selected, clipped to the rows in use. Rows and columns count from 0. */
export interface Selection {
  sheetId: string;
  row: number;
  rowCount: number;
  /** The selected columns in the order of selection: with Ctrl, that order is the user's. */
  columns: number[];
  /** True when there is nothing in any of the selected cells. */
  empty: boolean;
  /** The first column right of the selection that is empty in every one of its rows. */
  freeColumn: number;
  /** What stands in the selection's first cell: formula text, or the value. */
  firstCell: unknown;
}

/** A cell of a sheet, or where a block to write begins. */
export interface Target {
  sheetId: string;
  row: number;
  column: number;
}

/** What takes long tells of itself and can be stopped. */
export interface LongTask {
  /** The share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** A cancelled write takes back what it had written. */
  signal?: AbortSignal;
}

/** A cell's formula as it has been typed, with its equals sign. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet as it was read. */
export interface UsedCells {
  sheetId: string;
  /** Absolute positions: `rows[0]` is the sheet's row 1, whatever rows are in use. */
  grid: Grid;
  /** The first of the selected areas, as it is: not clipped to the cells in use. */
  selection: Area;
}

/**
 * What to write into one cell: a value (text stays text, even "1/2" or "=A1"; null empties the cell), a formula,
 * or null to leave the cell's content as it is; a look alone leaves it likewise.
 */
export type BlockCell =
  | { value: string | number | boolean | null; style?: CellStyle }
  | { formula: string; style?: CellStyle }
  | { style: CellStyle }
  | null;

export interface WriteOptions extends LongTask {
  /** Write over what is there; otherwise everything to be written must be empty. */
  overwrite?: boolean;
  /** Widths of the block's columns in characters; null leaves one as it is. */
  columnWidths?: readonly (number | null)[];
}

/** What a write has done, and the way back. */
export interface Written {
  /** Without the sheet's name, such as B3:F20; the first to the last cell where they are apart. */
  address: string;
  /**
   * Puts contents and looks of exactly the written cells back as they were, in one step; the second time it does
   * nothing. Where something else stands by now – another content, or under a colour that was given another one –
   * it leaves everything as it is: that is somebody's work, or rows have moved.
   * @throws SheetError changed, protected, busy, gone
   */
  undo(): Promise<void>;
}

export interface ChartRequest {
  sheetId: string;
  /** Names in the first column, a series in each other one; headings in the first row. */
  area: Area;
  /** Lying bars, the first row's on top. */
  kind: "bar";
  title: string;
  /** The cell that the chart's top left corner stands on. */
  anchor: { row: number; column: number };
  /** How many rows it covers; left out, as many as its bars need. */
  height?: number;
}

/** Cells that have changed; without an area, more than one. */
export interface CellsChange {
  sheetId: string;
  area?: Area;
}

/** The most rows that one insertion fills. */
export const maxRows = 2000;

export interface Sheet {
  /** @throws SheetError busy, notCells, unevenRows, tooManyRows, noRoom */
  readSelection(): Promise<Selection>;
  /** Calls `listener` whenever the selection moves; resolves to what ends that. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
  /**
   * Reads the active sheet: values, and which numbers are shown as dates or percentages.
   * @throws SheetError busy, notCells, cancelled
   */
  readUsed(task?: LongTask): Promise<UsedCells>;
  /**
   * Reads the formulas in an area, row by row; cells that a spill fills have none.
   * @throws SheetError busy, gone, cancelled
   */
  readFormulas(sheetId: string, area: Area, task?: LongTask): Promise<CellFormula[]>;
  /**
   * Writes a block from the target on; all or nothing.
   * @param cells rows of the same length
   * @throws SheetError occupied, protected, busy, noRoom, gone, cancelled
   */
  writeBlock(
    target: Target,
    cells: readonly (readonly BlockCell[])[],
    options?: WriteOptions
  ): Promise<Written>;
  /**
   * Takes a sheet away that was added, unless something stands in its cells.
   * @returns whether it is gone
   * @throws SheetError protected, busy
   */
  removeSheet(sheetId: string): Promise<boolean>;
  /**
   * Lets people filter a list by its headings, the area's first row, which stay in sight from now on where the program
   * can do that.
   * @throws SheetError unsupported, protected, busy, gone
   */
  filter(sheetId: string, list: Area): Promise<void>;
  /**
   * Adds a sheet behind the last one, without showing it; the name is made valid and unique.
   * @param page how it goes on paper, as far as the program can
   * @throws SheetError protected, busy
   */
  addSheet(name: string, page?: Page): Promise<{ sheetId: string; name: string }>;
  /**
   * Its undo takes the chart away.
   * @throws SheetError unsupported, protected, busy, gone
   */
  addChart(chart: ChartRequest): Promise<Written>;
  /**
   * Gives cells a look, contents untouched.
   * @throws SheetError protected, busy, gone, cancelled
   */
  colour(
    sheetId: string,
    cells: readonly { row: number; column: number; style: CellStyle }[],
    task?: LongTask
  ): Promise<Written>;
  /**
   * Adds a comment to a cell; where there is one, an answer to it.
   * @throws SheetError unsupported, protected, busy, gone
   */
  comment(sheetId: string, row: number, column: number, text: string): Promise<void>;
  /** Shows the sheet and selects the cell. @throws SheetError busy, gone */
  goTo(sheetId: string, row: number, column: number): Promise<void>;
  /** Calls `listener` when contents change, on any sheet, by whomever; resolves to what ends that. */
  onCellsChanged(listener: (change: CellsChange) => void): Promise<() => void>;
}

/** What surrounds the pane: the sheet, if there is one, and how it is set up. */
export interface Host {
  sheet?: Sheet;
  /** The program's display language, such as zh-CN. */
  language?: string;
  /** Whether the program shows itself in a dark theme, where it says so. */
  dark?: boolean | undefined;
  /** Another one for every workbook that is opened beside the same pane, where that can be. */
  workbook?: string | undefined;
}

/** A page that shows the pane beside a spreadsheet of its own hands that over as `window.jigaiHost`. */
export interface Embedder {
  /** Calls `listener` at once and whenever the host's language or theme changes; returns what ends that. */
  subscribe(listener: (host: Host) => void): () => void;
}

declare global {
  interface Window {
    jigaiHost?: Embedder;
  }
}
