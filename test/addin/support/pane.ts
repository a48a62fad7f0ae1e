import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { officeFolder } from "../../sheet/support/memoryExcel";
import { addresses, type Appearance, type SharedBrowser } from "../../support/browser";

export interface Setting extends Partial<Appearance>, Pick<BrowserContextOptions, "locale"> {
  /** The place to open, as a ribbon button names it; left out, the pane decides. */
  place?: string | undefined;
  /** What answers for office.js: nothing (blocked), the real one, or an Excel in memory. */
  office?: "blocked" | "browser" | "memoryExcel";
  /** The display language of the Excel in memory. */
  officeLanguage?: "zh-CN" | "en-US";
  /** What does not come from this machine is noted here by address. */
  foreign?: string[];
  /** Opened by somebody new to it, with nothing in the browser's caches. */
  fresh?: boolean;
}

/** The pane's address where it is served, or below that where an Excel in memory is. */
export function paneAddress({ place, office, officeLanguage = "zh-CN" }: Setting = {}): string {
  const folder = office === "memoryExcel" ? `/excel-${officeLanguage}` : "";
  return `${addresses().pane}${folder}/taskpane.html${place ? `?place=${place}` : ""}`;
}

/** Opens the pane, narrow as it is in Excel. The browser finds no other machine. */
export async function openPane(
  browser: SharedBrowser,
  setting: Setting = {},
  address = paneAddress(setting)
): Promise<Page> {
  const {
    locale = "zh-CN",
    viewport = { width: 320, height: 800 },
    colorScheme,
    foreign,
  } = setting;
  const appearance = { viewport, ...(colorScheme && { colorScheme }) };
  const isFresh = setting.fresh || foreign || setting.office === "browser";
  const page =
    isFresh || locale !== "zh-CN"
      ? await browser.freshPage({ ...appearance, locale, reducedMotion: "reduce" })
      : await browser.keptPage("pane", appearance);
  if (foreign) {
    page.on("request", (request) => {
      if (new URL(request.url()).hostname !== "localhost") foreign.push(request.url());
    });
  }
  if (setting.office === "browser") {
    await page.route(
      (url) => url.hostname !== "localhost",
      (route) => {
        const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        return route.fulfill({ path: join(officeFolder, file) });
      }
    );
  }
  await page.goto(address);
  return page;
}
