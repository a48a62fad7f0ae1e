import type { Area } from "../../core/grid/address";
import { blockArea, styledCells, weighedBlocks } from "../blocks";
import { entryOf, type Entry } from "../contents";
import { SheetError, throwIfCancelled } from "../error";
import { styleRuns, type StyleRun } from "../styleRuns";
import { cellStyles } from "../cellStyles";
import type { BlockCell, Target, WriteOptions, Written } from "../sheet";
import { written } from "../written";
import { excelRange } from "./excelRange";
import { run } from "./run";
import { checkedRestore, restoreAll } from "./restore";
import { applyLooks, askLooks, entryBefore, type Snapshot } from "./snapshot";

/** Rows of the block that go in one request. */
interface Part {
  area: Area;
  cells: readonly (readonly BlockCell[])[];
  entries: Entry[][];
  runs: StyleRun[];
}

/** Writes a block, all of it or nothing. */
export async function writeBlock(
  { sheetId, row, column }: Target,
  cells: readonly (readonly BlockCell[])[],
  { overwrite = false, columnWidths, onProgress, signal }: WriteOptions = {}
): Promise<Written> {
  const area = blockArea({ row, column }, cells);
  const parts = partsOf(row, column, cells);
  const before: Snapshot[] = [];

  // Everything is looked at before anything is written.
  for (const [i, part] of parts.entries()) {
    throwIfCancelled(signal);
    before.push(await run((context) => inspect(context, sheetId, part, overwrite)));
    onProgress?.((i + 1) / parts.length / 2);
  }
  let done = 0;
  try {
    for (const [i, part] of parts.entries()) {
      throwIfCancelled(signal);
      // Counted before: a request that fails may have done its first half.
      done = i + 1;
      await run((context) => write(context, sheetId, part, before[i]!));
      onProgress?.(0.5 + done / parts.length / 2);
    }
    throwIfCancelled(signal);
    if (columnWidths) {
      const isWrapped = parts.some(({ runs }) =>
        runs.some((each) => cellStyles[each.style].wrapped)
      );
      await run((context) => setWidths(context, sheetId, area, columnWidths, isWrapped));
    }
  } catch (error) {
    // What stopped the writing is what people must hear of, even if it stops this as well.
    await restoreAll(sheetId, before.slice(0, done)).catch(() => undefined);
    throw error;
  }
  return written(area, () => checkedRestore(sheetId, before));
}

function partsOf(row: number, column: number, cells: readonly (readonly BlockCell[])[]): Part[] {
  const all = cells.map((line) => line.map(entryOf));
  const characters = all.map((line) => line.reduce<number>((sum, e) => sum + String(e).length, 0));
  return weighedBlocks(characters, all[0]!.length).map(({ start, count }) => {
    const part = cells.slice(start, start + count);
    return {
      area: blockArea({ row: row + start, column }, part),
      cells: part,
      entries: all.slice(start, start + count),
      runs: styleRuns(styledCells(row + start, column, part)),
    };
  });
}

/** Takes down how things are. @throws SheetError occupied, unless they may be written over */
async function inspect(
  context: Excel.RequestContext,
  sheetId: string,
  { area, cells, entries, runs }: Part,
  overwrite: boolean
): Promise<Snapshot> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = excelRange(sheet, area).load("formulas,values,valueTypes,numberFormat");
  const looksBefore = askLooks(sheet, runs);
  await context.sync();
  const { formulas, values, valueTypes } = range;
  const isTaken = (i: number, j: number) => formulas[i]![j] !== "" || values[i]![j] !== "";
  if (!overwrite && entries.some((line, i) => line.some((e, j) => e !== null && isTaken(i, j)))) {
    throw new SheetError("occupied");
  }
  const numberFormat = range.numberFormat as string[][];
  return {
    area,
    entries: entries.map((line, i) =>
      line.map((entry, j) =>
        entry === null ? null : entryBefore(formulas[i]![j], values[i]![j], valueTypes[i]![j])
      )
    ),
    numberFormats: cells.map((line, i) =>
      line.map((cell, j) => (cell === null ? null : numberFormat[i]![j]!))
    ),
    looks: looksBefore(),
  };
}

async function write(
  context: Excel.RequestContext,
  sheetId: string,
  { area, entries, runs }: Part,
  snapshot: Snapshot
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = excelRange(sheet, area);
  // In a cell formatted as text, a formula would be shown rather than calculated.
  const isFormula = (entry: Entry) => typeof entry === "string" && entry.startsWith("=");
  const formats = entries.map((line, i) =>
    line.map((entry, j) =>
      isFormula(entry) && snapshot.numberFormats?.[i]![j] === "@" ? "General" : null
    )
  );
  if (formats.some((line) => line.some(Boolean))) range.numberFormat = formats;
  range.formulas = entries;
  applyLooks(sheet, runs);
  // Excel writes formulas in a way of its own.
  range.load("formulas");
  await context.sync();
  snapshot.written = range.formulas;
}

async function setWidths(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  widths: readonly (number | null)[],
  isWrapped: boolean
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  widths.forEach((characters, j) => {
    if (characters === null) return;
    // Seven pixels a digit and five around them, in Excel's usual font; a pixel is ¾ of a point.
    const points = (characters * 7 + 5) * 0.75;
    sheet.getRangeByIndexes(0, area.left + j, 1, 1).format.columnWidth = points;
  });
  // Excel fits heights when something is entered, not when a column gets narrower.
  if (isWrapped) excelRange(sheet, area).format.autofitRows();
  await context.sync();
}
