import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { useEffect, useState } from "react";
import type { Grid } from "./grid/createGrid";
import type { Saving } from "./useSaving";
import type { OpenedWorkbook } from "./useWorkbook";

/**
 * Whether the workbook on show was edited since it was opened or saved, in whatever language's grid. While it is, the
 * browser asks before it leaves the page.
 */
export function useEdits(
  grid: Grid | null,
  opened: OpenedWorkbook | undefined,
  saving: Saving | undefined
): boolean {
  const [edited, setEdited] = useState<OpenedWorkbook>();
  useEffect(() => {
    if (!grid || !opened) return undefined;
    const listening = onEdit(grid.univerAPI, () => setEdited(opened));
    return () => listening.dispose();
  }, [grid, opened]);

  useEffect(() => {
    // What the file lacks was told.
    if (saving && !("failed" in saving)) setEdited(undefined);
  }, [saving]);

  const isEdited = edited !== undefined && edited === opened;
  useEffect(() => {
    if (!isEdited) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isEdited]);
  return isEdited;
}

/** What people and the pane do to a workbook; results of formulas and heights that the grid works out don't count. */
function onEdit(univerAPI: FUniver, listener: () => void) {
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, type, options }) => {
    const isEdit = type === CommandType.MUTATION && id.startsWith("sheet.mutation.");
    if (isEdit && !options?.onlyLocal && !id.endsWith("auto-height")) listener();
  });
}
