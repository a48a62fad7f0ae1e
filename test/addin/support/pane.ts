import { join } from "node:path";
import { Browser, BrowserContextOptions, Page } from "playwright-core";
import { memoryExcelScript, officeFolder } from "../../sheet/support/memoryExcel";

export interface Setting extends BrowserContextOptions {
  /** The place to open, as a ribbon button names it; left out, the pane decides. */
  place?: string | undefined;
  /** What answers for office.js: nothing (blocked), the real one, or an Excel in memory. */
  office?: "blocked" | "browser" | "memoryExcel";
  /** The display language of the Excel in memory. */
  officeLanguage?: string;
  /** What does not come from this machine is noted here by address. */
  foreign?: string[];
}

/** Opens the pane; whatever it asks of other machines is kept from leaving this one. */
export async function openPane(
  browser: Browser,
  url: string,
  setting: Setting = {}
): Promise<Page> {
  const { place, office = "blocked", officeLanguage = "zh-CN", foreign = [], ...options } = setting;
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 320, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  await context.route(
    (address) => address.hostname !== "localhost",
    (route) => {
      const address = route.request().url();
      foreign.push(address);
      const file = new URL(address).pathname.replace("/lib/1/hosted/", "");
      if (office === "memoryExcel" && file === "office.js") {
        return route.fulfill({
          contentType: "text/javascript",
          body: memoryExcelScript(officeLanguage),
        });
      }
      if (office === "browser") return route.fulfill({ path: join(officeFolder, file) });
      return route.abort();
    }
  );
  const page = await context.newPage();
  // A slow machine is no fault of the pane's.
  page.setDefaultTimeout(90_000);
  await page.goto(`${url}/taskpane.html${place ? `?place=${place}` : ""}`);
  return page;
}
