import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { grownBy } from "../../sheet/univer/makeRoom";
import { otherStyle, styleOf } from "./styles";

/** What was done in the grid and doesn't get into the file; sheets by the name that they have there. */
export interface Unsaved {
  /** Deleted in the grid, still in the file. */
  readonly deleted: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Sheets in another order, or shown and hidden otherwise. */
  readonly arranged: boolean;
  /** Sheets with rows or columns put in or taken out: contents moved, looks and merged cells didn't. */
  readonly shifted: readonly string[];
  /** Sheets with looks that saving doesn't write, with other merged cells, heights, or hidden lines. */
  readonly looks: readonly string[];
  /** Cells such as 汇总!B2 that keep their value, but not their formula. */
  readonly formulas: readonly string[];
}

/** Is there nothing that a file lacks? */
export function isWhole(unsaved: Unsaved): boolean {
  return Object.values(unsaved).every((part) => part === false || part.length === 0);
}

/** Compares what the grid opened with what it shows, contents aside. `nameOf` gives a sheet's name in the file. */
export function findUnsaved(
  opened: IWorkbookData,
  now: IWorkbookData,
  nameOf: (sheetId: string) => string
): Omit<Unsaved, "formulas"> {
  const kept = opened.sheetOrder.filter((id) => now.sheets[id]);
  const order = now.sheetOrder.filter((id) => opened.sheets[id]);
  const namesOf = (differ: (before: Sheet, after: Sheet) => boolean) =>
    kept.filter((id) => differ(opened.sheets[id]!, now.sheets[id]!)).map(nameOf);
  const added = now.sheetOrder.filter((id) => !opened.sheets[id]);
  const first = now.sheetOrder.findIndex((id) => !opened.sheets[id]);
  const shifted = kept.filter((id) => isShifted(id, opened, now)).map(nameOf);
  return {
    deleted: opened.sheetOrder.filter((id) => !now.sheets[id]).map(nameOf),
    renamed: [...kept, ...added].flatMap((id) => {
      const [from, to] = [nameOf(id), now.sheets[id]!.name ?? ""];
      return from === to ? [] : [{ from, to }];
    }),
    arranged:
      order.some((id, i) => id !== kept[i]) ||
      // New sheets come last in the file.
      (first !== -1 && first < order.length) ||
      kept.some((id) => Boolean(opened.sheets[id]!.hidden) !== Boolean(now.sheets[id]!.hidden)),
    shifted,
    looks: namesOf((before, after) => looksOtherwise(before, after, opened, now)).filter(
      (name) => !shifted.includes(name)
    ),
  };
}

type Sheet = Partial<IWorksheetData>;

/** Were rows or columns put in or taken out? */
export function isShifted(sheetId: string, opened: IWorkbookData, now: IWorkbookData): boolean {
  const [before, after] = [opened.sheets[sheetId], now.sheets[sheetId]];
  if (!before || !after) return false;
  const { rows, columns } = grownBy(after);
  return (
    before.rowCount !== (after.rowCount ?? 0) - rows ||
    before.columnCount !== (after.columnCount ?? 0) - columns
  );
}

function looksOtherwise(
  before: Sheet,
  after: Sheet,
  opened: IWorkbookData,
  now: IWorkbookData
): boolean {
  return (
    text(areas(before)) !== text(areas(after)) ||
    text(sizes(before)) !== text(sizes(after)) ||
    text(stylesOf(before, opened)) !== text(stylesOf(after, now))
  );
}

/** The same text for equal things, whatever the order of their keys; nothing is as good as not there. */
function text(thing: unknown): string {
  if (Array.isArray(thing)) return `[${thing.map(text).join()}]`;
  if (typeof thing !== "object" || thing === null) return JSON.stringify(thing) ?? "null";
  const entries = Object.entries(thing)
    .map(([key, value]) => [key, text(value)] as const)
    .filter(([, value]) => value !== "null" && value !== "{}");
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}:${value}`)
    .join()}}`;
}

function areas({ mergeData = [] }: Sheet): string[] {
  return mergeData
    .map((area) => [area.startRow, area.startColumn, area.endRow, area.endColumn].join())
    .sort();
}

/** What people set and saving doesn't write; the grid works out further heights by itself. */
function sizes({ rowData = {}, columnData = {} }: Sheet): unknown {
  const hidden = (line: { hd?: number } | null | undefined) => line?.hd || undefined;
  return {
    rows: mapped(rowData, (row) => ({ height: row?.h, hidden: hidden(row) })),
    columns: mapped(columnData, (column) => ({ hidden: hidden(column) })),
  };
}

function stylesOf(sheet: Sheet, workbook: IWorkbookData): unknown {
  return mapped(sheet.cellData ?? {}, (cells, row) =>
    mapped(cells ?? {}, (_, column) => otherStyle(styleOf(sheet, workbook, row, column)))
  );
}

function mapped<T>(lines: Record<number, T>, each: (line: T, index: number) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(lines).map(([index, line]) => [index, each(line, Number(index))])
  );
}
