import { addressOf, type Area } from "../../core/grid/address";
import { batches, cellCount, maxCells } from "../blocks";
import { SheetError } from "../error";
import { cellStyles } from "../cellStyles";
import { excelRange } from "./excelRange";
import { run } from "./run";
import { askLooks, type Snapshot } from "./snapshot";

/** Puts all areas back as they were if they still hold what was written. @throws SheetError changed */
export async function checkedRestore(sheetId: string, before: readonly Snapshot[]): Promise<void> {
  await inRequests(sheetId, before, askWhetherOurs);
  await restoreAll(sheetId, before);
}

/** Puts all areas back as they were, whatever stands there. */
export function restoreAll(sheetId: string, before: readonly Snapshot[]): Promise<void> {
  return inRequests(sheetId, before, restore);
}

/** @param ask what it returns is called once the answers are there */
function inRequests(
  sheetId: string,
  snapshots: readonly Snapshot[],
  ask: (sheet: Excel.Worksheet, snapshot: Snapshot) => (() => void) | void
): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const batch of batches(snapshots, weightOf)) {
      const answered = batch.map((snapshot) => ask(sheet, snapshot));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too long
      await context.sync();
      answered.forEach((judge) => judge?.());
    }
  });
}

/** Contents go area by area, looks of several areas together. */
function weightOf({ area, entries }: Snapshot): number {
  return entries ? maxCells : cellCount(area);
}

/** Puts an area back as it was. */
function restore(sheet: Excel.Worksheet, { area, ...before }: Snapshot): void {
  const range = excelRange(sheet, area);
  for (const { run, cells } of before.looks) {
    const { bold, fill, wrapped, link } = cellStyles[run.style];
    if (fill !== undefined) excelRange(sheet, run).format.fill.clear();
    if (bold !== undefined || fill !== undefined || wrapped || link) {
      excelRange(sheet, run).setCellProperties(cells);
    }
  }
  // Formats go first: whether "001" stays a text depends on them.
  if (before.numberFormats) range.numberFormat = before.numberFormats;
  if (before.entries) range.formulas = before.entries;
}

/** Asks what stands there now; after the next sync, what it returns throws unless that is still ours. */
function askWhetherOurs(sheet: Excel.Worksheet, snapshot: Snapshot): () => void {
  return snapshot.entries ? askContents(sheet, snapshot) : askColours(sheet, snapshot);
}

function askContents(
  sheet: Excel.Worksheet,
  { area, entries = [], written = [] }: Snapshot
): () => void {
  const range = excelRange(sheet, area).load("formulas");
  return () =>
    entries.forEach((line, i) =>
      line.forEach((before, j) => {
        const ours = written[i]![j];
        // A cell that was emptied may show by now what a formula of ours spills.
        if (before === null || ours === "") return;
        if (![ours, before].includes(range.formulas[i]![j])) throwChanged(area, i, j);
      })
    );
}

function askColours(sheet: Excel.Worksheet, { looks: before }: Snapshot): () => void {
  const runs = before.map(({ run: each }) => each);
  const colourOf = ({ format }: Snapshot["looks"][number]["cells"][number][number]) =>
    format?.fill?.color?.toUpperCase();
  const answer = askLooks(sheet, runs);
  return () =>
    answer().forEach(({ run: each, cells }, k) =>
      cells.forEach((line, i) =>
        line.forEach((cell, j) => {
          const possible = [cellStyles[each.style].fill, colourOf(before[k]!.cells[i]![j]!)];
          if (!possible.includes(colourOf(cell))) throwChanged(each, i, j);
        })
      )
    );
}

function throwChanged({ top, left }: Area, row: number, column: number): never {
  throw new SheetError("changed", addressOf(top + row, left + column));
}
