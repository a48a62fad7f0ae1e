import type { Browser, Page } from "playwright-core";
import { dist } from "../../addin/support/dist";
import { openPane, type Setting } from "../../addin/support/pane";
import { serve } from "../../addin/support/serve";
import { launchBrowser } from "../../support/browser";
import type { MemoryExcel } from "../../sheet/support/memoryExcel";

declare const excel: MemoryExcel;

/** Panes beside an Excel in memory, of a group of tests; each is closed after its test. */
export function usePanes(place: string) {
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

  /** Opens the place beside a sheet of these cells, one of which is selected. */
  return async (
    cells: Record<string, unknown>,
    selected: { row: number; column: number },
    setting: Setting = {}
  ): Promise<Page> => {
    const page = await openPane(browser, server.url, { office: "memoryExcel", place, ...setting });
    pages.push(page);
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
