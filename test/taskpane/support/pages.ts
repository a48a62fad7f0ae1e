import type { Page } from "playwright-core";
import { openPane, type Setting } from "../../addin/support/pane";
import { useBrowser } from "../../support/browser";
import type { MemoryExcel } from "../../sheet/support/memoryExcel";

declare const excel: MemoryExcel;

/**
 * Opens panes for a group of tests. The first of a test is on the page that the tests have in common, as if new; any
 * other has a page of its own.
 *
 * @param usual holds where a test says nothing else
 */
export function usePanes(usual: Setting = {}): (setting?: Setting) => Promise<Page> {
  const browser = useBrowser();
  let opened = 0;
  beforeEach(() => {
    opened = 0;
  });
  return (setting) => {
    opened += 1;
    return openPane(browser(), { fresh: opened > 1, ...usual, ...setting });
  };
}

/** The same beside an Excel in memory. */
export function useSheetPanes(place: string) {
  const openPage = usePanes({ place, office: "memoryExcel" });

  /** Opens the place beside a sheet of these cells, one of which is selected. */
  return async (
    cells: Record<string, unknown>,
    selected: { row: number; column: number },
    setting: Setting = {}
  ): Promise<Page> => {
    const page = await openPage(setting);
    await page.evaluate(
      ([entered, at]) => {
        excel.sheets[0]!.name = "台账";
        excel.cells = entered;
        excel.select(at);
      },
      [cells, selected] as const
    );
    return page;
  };
}

/** What the first sheet has in a cell now. */
export function cellAt(page: Page, key: string): Promise<unknown> {
  return page.evaluate((at) => excel.cells[at], key);
}

/** Does everything fit into the pane's width? */
export function fitsTheWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}
