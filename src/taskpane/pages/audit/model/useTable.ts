import { useState } from "react";
import { JigaiError } from "../../../../core/error";
import type { LongTask, Sheet, UsedCells } from "../../../../sheet/sheet";
import { useSheet } from "../../../shell/useHost";
import { useTask, type Task } from "../../../task/useTask";
import { partOf } from "./slices";
import type { CheckColumns } from "./useCheckColumns";
import { understand, type Corrections, type Understanding } from "./understand";

/** The table that is looked at, and what the user says of it. */
export interface Table {
  readonly task: Task;
  readonly understood?: Understanding;
  /** The sheet that has no table we know. */
  readonly without?: string;
  /** Reads the sheet on show; forgets earlier corrections. */
  read(): Promise<void>;
  /** Understands the same cells anew. */
  correct(corrections: Corrections): Promise<void>;
  /** Reads the same table again, corrections kept. */
  reread(task: LongTask): Promise<Understanding | undefined>;
}

/** See `Table`. */
export function useTable({ hide }: Pick<CheckColumns, "hide">): Table {
  const sheet = useSheet();
  const task = useTask();
  const [understood, setUnderstood] = useState<Understanding>();
  const [without, setWithout] = useState<string>();

  async function take(used: UsedCells, corrections: Corrections, long: LongTask) {
    try {
      const found = await understand(used, corrections, long);
      setUnderstood(found);
      setWithout(undefined);
      return found;
    } catch (error) {
      if (!(error instanceof JigaiError && error.code === "noLedger")) throw error;
      setUnderstood(undefined);
      setWithout(used.grid.name);
      return undefined;
    }
  }

  return {
    task,
    ...(understood && { understood }),
    ...(without !== undefined && { without }),
    read: () =>
      task.run(async (long) => {
        if (!sheet) return;
        const used = hide(await sheet.readUsed(partOf(long, 0, 0.6)));
        await take(used, { overrides: {} }, partOf(long, 0.6, 1));
      }),
    correct: (corrections) =>
      task.run(async (long) => {
        if (understood) await take(understood.used, corrections, long);
      }),
    async reread(long) {
      if (!sheet || !understood) return undefined;
      const used = hide(await readAgain(sheet, understood, partOf(long, 0, 0.6)));
      return take(used, understood.corrections, partOf(long, 0.6, 1));
    },
  };
}

/** Reads the sheet of a table that was read before, wherever the user is by now. */
async function readAgain(
  sheet: Sheet,
  { table: { sheetId, ledger } }: Understanding,
  task: LongTask
): Promise<UsedCells> {
  const { top, left } = ledger.area;
  let used = await sheet.readUsed(task);
  if (used.sheetId !== sheetId) {
    await sheet.goTo(sheetId, top, left);
    used = await sheet.readUsed(task);
  }
  return { ...used, selection: ledger.area };
}
