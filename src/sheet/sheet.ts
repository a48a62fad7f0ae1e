/** The spreadsheet as the task pane needs it. Excel stands behind it today, other grids may tomorrow. */

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

/** A block of cells to write to. */
export interface Target {
  sheetId: string;
  row: number;
  column: number;
}

export type SheetErrorCode =
  | "busy" // a cell is being edited
  | "notCells" // a chart or picture is selected
  | "unevenRows" // the parts of a selection do not cover the same rows
  | "tooManyRows"
  | "occupied" // the target is no longer empty
  | "protected"
  | "noRoom" // no column left on the right
  | "other";

/** A failure that the pane explains in its own language; `detail` is the spreadsheet's own message. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    readonly detail = ""
  ) {
    super(detail || code);
    this.name = "SheetError";
  }
}

/** The most rows that one insertion fills. */
export const maxRows = 2000;

export interface Sheet {
  /** @throws SheetError busy, notCells, unevenRows, tooManyRows, noRoom */
  readSelection(): Promise<Selection>;
  /** Calls `listener` whenever the selection moves; resolves to what ends that. */
  onSelectionChanged(listener: () => void): Promise<() => void>;
  /**
   * Writes formulas downwards from the target, in one column, only if all those cells are empty.
   * @throws SheetError occupied, protected, busy
   */
  writeFormulas(target: Target, formulas: string[]): Promise<void>;
}

/** What surrounds the pane: the sheet, if there is one, and how it is set up. */
export interface Host {
  sheet?: Sheet;
  /** The program's display language, such as zh-CN. */
  language?: string;
  /** Whether the program shows itself in a dark theme, where it says so. */
  dark?: boolean;
}
