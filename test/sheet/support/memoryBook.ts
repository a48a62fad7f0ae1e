/** A cell as a sheet in memory keeps it. */
export interface MemoryFormat {
  numberFormat?: string;
  fill?: { color: string; pattern: string };
  bold?: boolean;
  /** Of the letters. */
  color?: string;
  underline?: string;
  wrapText?: boolean;
  /** Whether letters are struck out, raised or lowered; null where some of them are. */
  strikethrough?: boolean | null;
  superscript?: boolean | null;
  subscript?: boolean | null;
}

export interface MemoryArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface MemorySheet {
  id: string;
  name: string;
  /**
   * Contents by address of row and column, both from 0: "5,2" is C6. A text that begins with = is a formula,
   * with # an error; { text } is what an apostrophe keeps from being read.
   */
  cells: Record<string, unknown>;
  /** What formulas give, by address: in their own cells and in those that they spill into. */
  results: Record<string, unknown>;
  formats: Record<string, MemoryFormat>;
  merges: MemoryArea[];
  charts: { name: string; type: string; area: MemoryArea; [property: string]: unknown }[];
  widths: Record<number, number>;
  /** The rows that were fitted to their text since a column got another width, from 0. */
  fitted: number[];
  /** What was set of how the sheet is printed. */
  layout: Record<string, unknown>;
  /** The list that is filtered, and how many rows stay in sight. */
  filter?: MemoryArea;
  frozen?: number;
}

/** A workbook in the browser's memory, for tests. */
export interface MemoryBook {
  sheets: MemorySheet[];
  active: MemorySheet;
  /** The first sheet's contents. */
  cells: Record<string, unknown>;
  protected: boolean;
  comments: { sheet: string; row: number; column: number; texts: string[] }[];
  selection: MemoryArea[];
  /** The longest request and the longest answer so far, in bytes. */
  longest: number;
  addSheet(name: string): MemorySheet;
  select(...areas: { row: number; column: number; rows?: number; columns?: number }[]): void;
  /** Enters something into a cell as a keyboard would. */
  enter(sheet: MemorySheet, key: string, entered: unknown): void;
  /** Cells are about to be told as changed. */
  changed(sheet: MemorySheet, area: MemoryArea): void;
  /** How many listen to the selection. */
  listeners(): number;
  onSelect: Set<() => unknown>;
  onChange: Set<(sheet: MemorySheet, area: MemoryArea) => unknown>;
}

/** Runs inside the page. Self-contained: its text is what gets there. */
export function createMemoryBook(): MemoryBook {
  let count = 0;
  const newSheet = (name: string): MemorySheet => ({
    id: `{sheet-${(count += 1)}}`,
    name,
    cells: {},
    results: {},
    formats: {},
    merges: [],
    charts: [],
    widths: {},
    fitted: [],
    layout: {},
  });
  const first = newSheet("Sheet1");

  /** What Excel makes of a text that is entered. */
  function read(text: string): unknown {
    if (text.startsWith("'")) return { text: text.slice(1) };
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    if (/^-?[\d,]+(\.\d+)?%?$/.test(text)) return parseFloat(text.replace(/,/g, ""));
    // Which day it is does not matter here: the text is lost.
    if (/^\d+[/年-]\d+/.test(text)) return 43252;
    return text;
  }

  const book: MemoryBook = {
    sheets: [first],
    active: first,
    get cells() {
      return book.sheets[0]!.cells;
    },
    set cells(cells) {
      book.sheets[0]!.cells = cells;
    },
    protected: false,
    comments: [],
    selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    longest: 0,
    addSheet(name) {
      const sheet = newSheet(name);
      book.sheets.push(sheet);
      return sheet;
    },
    select(...areas) {
      book.selection = areas.map(({ row, column, rows = 1, columns = 1 }) => ({
        row,
        column,
        rows,
        columns,
      }));
      book.onSelect.forEach((listener) => listener());
    },
    enter(sheet, key, entered) {
      if (entered === null) return;
      delete sheet.results[key];
      if (entered === "") delete sheet.cells[key];
      else if (typeof entered !== "string") sheet.cells[key] = entered;
      else if (sheet.formats[key]?.numberFormat === "@") sheet.cells[key] = { text: entered };
      else sheet.cells[key] = read(entered);
      const content = sheet.cells[key];
      // Sums of two numbers are all that is calculated here.
      const [, a, b] = /^=(\d+)\+(\d+)$/.exec(String(content)) ?? [];
      if (a !== undefined) sheet.results[key] = Number(a) + Number(b);
    },
    changed(sheet, area) {
      book.onChange.forEach((listener) => listener(sheet, area));
    },
    listeners: () => book.onSelect.size,
    onSelect: new Set(),
    onChange: new Set(),
  };
  return book;
}
