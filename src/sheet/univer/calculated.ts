import { throwIfCancelled } from "../error";
import type { OpenGrid } from "./gridSource";

/** Milliseconds; after that, what isn't calculated is read as it stands. */
const LONGEST_CALCULATION = 60_000;

/** Waits until the grid has calculated what there is to calculate. @throws SheetError cancelled */
export async function calculated(
  { univerAPI }: OpenGrid,
  signal: AbortSignal | undefined
): Promise<void> {
  throwIfCancelled(signal);
  const done = univerAPI.getFormula().onCalculationResultApplied(LONGEST_CALCULATION);
  const stopped = new Promise<void>((stop) => signal?.addEventListener("abort", () => stop()));
  await Promise.race([done.catch(() => undefined), stopped]);
  throwIfCancelled(signal);
}
