import { useState } from "react";
import { JigaiError } from "../../../../core/error";
import { readUnits, type ReadUnits } from "../../../reading/readUnits";
import type { UnitsWanted } from "../../../reading/unitsWanted";
import { useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { useTask, type Task } from "../../../task/useTask";
import { fundsMessages } from "../messages";

export interface Reading {
  readonly task: Task;
  /** What was read last, with what was left out of it. */
  readonly report?: ReadUnits | undefined;
  /** There is no table, and nothing like one is selected. */
  readonly isRefused: boolean;
  readonly read: () => void;
  readonly dismiss: () => void;
}

/**
 * Reads units from the selection into a table.
 *
 * @param fill puts what was read into the table, and returns the way back
 */
export function useReading(wanted: UnitsWanted, fill: (read: ReadUnits) => () => void): Reading {
  const sheet = useSheet();
  const messages = useMessages(fundsMessages);
  const task = useTask();
  const [report, setReport] = useState<ReadUnits>();
  const [isRefused, setRefused] = useState(false);

  const dismiss = () => {
    setReport(undefined);
    setRefused(false);
  };
  const read = () =>
    void task.run(async (progress) => {
      dismiss();
      try {
        const found = await readUnits(sheet!, wanted, progress);
        setReport(found);
        if (found.units.length === 0) return undefined;
        const takeBack = fill(found);
        const undo = () => {
          takeBack();
          dismiss();
          return Promise.resolve();
        };
        const said = messages.readDone(found.units.length, found.address);
        return { said, undo, undone: messages.readUndone };
      } catch (error) {
        if (!(error instanceof JigaiError) || error.code !== "noLedger") throw error;
        setRefused(true);
        return undefined;
      }
    });
  return { task, report, isRefused, read, dismiss };
}
