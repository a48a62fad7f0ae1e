import type { Page } from "playwright-core";
import { addresses, useBrowser } from "../../support/browser";
import { waitForWorkbook } from "./workbenchPage";

/** What the tests of a group have of the workbench; there from the first test on. */
export interface Workbench {
  readonly address: string;
  /** When it is new, it shows the Yichang sample, everything calculated. */
  readonly page: Page;
  /** The addresses of all requests so far. */
  readonly requested: readonly string[];
}

/**
 * Opens the workbench as built for the tests of this group. Whatever they do, no request may leave this machine, and
 * nothing may be thrown on the page.
 *
 * @param pages a page as if new for each test, or one for all
 */
export function useWorkbench(pages: "each" | "one" = "each"): Workbench {
  const browser = useBrowser();
  let page: Page | undefined;
  const requested: string[] = [];
  /** What the tests so far have not been told of. */
  let [unchecked, uncaught]: [string[], string[]] = [[], []];

  beforeEach(async () => {
    if (page && pages === "one") return;
    const isFirst = page === undefined;
    page = await browser().keptPage("workbench", { viewport: { width: 1440, height: 900 } });
    if (isFirst) listen(page);
    await page.goto(addresses().workbench);
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
  });

  function listen(to: Page) {
    to.on("request", (request) => {
      requested.push(request.url());
      unchecked.push(request.url());
    });
    to.on("pageerror", (error) => uncaught.push(error.stack ?? error.message));
  }

  afterEach(() => {
    const others = unchecked.filter(
      (url) => !/^(data|blob):/.test(url) && new URL(url).hostname !== "localhost"
    );
    const found = { uncaught, others };
    // One test's failure is not that of those after it.
    [unchecked, uncaught] = [[], []];
    expect(found).toEqual({ uncaught: [], others: [] });
  });

  return {
    get address() {
      return addresses().workbench;
    },
    get page() {
      return page!;
    },
    requested,
  };
}
