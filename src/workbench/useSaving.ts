import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { download } from "./download";
import type { Grid } from "./grid/createGrid";
import { moveFormula } from "./grid/moveFormula";
import { OtherCalendar, saveWorkbook, type Unsaved } from "./save";
import type { OpenedWorkbook } from "./useWorkbook";

/** What became of the last saving: what isn't in the file, or why there is none. */
export type Saving =
  | { fileName: string; unsaved: Unsaved }
  | { fileName: string; failed: "other-calendar" | "damaged" };

/** Saves the workbook on show as a download, on Ctrl+S too. */
export function useSaving(
  grid: Grid | null,
  opened: OpenedWorkbook | undefined,
  knownFunctions: ReadonlySet<string>
) {
  const [saving, setSaving] = useState<Saving>();
  /** What is to be saved: once the grid that shows it has calculated everything. */
  const [asked, setAsked] = useState<OpenedWorkbook>();
  const save = useCallback(() => setAsked(opened), [opened]);
  useEffect(() => {
    if (!grid || !asked || asked !== opened) return undefined;
    const { fileName } = asked;
    // Another language makes another grid of the workbook, and then that one is saved.
    let isWanted = true;
    const saveGrid = async () => {
      try {
        const now = await grid.settled();
        if (!isWanted || !now) return;
        const { bytes, unsaved } = saveWorkbook(asked.file(), now, knownFunctions, moveFormula);
        // Whoever sees the file come sees as well what isn't in it.
        flushSync(() => setSaving({ fileName, unsaved }));
        download(fileName, bytes);
      } catch (error) {
        if (!isWanted) return;
        if (!(error instanceof OtherCalendar)) console.error(error);
        setSaving({
          fileName,
          failed: error instanceof OtherCalendar ? "other-calendar" : "damaged",
        });
      }
      setAsked(undefined);
    };
    void saveGrid();
    return () => {
      isWanted = false;
    };
  }, [grid, asked, opened, knownFunctions]);

  useEffect(() => setSaving(undefined), [opened]);
  const saveOnKey = useCallback(
    (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if (!control || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
      // Otherwise the browser saves the page.
      event.preventDefault();
      event.stopPropagation();
      save();
    },
    [save]
  );
  useEffect(() => {
    window.addEventListener("keydown", saveOnKey, { capture: true });
    return () => window.removeEventListener("keydown", saveOnKey, { capture: true });
  }, [saveOnKey]);

  return {
    ...{ save, saving, dismissSaving: useCallback(() => setSaving(undefined), []) },
    /** For the keys that another page within this one gets. */
    saveOnKey,
  };
}
