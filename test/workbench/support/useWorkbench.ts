import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { serveWorkbench, type ServedWorkbench } from "./serveWorkbench";
import { waitForWorkbook } from "./workbenchPage";

/** What the tests of a group have of the workbench; there from the first test on. */
export interface Workbench {
  readonly server: ServedWorkbench;
  /** When it is new, it shows the Yichang sample, everything calculated. */
  readonly page: Page;
  /** The addresses of all requests so far. */
  readonly requested: readonly string[];
}

/**
 * Serves the workbench to the tests of this group, in a browser of their own. Whatever they do, no request may
 * leave this machine, and nothing may be thrown on the page.
 *
 * @param pages a new page for each test, or one for all
 */
export function useWorkbench(pages: "each" | "one" = "each"): Workbench {
  let server: ServedWorkbench;
  let browser: Browser;
  let page: Page | undefined;
  const requested: string[] = [];
  /** What the tests so far have not been told of. */
  let [unchecked, uncaught]: [string[], string[]] = [[], []];

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  });

  afterAll(async () => {
    // Closed with the browser, a page with edits would ask whether to stay.
    await page?.close();
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    if (page && pages === "one") return;
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(90_000);
    page.on("request", (request) => {
      requested.push(request.url());
      unchecked.push(request.url());
    });
    page.on("pageerror", (error) => uncaught.push(error.message));
    await page.goto(server.address);
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
  });

  afterEach(async () => {
    if (pages === "each") await page?.close();
    const others = unchecked.filter(
      (url) => !/^(data|blob):/.test(url) && new URL(url).hostname !== "localhost"
    );
    const found = { uncaught, others };
    // One test's failure is not that of those after it.
    [unchecked, uncaught] = [[], []];
    expect(found).toEqual({ uncaught: [], others: [] });
  });

  return {
    get server() {
      return server;
    },
    get page() {
      return page!;
    },
    requested,
  };
}
