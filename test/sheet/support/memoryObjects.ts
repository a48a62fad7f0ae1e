import type { MemoryArea, MemoryBook, MemoryFormat, MemorySheet } from "./memoryBook";
import type { MemoryCells } from "./memoryCells";

/** An object of Excel's model: what it is and what it is of. */
export interface MemoryObject {
  kind: string;
  sheet?: MemorySheet | undefined;
  area?: MemoryArea;
  areas?: MemoryArea[];
  /** A chart, a comment, or a part of them. */
  of?: Record<string, unknown> | undefined;
}

export interface MemoryObjects {
  root: MemoryObject;
  /** What a property or method leads to; undefined is Excel's null object. @throws with Excel's code */
  follow(from: MemoryObject, name: string, args: unknown[]): MemoryObject | undefined;
  /** The properties that were asked for, named as in Excel's answers. */
  describe(object: MemoryObject | undefined, wanted: string[]): unknown;
  set(object: MemoryObject, name: string, value: unknown): void;
  call(object: MemoryObject, name: string, args: unknown[]): unknown;
}

/** Runs inside the page. Self-contained: its text is what gets there. */
export function createMemoryObjects(
  book: MemoryBook,
  { grid, usedArea, matrices }: MemoryCells
): MemoryObjects {
  const failure = (code: string) => Object.assign(new Error(code), { code });
  const lookUp = <T>(found: T | undefined): T => {
    if (found === undefined) throw failure("ItemNotFound");
    return found;
  };
  const range = (sheet: MemorySheet, area: MemoryArea) => ({ kind: "range", sheet, area });
  const overlaps = (a: MemoryArea, b: MemoryArea) =>
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns;

  const letters = ["strikethrough", "superscript", "subscript"] as const;
  const lettersOf = (sheet: MemorySheet, key: string) => {
    const {
      strikethrough = false,
      superscript = false,
      subscript = false,
    } = sheet.formats[key] ?? {};
    return { strikethrough, superscript, subscript };
  };

  function follow(from: MemoryObject, name: string, args: unknown[]): MemoryObject | undefined {
    const { sheet, area, of } = from;
    switch (`${from.kind}.${name}`) {
      case "workbook.Worksheets":
        return { kind: "sheets" };
      case "workbook.Comments":
        return { kind: "comments" };
      case "workbook.GetSelectedRanges":
        return { kind: "ranges", sheet: book.active, areas: book.selection };
      case "sheets.GetActiveWorksheet":
        return { kind: "sheet", sheet: book.active };
      case "sheets.Add":
        return { kind: "sheet", sheet: book.addSheet(args[0] as string) };
      case "sheets.GetItemOrNullObject": {
        const there = book.sheets.find(({ id, name: own }) => id === args[0] || own === args[0]);
        return there && { kind: "sheet", sheet: there };
      }
      case "sheet.AutoFilter":
        return { kind: "filter", sheet };
      case "sheet.FreezePanes":
        return { kind: "panes", sheet };
      case "sheets.GetItem":
      case "sheets.": {
        const found = book.sheets.find(({ id, name: own }) => id === args[0] || own === args[0]);
        return { kind: "sheet", sheet: lookUp(found) };
      }
      case "sheet.GetUsedRangeOrNullObject": {
        const used = usedArea(sheet!, args[0] === true);
        return used && range(sheet!, used);
      }
      case "sheet.GetRangeByIndexes": {
        const [row, column, rows, columns] = args as [number, number, number, number];
        return range(sheet!, { row, column, rows, columns });
      }
      case "sheet.Charts":
        return { kind: "charts", sheet };
      case "sheet.PageLayout":
        return { kind: "layout", sheet, of: sheet!.layout };
      case "ranges.Areas":
        return { ...from, kind: "areas" };
      case "range.GetMergedAreasOrNullObject": {
        const areas = sheet!.merges.filter((merge) => overlaps(merge, area!));
        if (areas.length > 512) throw failure("GeneralException");
        return areas.length === 0 ? undefined : { kind: "ranges", sheet, areas };
      }
      // The library cuts what is set into smaller chunks by itself.
      case "range.GetRow":
        return range(sheet!, { ...area!, row: area!.row + (args[0] as number), rows: 1 });
      case "range.GetBoundingRect": {
        const other = (args[0] as MemoryObject).area!;
        return range(sheet!, { ...area!, rows: other.row + other.rows - area!.row });
      }
      case "range.Format":
        return { ...from, kind: "format" };
      case "format.Fill":
        return { ...from, kind: "fill" };
      case "format.Font":
        return { ...from, kind: "font" };
      case "charts.Add": {
        const source = (args[1] as MemoryObject).area!;
        const chart = { name: `Chart ${sheet!.charts.length + 1}`, type: args[0] as string };
        sheet!.charts.push({ ...chart, area: source, seriesBy: args[2] });
        return { kind: "chart", sheet, of: sheet!.charts[sheet!.charts.length - 1] };
      }
      case "charts.GetItem":
      case "charts.":
        return {
          kind: "chart",
          sheet,
          of: lookUp(sheet!.charts.find((each) => each.name === args[0])),
        };
      case "chart.Title":
      case "chart.Legend":
      case "chart.Axes":
      case "part.CategoryAxis":
        return { kind: "part", of };
      case "comments.GetItemByCell":
      case "comments.Add": {
        const cell = args[0] as { sheet: MemorySheet; area: MemoryArea };
        const { row, column } = cell.area;
        const found = book.comments.find(
          (each) => each.sheet === cell.sheet.id && each.row === row && each.column === column
        );
        if (name === "GetItemByCell") {
          return { kind: "comment", of: lookUp(found) as unknown as Record<string, unknown> };
        }
        if (found) throw failure("InvalidArgument");
        const added = { sheet: cell.sheet.id, row, column, texts: [args[1] as string] };
        book.comments.push(added);
        return { kind: "comment", of: added };
      }
      case "comment.Replies":
        return { kind: "replies", of };
      case "replies.Add":
        (of!["texts"] as string[]).push(args[0] as string);
        return { kind: "reply", of };
      default:
        throw failure(`the sheet in memory has no ${from.kind}.${name}`);
    }
  }

  function describe(object: MemoryObject | undefined, wanted: string[]): unknown {
    if (object === undefined) return null;
    const { kind, sheet, area, areas, of } = object;
    if (kind === "sheets") {
      return {
        _Items: book.sheets.map((each) => describe({ kind: "sheet", sheet: each }, wanted)),
      };
    }
    if (kind === "sheet") return { Id: sheet!.id, Name: sheet!.name };
    if (kind === "areas")
      return { _Items: areas!.map((each) => describe(range(sheet!, each), [])) };
    if (kind === "chart") return { Name: of!["name"], Id: of!["name"] };
    if (kind === "font") {
      // Of more than one cell only what they all have in common.
      const common = (name: (typeof letters)[number]) => {
        const own = grid(area!, (key) => lettersOf(sheet!, key)[name]).flat();
        return own.every((each) => each === own[0]) ? own[0] : null;
      };
      return Object.fromEntries(
        letters
          .filter((name) => wanted.includes(name))
          .map((name) => [name[0]!.toUpperCase() + name.slice(1), common(name)])
      );
    }
    if (kind !== "range") return {};
    const { row: RowIndex, column: ColumnIndex, rows: RowCount, columns: ColumnCount } = area!;
    return {
      ...{ RowIndex, ColumnIndex, RowCount, ColumnCount },
      ...Object.fromEntries(
        wanted
          .filter((name) => name in matrices)
          .map((name) => [
            name[0]!.toUpperCase() + name.slice(1),
            grid(area!, (key) => matrices[name]!(sheet!, key)),
          ])
      ),
    };
  }

  const change = (sheet: MemorySheet, key: string, format: MemoryFormat) => {
    sheet.formats[key] = { ...sheet.formats[key], ...format };
  };

  function set({ kind, sheet, area, of }: MemoryObject, name: string, value: unknown): void {
    if (book.protected) throw failure("AccessDenied");
    const each = (apply: (key: string, own: unknown) => void) =>
      grid(area!, (key, i, j) => apply(key, Array.isArray(value) ? value[i][j] : value));
    switch (`${kind}.${name}`) {
      case "range.Formulas":
        each((key, own) => book.enter(sheet!, key, own));
        return book.changed(sheet!, area!);
      case "range.NumberFormat":
        each((key, own) => own !== null && change(sheet!, key, { numberFormat: own as string }));
        return undefined;
      case "fill.Color":
        each((key, own) =>
          change(sheet!, key, { fill: { color: own as string, pattern: "Solid" } })
        );
        return undefined;
      case "font.Color":
        each((key, own) => change(sheet!, key, { color: own as string }));
        return undefined;
      case "font.Underline":
        each((key, own) => change(sheet!, key, { underline: own as string }));
        return undefined;
      case "font.Bold":
        each((key, own) => change(sheet!, key, { bold: own as boolean }));
        return undefined;
      case "format.WrapText":
        each((key, own) => change(sheet!, key, { wrapText: own as boolean }));
        return undefined;
      case "format.ColumnWidth":
        sheet!.widths[area!.column] = value as number;
        sheet!.fitted = [];
        return undefined;
      case "layout.PaperSize":
      case "layout.Orientation":
      case "layout.Zoom":
      case "layout.CenterHorizontally":
      case "layout.PrintGridlines":
      case "part.Text":
      case "part.Position":
      case "part.ReversePlotOrder":
        of![name] = value;
        return undefined;
      default:
        throw failure(`the sheet in memory does not set ${kind}.${name}`);
    }
  }

  function call({ kind, sheet, area, of }: MemoryObject, name: string, args: unknown[]): unknown {
    if (name.startsWith("_")) return null; // _KeepReference, _RegisterDataChangedEvent and the like
    switch (`${kind}.${name}`) {
      case "range.GetCellProperties":
        return grid(area!, (key) => {
          const none = { color: "#FFFFFF", pattern: "None" };
          const { fill = none, bold = false, wrapText = false } = sheet!.formats[key] ?? {};
          const { color = "#000000", underline = "None" } = sheet!.formats[key] ?? {};
          const font = { bold, color, underline, ...lettersOf(sheet!, key) };
          return { format: { fill, font, wrapText } };
        });
      case "range.SetCellProperties": {
        type Given = {
          format?: {
            fill?: { color: string; pattern?: string };
            font?: { bold?: boolean; color?: string; underline?: string };
            wrapText?: boolean;
          };
        };
        grid(area!, (key, i, j) => {
          const { fill, font, wrapText } = (args[0] as Given[][])[i]![j]!.format ?? {};
          if (fill) change(sheet!, key, { fill: { pattern: "Solid", ...fill } });
          if (font) change(sheet!, key, font);
          if (wrapText !== undefined) change(sheet!, key, { wrapText });
        });
        return null;
      }
      case "format.AutofitRows":
        sheet!.fitted.push(...Array.from({ length: area!.rows }, (_, i) => area!.row + i));
        return null;
      case "layout.SetPrintArea":
        of!["PrintArea"] = args[0];
        return null;
      case "fill.Clear":
        grid(area!, (key) => delete sheet!.formats[key]?.fill);
        return null;
      case "sheet.Delete":
        if (book.protected) throw failure("AccessDenied");
        book.sheets.splice(book.sheets.indexOf(sheet!), 1);
        if (book.active === sheet) book.active = book.sheets[0]!;
        return null;
      case "filter.Apply":
        sheet!.filter = (args[0] as MemoryObject).area!;
        return null;
      case "panes.FreezeRows":
        sheet!.frozen = args[0] as number;
        return null;
      case "sheet.Activate":
        book.active = sheet!;
        return null;
      case "range.Select":
        book.select(area!);
        return null;
      case "chart.SetPosition":
        of!["position"] = args.map((cell) => (cell as MemoryObject).area);
        return null;
      case "chart.Delete":
        sheet!.charts.splice(sheet!.charts.indexOf(of as never), 1);
        return null;
      default:
        throw failure(`the sheet in memory does not do ${kind}.${name}`);
    }
  }
  return { root: { kind: "workbook" }, follow, describe, set, call };
}
