import { useCallback, useEffect, useRef, useState } from "react";
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
  const busy = useRef(false);
  const save = useCallback(async () => {
    if (!grid || !opened || busy.current) return;
    const { fileName } = opened;
    busy.current = true;
    try {
      const now = await grid.settled();
      const { bytes, unsaved } = saveWorkbook(opened.file(), now, knownFunctions, moveFormula);
      download(fileName, bytes);
      setSaving({ fileName, unsaved });
    } catch (error) {
      if (!(error instanceof OtherCalendar)) console.error(error);
      setSaving({
        fileName,
        failed: error instanceof OtherCalendar ? "other-calendar" : "damaged",
      });
    } finally {
      busy.current = false;
    }
  }, [grid, opened, knownFunctions]);

  useEffect(() => setSaving(undefined), [opened]);
  const saveOnKey = useCallback(
    (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if (!control || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
      // Otherwise the browser saves the page.
      event.preventDefault();
      event.stopPropagation();
      void save();
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
