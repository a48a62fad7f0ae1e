import { useCallback, useEffect, useState } from "react";
import { univerSheet } from "../../sheet/univer";
import type { Grid, GridWorkbook } from "../grid/createGrid";
import type { Language } from "../language";
import { CurrentGrid } from "./CurrentGrid";
import { PaneHost } from "./PaneHost";
import { tagOf } from "../../core/text/languages";

/** Hands the grid and the language over to the pane; returns what has to hear of every grid. */
export function usePaneHost(
  language: Language
): (grid: Grid | null, workbook: GridWorkbook) => void {
  // Before the pane's page is there, so that it finds what it looks for.
  const [{ currentGrid, host }] = useState(() => {
    const currentGrid = new CurrentGrid();
    const host = new PaneHost({
      ...{ sheet: univerSheet(currentGrid), dark: false },
      language: tagOf(language),
    });
    window.jigaiHost = host;
    return { currentGrid, host };
  });
  useEffect(() => host.update({ language: tagOf(language) }), [host, language]);
  return useCallback(
    (grid, workbook) => {
      currentGrid.set(grid, workbook);
      const open = currentGrid.current();
      // Between two grids of one workbook, as when the language changes, it stays the same.
      if (open) host.update({ workbook: open.workbook });
    },
    [currentGrid, host]
  );
}
