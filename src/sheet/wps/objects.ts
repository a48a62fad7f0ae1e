/**
 * What the pane uses of the object model of WPS Spreadsheets: synchronous, counted from 1, collections called. It is
 * declared here, as far as it is used, after the types that WPS publishes.
 */
export interface Application {
  readonly ActiveSheet: Worksheet | null;
  readonly ActiveWorkbook: Workbook | null;
  /** Not a range where no cells are selected. */
  readonly Selection: Partial<Range> | null;
  /** False while a cell is being edited. */
  readonly Ready?: boolean;
  /** Whether people are asked before something is taken away. */
  DisplayAlerts: boolean;
  readonly ApiEvent: {
    AddApiEventListener(name: EventName, listener: Listener): void;
    RemoveApiEventListener(name: EventName, listener: Listener): void;
  };
}

export type EventName = "SheetSelectionChange" | "SheetChange" | "SheetActivate";
export type Listener = (sheet: Worksheet, range: Range) => void;

export interface Workbook {
  readonly FullName: string;
  readonly Sheets: Collection<Worksheet> & {
    Add(before: null | undefined, after: Worksheet): Worksheet;
  };
  readonly ProtectStructure?: boolean;
}

interface Collection<T> {
  readonly Count: number;
  Item(index: number): T;
}

export interface Worksheet {
  readonly Parent: Workbook;
  Name: string;
  readonly Cells: { Item(row: number, column: number): Range };
  readonly UsedRange: Range;
  readonly ProtectContents: boolean;
  readonly PageSetup: PageSetup;
  readonly Shapes: { AddChart2?: AddChart };
  Range(first: Range, last: Range): Range;
  Activate(): void;
  Delete(): void;
}

interface PageSetup {
  PaperSize: number;
  Orientation: number;
  Zoom: boolean | number;
  FitToPagesWide: number;
  FitToPagesTall: number;
  CenterHorizontally: boolean;
  PrintGridlines: boolean;
  PrintArea: string;
}

type AddChart = (
  style: number,
  type: number,
  left: number,
  top: number,
  width: number,
  height: number
) => Shape;

export interface Shape {
  readonly Name: string;
  readonly Chart: {
    SetSourceData(source: Range, plotBy: number): void;
    HasTitle: boolean;
    readonly ChartTitle: { Text: string };
    HasLegend: boolean;
    readonly Legend: { Position: number };
    Axes(type: number): { ReversePlotOrder: boolean };
  };
  Delete(): void;
}

/** Of several cells, a property is null where they differ, and a matrix where it says so. */
export interface Range {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number; AutoFit(): void };
  readonly Columns: { readonly Count: number };
  readonly Areas: Collection<Range>;
  readonly Worksheet: Worksheet;
  /** A matrix for several cells. Dates are days, amounts plain numbers. */
  Value2: unknown;
  /** What has been typed, "" for a blank cell; a matrix for several cells. */
  Formula: unknown;
  /** As Formula, without putting an @ before what may spill; not in every version. */
  Formula2?: unknown;
  NumberFormat: string | null;
  readonly MergeCells: boolean | null;
  readonly MergeArea: Range;
  readonly Interior: { Color: number; Pattern: number };
  readonly Font: {
    Bold: boolean | null;
    Color: number;
    /** One of several kinds; none is −4142. */
    Underline: number;
    readonly Strikethrough: boolean | null;
    readonly Superscript: boolean | null;
    readonly Subscript: boolean | null;
  };
  WrapText: boolean | null;
  /** Arrows for filtering in the first row; takes them away where they are there. */
  AutoFilter(): void;
  ColumnWidth: number;
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  readonly Comment: { Text(text?: string): string } | null;
  AddComment(text: string): unknown;
  Select(): void;
}
