/**
 * A workbook of WPS Spreadsheets in memory: as much of its object model as src/sheet/wps uses, written after the types
 * that WPS publishes. It stands alone, so that it can be put into a page as text.
 */

export interface MemoryWpsCell {
  formula?: string;
  value?: string | number | boolean;
  numberFormat?: string;
  fill?: number;
  bold?: boolean;
  /** Of the letters. */
  letters?: number;
  underline?: number;
  wrapped?: boolean;
  strikethrough?: boolean | null;
  superscript?: boolean | null;
  comment?: string;
}

interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface MemoryWpsSheet {
  Name: string;
  cells: Map<string, MemoryWpsCell>;
  merges: Area[];
  charts: { title: string; area: Area }[];
  fitted: number[];
  /** The list that is filtered. */
  filter?: Area;
  PageSetup: Record<string, unknown>;
  ProtectContents: boolean;
}

export type MemoryWps = ReturnType<typeof memoryWps>;

/** A new workbook with one empty sheet. */
export function memoryWps() {
  const ERRORS: Record<string, number> = { "#N/A": -2146826246, "#NAME?": -2146826259 };
  type Listener = (sheet: unknown, range: unknown) => void;
  const listeners = new Map<string, Set<Listener>>();
  const sheets: ReturnType<typeof newSheet>[] = [];
  let active = 0;
  let selected: Area[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  const key = (row: number, column: number) => `${row},${column}`;
  const tell = (name: string, sheet: unknown, range: unknown) =>
    listeners.get(name)?.forEach((listener) => listener(sheet, range));

  /** What a formula gives: numbers and cells, added or multiplied; anything else isn't known here. */
  function calculated(sheet: MemoryWpsSheet, formula: string): number {
    const terms = formula.slice(1).split("+");
    const numbers = terms.map((term) =>
      term.split("*").reduce((product, factor) => product * operand(sheet, factor), 1)
    );
    const sum = numbers.reduce((a, b) => a + b, 0);
    return Number.isNaN(sum) ? ERRORS["#NAME?"]! : sum;
  }

  function operand(sheet: MemoryWpsSheet, text: string): number {
    const reference = /^([A-Z])(\d+)$/.exec(text);
    if (!reference) return Number(text);
    return Number(valueAt(sheet, Number(reference[2]), reference[1]!.charCodeAt(0) - 64) ?? 0);
  }

  function valueAt(sheet: MemoryWpsSheet, row: number, column: number): unknown {
    const cell = sheet.cells.get(key(row, column));
    return cell?.formula === undefined ? cell?.value : calculated(sheet, cell.formula);
  }

  /** As a user types: an apostrophe makes a text of what follows. */
  function enter(sheet: MemoryWpsSheet, row: number, column: number, content: unknown): void {
    const { formula: _, value: __, ...look } = sheet.cells.get(key(row, column)) ?? {};
    const cell: MemoryWpsCell = look;
    if (typeof content === "string" && content.startsWith("'")) cell.value = content.slice(1);
    else if (typeof content === "string" && content.startsWith("=") && look.numberFormat !== "@")
      cell.formula = content;
    else if (typeof content === "string" && /^[\d.]+$/.test(content) && look.numberFormat !== "@")
      cell.value = Number(content);
    else if (typeof content === "string" && content in ERRORS) cell.value = ERRORS[content]!;
    else if (content !== "" && content !== null && content !== undefined)
      cell.value = content as string | number | boolean;
    sheet.cells.set(key(row, column), cell);
  }

  function rangeOf(sheet: MemoryWpsSheet, areas: Area[]): any {
    const [area] = areas as [Area, ...Area[]];
    const places: [number, number][] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) places.push([row, column]);
    const cellAt = ([row, column]: [number, number]) => sheet.cells.get(key(row, column)) ?? {};
    /** As the object model does: the value where all are the same, otherwise null. */
    const same = <T>(of: (cell: MemoryWpsCell) => T): T | null => {
      const first = of(cellAt(places[0]!));
      return places.every((place) => of(cellAt(place)) === first) ? first : null;
    };
    const change = (what: MemoryWpsCell) => {
      for (const place of places) sheet.cells.set(key(...place), { ...cellAt(place), ...what });
    };
    const matrix = (of: (row: number, column: number) => unknown) => {
      if (places.length === 1) return of(area.top, area.left);
      return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
        Array.from({ length: area.right - area.left + 1 }, (_unused, j) =>
          of(area.top + i, area.left + j)
        )
      );
    };
    const formulaOf = (row: number, column: number) => {
      const cell = sheet.cells.get(key(row, column)) ?? {};
      return cell.formula ?? String(cell.value ?? "");
    };
    const setFormula = (content: any) => {
      if (sheet.ProtectContents) throw new Error("protected");
      places.forEach(([row, column]) =>
        enter(
          sheet,
          row,
          column,
          Array.isArray(content) ? content[row - area.top][column - area.left] : content
        )
      );
      tell("SheetChange", sheet, rangeOf(sheet, areas));
    };
    const mergeAt = (row: number, column: number) =>
      sheet.merges.find(
        (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right
      );
    return {
      Row: area.top,
      Column: area.left,
      Rows: {
        Count: area.bottom - area.top + 1,
        AutoFit() {
          for (let row = area.top; row <= area.bottom; row++) sheet.fitted.push(row);
        },
      },
      Columns: { Count: area.right - area.left + 1 },
      get Areas() {
        return { Count: areas.length, Item: (i: number) => rangeOf(sheet, [areas[i - 1]!]) };
      },
      Worksheet: sheet,
      get Value2() {
        return matrix((row, column) => valueAt(sheet, row, column) ?? null);
      },
      get Formula() {
        return matrix(formulaOf);
      },
      set Formula(content) {
        setFormula(content);
      },
      get Formula2() {
        return matrix(formulaOf);
      },
      set Formula2(content) {
        setFormula(content);
      },
      get NumberFormat() {
        return same(({ numberFormat = "General" }) => numberFormat);
      },
      set NumberFormat(numberFormat) {
        change({ numberFormat: numberFormat! });
      },
      get MergeCells() {
        const inside = places.map(([row, column]) => mergeAt(row, column) !== undefined);
        return inside.every((each) => each === inside[0]) ? inside[0]! : null;
      },
      get MergeArea() {
        return rangeOf(sheet, [mergeAt(area.top, area.left) ?? area]);
      },
      Interior: {
        get Color() {
          return same(({ fill = 0xffffff }) => fill) ?? 0;
        },
        set Color(fill: number) {
          change({ fill });
        },
        get Pattern() {
          return same(({ fill }) => (fill === undefined ? -4142 : 1)) ?? 0;
        },
        set Pattern(pattern: number) {
          if (pattern !== -4142) return;
          for (const place of places) {
            const { fill: _, ...rest } = cellAt(place);
            sheet.cells.set(key(...place), rest);
          }
        },
      },
      Font: {
        get Bold() {
          return same(({ bold = false }) => bold);
        },
        set Bold(bold: boolean | null) {
          change({ bold: bold! });
        },
        get Color() {
          return same(({ letters = 0 }) => letters) ?? 0;
        },
        set Color(letters: number) {
          change({ letters });
        },
        get Underline() {
          return same(({ underline = -4142 }) => underline) ?? 0;
        },
        set Underline(underline: number) {
          change({ underline });
        },
        get Strikethrough() {
          return same(({ strikethrough = false }) => strikethrough);
        },
        get Superscript() {
          return same(({ superscript = false }) => superscript);
        },
        get Subscript() {
          return false;
        },
      },
      get WrapText() {
        return same(({ wrapped = false }) => wrapped);
      },
      set WrapText(wrapped) {
        change({ wrapped: wrapped! });
      },
      ColumnWidth: 8,
      ...{ Left: area.left * 50, Top: area.top * 15, Width: 400, Height: 225 },
      get Comment() {
        const cell = cellAt(places[0]!);
        if (cell.comment === undefined) return null;
        return {
          Text(text?: string) {
            if (text !== undefined) change({ comment: text });
            return cellAt(places[0]!).comment!;
          },
        };
      },
      AutoFilter: () => void (sheet.filter = area),
      AddComment: (comment: string) => change({ comment }),
      Select() {
        selected = areas;
        tell("SheetSelectionChange", sheet, rangeOf(sheet, areas));
      },
    };
  }

  function newSheet(name: string) {
    const data: MemoryWpsSheet = {
      ...{ Name: name, cells: new Map(), merges: [], charts: [], fitted: [] },
      ...{ PageSetup: {}, ProtectContents: false },
    };
    const sheet = Object.assign(data, {
      get Parent(): typeof workbook {
        return workbook;
      },
      Cells: {
        Item: (row: number, column: number) =>
          rangeOf(sheet, [{ top: row, left: column, bottom: row, right: column }]),
      },
      Range: (first: any, last: any) =>
        rangeOf(sheet, [
          { top: first.Row, left: first.Column, bottom: last.Row, right: last.Column },
        ]),
      Delete() {
        if (application.DisplayAlerts) throw new Error("people are asked");
        sheets.splice(sheets.indexOf(sheet as never), 1);
        active = 0;
      },
      Activate() {
        active = sheets.findIndex((each) => each === data);
        tell("SheetActivate", sheet, undefined);
      },
      Shapes: {
        AddChart2() {
          const chart = { title: "", area: { top: 1, left: 1, bottom: 1, right: 1 } };
          data.charts.push(chart);
          return {
            Name: "图表",
            Chart: {
              SetSourceData(range: any) {
                const [top, left] = [range.Row, range.Column];
                const bottom = top + range.Rows.Count - 1;
                chart.area = { top, left, bottom, right: left + range.Columns.Count - 1 };
              },
              HasTitle: false,
              ChartTitle: {
                set Text(text: string) {
                  chart.title = text;
                },
              },
              HasLegend: false,
              Legend: { Position: 0 },
              Axes: () => ({ ReversePlotOrder: false }),
            },
            Delete: () => void data.charts.splice(data.charts.indexOf(chart), 1),
          };
        },
      },
    });
    // What a spread would have worked out too early.
    Object.defineProperty(sheet, "UsedRange", {
      get() {
        const filled = [...sheet.cells.keys()].map((each) => each.split(",").map(Number));
        const rows = [
          ...filled.map(([row]) => row!),
          ...sheet.merges.flatMap((m) => [m.top, m.bottom]),
        ];
        const columns = [
          ...filled.map(([, column]) => column!),
          ...sheet.merges.flatMap((m) => [m.left, m.right]),
        ];
        if (rows.length === 0) return rangeOf(sheet, [{ top: 1, left: 1, bottom: 1, right: 1 }]);
        return rangeOf(sheet, [
          {
            ...{ top: Math.min(...rows), left: Math.min(...columns) },
            ...{ bottom: Math.max(...rows), right: Math.max(...columns) },
          },
        ]);
      },
    });
    return sheet as typeof sheet & { readonly UsedRange: any };
  }

  const workbook = {
    FullName: "/home/user/台账.xlsx",
    ProtectStructure: false,
    Sheets: {
      get Count() {
        return sheets.length;
      },
      Item: (index: number) => sheets[index - 1]!,
      Add() {
        const sheet = newSheet(`Sheet${sheets.length + 1}`);
        sheets.push(sheet);
        active = sheets.length - 1;
        return sheet;
      },
    },
  };
  sheets.push(newSheet("台账"));

  const application = {
    Ready: true,
    DisplayAlerts: true,
    get ActiveSheet() {
      return sheets[active]!;
    },
    ActiveWorkbook: workbook,
    get Selection() {
      return rangeOf(sheets[active]!, selected);
    },
    ApiEvent: {
      AddApiEventListener(name: string, listener: Listener) {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      },
      RemoveApiEventListener: (name: string, listener: Listener) =>
        void listeners.get(name)?.delete(listener),
    },
  };

  return {
    application,
    sheets,
    enter,
    /** As a user does it. */
    type(row: number, column: number, content: unknown) {
      enter(sheets[0]!, row, column, content);
      const area = { top: row, left: column, bottom: row, right: column };
      tell("SheetChange", sheets[0], rangeOf(sheets[0]!, [area]));
    },
    select: (area: Area) => rangeOf(sheets[active]!, [area]).Select() as void,
    selected: () => ({ sheet: sheets[active]!.Name, area: selected[0]! }),
  };
}
