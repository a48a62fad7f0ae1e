import { throwIfCancelled } from "../error";
import { gridOf, type GridSource, type OpenGrid } from "./gridSource";

/** Milliseconds; after that, what isn't calculated is taken as it stands. */
const LONGEST_CALCULATION = 60_000;

/**
 * Milliseconds. The grid begins to calculate 100 after an edit; until then, the end of an earlier calculation would
 * be taken for that of the edit's own.
 */
const UNTIL_BEGUN = 150;

/** The grid of the moment, once it has calculated what there is to calculate. @throws SheetError cancelled, gone */
export async function calculatedGrid(
  source: GridSource,
  signal: AbortSignal | undefined
): Promise<OpenGrid> {
  throwIfCancelled(signal);
  const grid = await gridOf(source);
  const stopped = new Promise<void>((stop) => signal?.addEventListener("abort", () => stop()));
  await Promise.race([calculated(grid), stopped]);
  throwIfCancelled(signal);
  // Another language may have come meanwhile, with a grid of its own.
  return source.current() === grid ? grid : calculatedGrid(source, signal);
}

/** Waits until the grid has calculated what there is to calculate, or is gone. */
export async function calculated(
  grid: Pick<OpenGrid, "univerAPI" | "calculations">
): Promise<void> {
  const gone = new Promise<void>((resolve) => grid.univerAPI.disposeWithMe(resolve));
  await Promise.race([allApplied(grid), gone]);
}

async function allApplied({ calculations }: Pick<OpenGrid, "calculations">): Promise<void> {
  await new Promise((resume) => setTimeout(resume, UNTIL_BEGUN));
  // By now it has begun; the facade's own wait would give it another half second.
  await calculations.waitForLatestApplied(LONGEST_CALCULATION, 0).catch(() => undefined);
}
