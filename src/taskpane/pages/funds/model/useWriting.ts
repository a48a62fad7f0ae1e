import type { Block, Spot } from "../../../insertion/BlockGrid";
import { insertBlock, type Where } from "../../../insertion/insertBlock";
import { undoOf } from "../../../insertion/onNewSheet";
import { useLanguage, useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { useTask, type Task } from "../../../task/useTask";
import { fundsMessages } from "../messages";

export interface Writing {
  readonly task: Task;
  readonly write: (where: Where) => void;
}

/**
 * Writes a block and its chart, with one way back for both.
 *
 * @param make the block as it is to stand from there on
 * @param sheetName what a sheet of its own is called
 */
export function useWriting(make: (origin: Spot) => Block, sheetName: string): Writing {
  const sheet = useSheet();
  const language = useLanguage();
  const messages = useMessages(fundsMessages);
  const task = useTask();
  const write = (where: Where) =>
    void task.run(async (long) => {
      const inserted = await insertBlock(sheet!, where, sheetName, make, long);
      const { address, newSheet, withoutChart } = inserted;
      const said = [
        messages.written(newSheet, address),
        ...(withoutChart ? [messages.noChart] : []),
      ];
      return { said: said.join(" "), undo: undoOf([inserted], language) };
    });
  return { task, write };
}
