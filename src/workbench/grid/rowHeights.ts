import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";

/**
 * The grid works out the heights of rows while the browser has nothing else to do, and would go on with it when it is
 * gone. Returns what gives the rest up.
 */
export function watchRowHeights(univerAPI: FUniver): () => void {
  const asked: IMarkDirtyRowAutoHeightOperationParams[] = [];
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) asked.push(params);
  });
  return () => {
    for (const { unitId, subUnitId, id } of asked) {
      const params = { unitId, subUnitId, id };
      univerAPI.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
    }
  };
}
