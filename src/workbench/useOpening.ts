import { useEffect, useState } from "react";
import { endEditing } from "../sheet/univer";
import type { Grid } from "./grid/createGrid";
import { isWhole } from "./save";
import type { Saving } from "./useSaving";

/** A workbook that is to take the place of the one on show. */
interface Next {
  open(): void;
  /** Was the one on show sent to be saved first? */
  isSaving?: boolean;
}

/**
 * Opens another workbook once nothing is lost by it: at once where there are no unsaved edits, otherwise when they are
 * saved or given up. Where a file lacks some of them the workbook on show stays, and with it the word of what is
 * missing.
 */
export function useOpening(
  grid: Grid | null,
  isEdited: boolean,
  { saving, save }: { saving: Saving | undefined; save(): void }
) {
  const [next, setNext] = useState<Next>();
  useEffect(() => {
    if (saving && ("failed" in saving || !isWhole(saving.unsaved))) setNext(undefined);
  }, [saving]);
  useEffect(() => {
    if (!next || isEdited) return;
    setNext(undefined);
    next.open();
  }, [next, isEdited]);

  return {
    /** Takes an opening: `open` is called when the time has come. */
    async ask(open: () => void) {
      // What is being typed is an edit, too.
      if (grid) await endEditing(grid.univerAPI);
      setNext({ open });
    },
    isQuestion: next !== undefined && isEdited && !next.isSaving,
    saveFirst: () => {
      setNext((now) => now && { ...now, isSaving: true });
      save();
    },
    /** The edits go once the other workbook is there: one that can't be opened takes nothing away. */
    giveUpEdits: () => {
      setNext(undefined);
      next?.open();
    },
    cancel: () => setNext(undefined),
  };
}
