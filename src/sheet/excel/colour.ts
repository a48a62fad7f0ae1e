import { around } from "../area";
import { batches, cellCount } from "../blocks";
import { throwIfCancelled } from "../error";
import { styleRuns, type StyleRun } from "../styleRuns";
import { cellStyles, type CellStyle } from "../cellStyles";
import type { LongTask, Written } from "../sheet";
import { written } from "../written";
import { excelRange } from "./excelRange";
import { run } from "./run";
import { checkedRestore, restoreAll } from "./restore";
import { applyLooks, askLooks, type Snapshot } from "./snapshot";

/** Gives single cells a look, wherever they are on the sheet. */
export async function colour(
  sheetId: string,
  cells: readonly { row: number; column: number; style: CellStyle }[],
  { onProgress, signal }: LongTask = {}
): Promise<Written> {
  const requests = batches(styleRuns(cells, 1000), cellCount);
  const before: Snapshot[] = [];
  try {
    for (const [i, runs] of requests.entries()) {
      throwIfCancelled(signal);
      const snapshots = await run((context) => inspect(context, sheetId, runs));
      before.push(...snapshots);
      await run((context) => apply(context, sheetId, runs));
      onProgress?.((i + 1) / requests.length);
    }
    throwIfCancelled(signal);
  } catch (error) {
    // What stopped the colouring is what people must hear of, even if it stops this as well.
    await restoreAll(sheetId, before).catch(() => undefined);
    throw error;
  }
  if (before.length === 0) return { address: "", undo: () => Promise.resolve() };
  return written(around(before.map(({ area }) => area)), () => checkedRestore(sheetId, before));
}

async function inspect(
  context: Excel.RequestContext,
  sheetId: string,
  runs: StyleRun[]
): Promise<Snapshot[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const looksBefore = askLooks(sheet, runs);
  const formatted = runs.map((each) =>
    cellStyles[each.style].numberFormat === undefined
      ? undefined
      : excelRange(sheet, each).load("numberFormat")
  );
  await context.sync();
  return looksBefore().map((before, i) => ({
    area: before.run,
    ...(formatted[i] && { numberFormats: formatted[i].numberFormat as string[][] }),
    looks: [before],
  }));
}

async function apply(
  context: Excel.RequestContext,
  sheetId: string,
  runs: StyleRun[]
): Promise<void> {
  applyLooks(context.workbook.worksheets.getItem(sheetId), runs);
  await context.sync();
}
