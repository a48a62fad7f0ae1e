import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { ICellData } from "@univerjs/core";
import { addressOf } from "../../core/grid/address";
import { SheetError, throwIfCancelled } from "../error";
import type { LongTask } from "../sheet";
import { shownAt, wayBack, type CellChange, type Shown } from "./cellChange";
import { endEditing } from "./endEditing";
import { sheetOf, type GridSheet } from "./gridSheet";
import type { GridSource, OpenGrid } from "./gridSource";
import { pause } from "../pause";

/**
 * Changes cells part by part: all of them, or none. Resolves to what brings everything back, unless something else
 * stands there by then.
 * @throws SheetError gone, protected, cancelled
 */
export async function changeCells(
  source: GridSource,
  sheetId: string,
  parts: readonly (readonly CellChange[])[],
  { onProgress, signal }: LongTask
): Promise<() => Promise<void>> {
  const before: CellChange[][] = [];
  // A cell may be changed twice; the last time counts.
  const shown = new Map<string, Shown>();
  const putBack = async () => {
    // The last part first: a cell may have been changed twice.
    for (const part of [...before].reverse()) {
      const { grid, sheet } = await sheetOf(source, sheetId);
      await setCells(grid, sheet, part);
    }
  };
  try {
    for (const [i, part] of parts.entries()) {
      throwIfCancelled(signal);
      const { grid, sheet } = await sheetOf(source, sheetId);
      await endEditing(grid.univerAPI);
      before.push(part.map((change) => wayBack(sheet, change)));
      const then = part.map((change) => shownAt(sheet, change));
      await setCells(grid, sheet, part);
      // What stood there before is fine as well: somebody has put it back.
      part.forEach((change, k) => {
        const address = addressOf(change.row, change.column);
        shown.set(address, { ...change, texts: [then[k]!, shownAt(sheet, change)] });
      });
      onProgress?.((i + 1) / parts.length);
      await pause();
    }
    throwIfCancelled(signal);
  } catch (error) {
    // What stopped the writing is what people must hear of, even if it stops this as well.
    await putBack().catch(() => undefined);
    throw error;
  }
  return async () => {
    const { sheet } = await sheetOf(source, sheetId);
    for (const [address, each] of Array.from(shown)) {
      if (!each.texts.includes(shownAt(sheet, each))) throw new SheetError("changed", address);
    }
    await putBack();
  };
}

async function setCells(
  { univerAPI }: OpenGrid,
  sheet: GridSheet,
  changes: readonly CellChange[]
): Promise<void> {
  if (changes.length === 0) return;
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, data } of changes) (value[row] ??= {})[column] = data;
  const done = await univerAPI.executeCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    // Without it, the command takes what is selected for granted.
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    value,
  });
  // The one reason for the grid to refuse.
  if (!done) throw new SheetError("protected");
}
