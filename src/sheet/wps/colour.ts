import { around } from "../area";
import { batches, cellCount } from "../blocks";
import type { CellStyle } from "../cellStyles";
import { throwIfCancelled } from "../error";
import { pause } from "../pause";
import type { LongTask, Written } from "../sheet";
import { styleRuns } from "../styleRuns";
import { written } from "../written";
import { applyLooks, checkColours, looksBefore, restoreLooks, type LookBefore } from "./looks";
import { run, sheetToWrite, type Wps } from "./run";

/** Gives single cells a look, wherever they are on the sheet. */
export async function colour(
  wps: Wps,
  sheetId: string,
  cells: readonly { row: number; column: number; style: CellStyle }[],
  { onProgress, signal }: LongTask = {}
): Promise<Written> {
  const runs = styleRuns(cells, 1000);
  const before: LookBefore[] = [];
  const sheet = sheetToWrite(wps, sheetId);
  const parts = batches(runs, cellCount);
  try {
    for (const [i, part] of parts.entries()) {
      throwIfCancelled(signal);
      before.push(...looksBefore(sheet, part));
      applyLooks(sheet, part);
      onProgress?.((i + 1) / parts.length);
      await pause();
    }
    throwIfCancelled(signal);
  } catch (error) {
    restoreLooks(sheet, before);
    throw error;
  }
  if (runs.length === 0) return { address: "", undo: () => Promise.resolve() };
  return written(around(runs), () =>
    run(wps, () => {
      const now = sheetToWrite(wps, sheetId);
      checkColours(now, before);
      restoreLooks(now, before);
    })
  );
}
