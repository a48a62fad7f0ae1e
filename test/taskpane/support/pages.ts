import type { Browser, Page } from "playwright-core";
import { dist } from "../../addin/support/dist";
import { openPane, type Setting } from "../../addin/support/pane";
import { serve } from "../../addin/support/serve";
import { launchBrowser } from "../../support/browser";
import type { MemoryExcel } from "../../sheet/support/memoryExcel";

declare const excel: MemoryExcel;

/**
 * Panes of a group of tests, all in one browser; each is closed after its test.
 *
 * @param usual holds where a test says nothing else
 */
export function usePanes(usual: Setting = {}): (setting?: Setting) => Promise<Page> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const pages: Page[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(dist)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });

  return async (setting) => {
    const page = await openPane(browser, server.url, { ...usual, ...setting });
    pages.push(page);
    return page;
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
