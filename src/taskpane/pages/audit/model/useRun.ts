import { useCallback, useEffect, useState } from "react";
import { overlap } from "../../../../sheet/area";
import type { CellsChange, UsedCells } from "../../../../sheet/sheet";
import { useSheet } from "../../../shell/useHost";
import { useTask, type Task } from "../../../task/useTask";
import { findFormulas } from "./findFormulas";
import type { AuditRun, AuditSettings } from "./runAudit";
import { partOf } from "./slices";
import type { Understanding } from "./understand";
import type { Table } from "./useTable";

/** The audit of the table that was understood, and whether it still holds. */
export interface Run {
  readonly task: Task;
  /** Undefined before the first, and once the table was understood anew. */
  readonly result?: AuditRun;
  /** Has the table changed since? */
  readonly isStale: boolean;
  /** @param said what to say when it is done */
  start(settings: AuditSettings, said: (rows: number) => string): Promise<void>;
}

/** See `Run`. */
export function useRun(table: Table): Run {
  const { understood } = table;
  const sheet = useSheet();
  const task = useTask();
  const [last, setLast] = useState<AuditRun>();
  // By the cells that were read: understood in another way, they are as old as before.
  const [changed, setChanged] = useState<UsedCells>();
  const isStale = understood !== undefined && changed === understood.used;

  const onChange = useCallback(
    (change: CellsChange) => {
      if (understood && touches(change, understood)) setChanged(understood.used);
    },
    [understood]
  );
  useEffect(() => {
    if (!sheet || !understood) return undefined;
    const listening = sheet.onCellsChanged(onChange);
    // A host that can't tell of changes leaves the results as they are.
    return () => void listening.then((end) => end()).catch(() => undefined);
  }, [sheet, understood, onChange]);

  return {
    task,
    ...(last && last.of === understood && { result: last }),
    isStale,
    start: (settings, said) =>
      task.run(async (long) => {
        const share = isStale ? 0.5 : 0;
        const of = isStale ? await table.reread(partOf(long, 0, share)) : understood;
        if (!of?.policy || of.problem || of.reported.length === 0) return undefined;
        const half = (1 + share) / 2;
        const { runAudit } = await import(/* webpackChunkName: "audit" */ "./runAudit");
        const result = await runAudit(of, of.policy, settings, partOf(long, share, half));
        const formulas = sheet && (await findFormulas(sheet, of, partOf(long, half, 1)));
        setLast({ ...result, ...(formulas && { formulas }) });
        return { said: said(result.audit.rows) };
      }),
  };
}

/** What stands beside or well below the table, such as check columns, isn't of it. */
function touches({ sheetId, area }: CellsChange, { table }: Understanding): boolean {
  const { bottom, right } = table.ledger.area;
  const watched = { top: 0, left: 0, bottom: bottom + 1, right };
  return sheetId === table.sheetId && (!area || overlap(area, watched));
}
