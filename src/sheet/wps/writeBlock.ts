import { addressOf, type Area } from "../../core/grid/address";
import { blockArea, rowBlocks, styledCells } from "../blocks";
import { cellStyles } from "../cellStyles";
import { entryOf, type Entry } from "../contents";
import { SheetError, throwIfCancelled } from "../error";
import { pause } from "../pause";
import type { BlockCell, Target, WriteOptions, Written } from "../sheet";
import { styleRuns, type StyleRun } from "../styleRuns";
import { written } from "../written";
import { contentOf, contentsOf, entryBefore } from "./contents";
import { applyLooks, looksBefore, restoreLooks, type LookBefore } from "./looks";
import type { Range, Worksheet } from "./objects";
import { run, sheetToWrite, type Wps } from "./run";
import { cellAt, matrix, sheetRange } from "./sheetRange";

/** Rows of the block that are dealt with at a time, and how they were. */
interface Part {
  readonly area: Area;
  readonly entries: readonly (readonly Entry[])[];
  readonly runs: readonly StyleRun[];
  /** What to enter, and what stood there. */
  readonly before: readonly (readonly Entry[])[];
  readonly stood: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly looks: readonly LookBefore[];
  /** What WPS made of it. */
  ours?: readonly (readonly Entry[])[];
}

/** Writes a block, all of it or nothing. */
export async function writeBlock(
  wps: Wps,
  { sheetId, row, column }: Target,
  cells: readonly (readonly BlockCell[])[],
  { overwrite = false, columnWidths, onProgress, signal }: WriteOptions = {}
): Promise<Written> {
  const whole = blockArea({ row, column }, cells);
  const sheet = sheetToWrite(wps, sheetId);
  const blocks = rowBlocks(cells.length, cells[0]!.length);
  const parts: Part[] = [];
  // Everything is looked at before anything is written.
  for (const [i, { start, count }] of blocks.entries()) {
    throwIfCancelled(signal);
    parts.push(inspect(sheet, row + start, column, cells.slice(start, start + count), overwrite));
    onProgress?.((i + 1) / blocks.length / 2);
    await pause();
  }
  let done = 0;
  try {
    for (const part of parts) {
      throwIfCancelled(signal);
      // Counted before: half of it may be done when it fails.
      done += 1;
      write(sheet, part);
      onProgress?.(0.5 + done / parts.length / 2);
      await pause();
    }
    throwIfCancelled(signal);
    setWidths(sheet, column, columnWidths ?? []);
  } catch (error) {
    for (const part of parts.slice(0, done)) restore(sheet, part);
    throw error;
  }
  // WPS fits heights when something is entered, not when a column gets narrower.
  for (const { area, runs } of parts) {
    if (runs.some(({ style }) => cellStyles[style].wrapped)) sheetRange(sheet, area).Rows.AutoFit();
  }
  return written(whole, () =>
    run(wps, () => {
      const now = sheetToWrite(wps, sheetId);
      for (const part of parts) checkOurs(now, part);
      for (const part of parts) restore(now, part);
    })
  );
}

/** Takes down how things are. @throws SheetError occupied, unless they may be written over */
function inspect(
  sheet: Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly BlockCell[])[],
  overwrite: boolean
): Part {
  const area = blockArea({ row, column }, cells);
  const range = sheetRange(sheet, area);
  const [formulas, values] = [matrix(range.Formula), matrix(range.Value2)];
  const entries = cells.map((line) => line.map(entryOf));
  const runs = styleRuns(styledCells(row, column, cells));
  const whereWritten = <T>(what: (i: number, j: number) => T) =>
    entries.map((line, i) => line.map((entry, j) => (entry === null ? null : what(i, j))));
  const stood = whereWritten((i, j) => contentOf(formulas[i]![j], values[i]![j]));
  if (
    !overwrite &&
    stood.some((line) => line.some((content) => content !== null && content !== ""))
  )
    throw new SheetError("occupied");
  return {
    ...{ area, entries, runs, stood },
    before: whereWritten((i, j) => entryBefore(formulas[i]![j], values[i]![j])),
    formats: whereWritten(
      (i, j) => cellAt(sheet, area.top + i, area.left + j).NumberFormat ?? "General"
    ),
    looks: looksBefore(sheet, runs),
  };
}

function write(sheet: Worksheet, part: Part): void {
  const { area, entries, formats } = part;
  // In a cell formatted as text, a formula would be shown rather than calculated.
  forEntries(entries, (i, j, entry) => {
    if (formats[i]![j] === "@" && typeof entry === "string" && entry.startsWith("=")) {
      cellAt(sheet, area.top + i, area.left + j).NumberFormat = "General";
    }
  });
  enter(sheet, area, entries);
  applyLooks(sheet, part.runs);
  part.ours = contentsOf(sheetRange(sheet, area));
}

/** Enters what there is to enter, in as few pieces as cells that are left alone allow. */
function enter(
  sheet: Worksheet,
  { top, left, right }: Area,
  entries: readonly (readonly Entry[])[]
): void {
  const isWhole = entries.every((line) => line.every((entry) => entry !== null));
  if (isWhole) {
    const bottom = top + entries.length - 1;
    return setFormulas(sheetRange(sheet, { top, left, bottom, right }), entries);
  }
  forEntries(entries, (i, j, entry) => setFormulas(cellAt(sheet, top + i, left + j), [[entry]]));
}

function setFormulas(range: Range, entries: readonly (readonly Entry[])[]): void {
  const isOne = entries.length === 1 && entries[0]!.length === 1;
  const entered = isOne ? entries[0]![0] : entries;
  // Where WPS spills, a plain Formula would be cut down to its first cell.
  if (range.Formula2 === undefined) range.Formula = entered;
  else range.Formula2 = entered;
}

/** @throws SheetError changed */
function checkOurs(sheet: Worksheet, { area, entries, stood, ours = [] }: Part): void {
  const now = contentsOf(sheetRange(sheet, area));
  forEntries(entries, (i, j) => {
    // A cell that was emptied may show by now what a formula of ours spills.
    const [shown, mine] = [now[i]![j], ours[i]?.[j]];
    if (mine !== "" && shown !== mine && shown !== stood[i]![j]) {
      throw new SheetError("changed", addressOf(area.top + i, area.left + j));
    }
  });
}

/** Puts a part back as it was. */
function restore(sheet: Worksheet, { area, entries, before, formats, looks }: Part): void {
  restoreLooks(sheet, looks);
  // Formats go first: whether "001" stays a text depends on them.
  forEntries(entries, (i, j) => {
    const cell = cellAt(sheet, area.top + i, area.left + j);
    if (cell.NumberFormat !== formats[i]![j]) cell.NumberFormat = formats[i]![j]!;
  });
  enter(sheet, area, before);
}

function forEntries(
  entries: readonly (readonly Entry[])[],
  visit: (i: number, j: number, entry: Exclude<Entry, null>) => void
): void {
  entries.forEach((line, i) =>
    line.forEach((entry, j) => {
      if (entry !== null) visit(i, j, entry);
    })
  );
}

function setWidths(sheet: Worksheet, left: number, widths: readonly (number | null)[]): void {
  widths.forEach((characters, j) => {
    if (characters !== null) cellAt(sheet, 0, left + j).ColumnWidth = characters;
  });
}
