import { throwIfCancelled } from "../../../../sheet/error";
import type { LongTask } from "../../../../sheet/sheet";

/** So long, in milliseconds, the page may be kept from anything else. */
const SLICE = 12;

/**
 * Visits every item in order, in slices between which the page draws and listens.
 *
 * @param count how many items there are, for the progress
 * @throws SheetError cancelled
 */
export async function inSlices<T>(
  items: Iterable<T>,
  count: number,
  visit: (item: T) => void,
  { onProgress, signal }: LongTask = {}
): Promise<void> {
  let done = 0;
  let end = Date.now() + SLICE;
  throwIfCancelled(signal);
  for (const item of items) {
    visit(item);
    done++;
    if (Date.now() < end) continue;
    onProgress?.(Math.min(1, done / count));
    await pause();
    throwIfCancelled(signal);
    end = Date.now() + SLICE;
  }
}

/** A part of a longer task: its progress lies between two shares of the whole. */
export function partOf(task: LongTask, from: number, to: number): LongTask {
  return { ...task, onProgress: (share) => task.onProgress?.(from + share * (to - from)) };
}

/** Lets whatever waits go first. A message comes sooner than any timer, and in hidden windows as well. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
