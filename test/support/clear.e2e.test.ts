import type { Page } from "playwright-core";
import { paneAddress } from "../addin/support/pane";
import type { MemoryBook } from "../sheet/support/memoryBook";
import { openFile } from "../workbench/support/savedFile";
import {
  select,
  switchLanguage,
  typeInto,
  waitForCell,
  waitForWorkbook,
} from "../workbench/support/workbenchPage";
import { addresses, describeInBrowser, useBrowser } from "./browser";

declare const excel: MemoryBook;

jest.setTimeout(180_000);

/** What a test may leave behind, asked of a page of any kind. */
async function traces(page: Page) {
  const found = await page.evaluate(async () => ({
    storage: [{ ...localStorage }, { ...sessionStorage }],
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    clipboard: (await navigator.permissions.query({ name: "clipboard-read" as never })).state,
    name: window.name,
    globals: Object.keys(window).sort(),
    size: [innerWidth, innerHeight, devicePixelRatio],
    media: ["(prefers-color-scheme: dark)", "(prefers-reduced-motion)"].map(
      (query) => matchMedia(query).matches
    ),
    languages: [navigator.languages, document.documentElement.lang],
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    focused: document.activeElement?.outerHTML.slice(0, 100),
    scrolled: [scrollX, scrollY],
  }));
  const frames = await Promise.all(
    page.frames().map((frame) => frame.locator("body").ariaSnapshot())
  );
  return { ...found, frames, cookies: await page.context().cookies(page.url()) };
}

/** What every page offers to be dirtied. */
async function dirty(page: Page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.context().addCookies([{ name: "a", value: "b", url: page.url() }]);
  await page.context().route("**/*.json", (route) => route.abort());
  await page.route("**/*.js", (route) => route.abort());
  await page.setViewportSize({ width: 777, height: 555 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "no-preference" });
  await page.evaluate(() => {
    localStorage.setItem("jigai.paneWidth", "599");
    sessionStorage.setItem("left", "behind");
    window.name = "left";
    Object.assign(window, { left: "behind" });
    setInterval(() => localStorage.setItem("still", "there"), 1);
    addEventListener("pagehide", () => localStorage.setItem("last", "word"));
    addEventListener("beforeunload", (event) => event.preventDefault());
  });
}

describeInBrowser("a page that tests have in common is as if new", () => {
  const browser = useBrowser();

  it("with the pane, after another test has worked in it", async () => {
    const viewport = { width: 320, height: 800 };
    const address = paneAddress({ place: "calculator", office: "memoryExcel" });
    const opened = async (page: Page) => {
      await page.goto(address);
      await page.locator("button:not([aria-disabled])", { hasText: "从选中行读取" }).waitFor();
      return page;
    };
    const book = (page: Page) =>
      page.evaluate(() => ({
        ...{ sheets: excel.sheets, active: excel.active.id, selection: excel.selection },
        ...{ isProtected: excel.protected, comments: excel.comments },
        listeners: [excel.onSelect.size, excel.onChange.size],
      }));
    const fresh = await opened(await browser().freshPage({ viewport, reducedMotion: "reduce" }));

    const used = await opened(await browser().keptPage("pane", { viewport }));
    await used.evaluate(() => {
      excel.enter(excel.sheets[0]!, "0,0", "甲");
      excel.active = excel.addSheet("另一张");
      excel.select({ row: 3, column: 3 });
      excel.protected = true;
      excel.onChange.add(() => undefined);
    });
    await used.getByRole("button", { name: "English" }).click();
    await used.getByRole("tab", { name: "Audit" }).click();
    await dirty(used);
    await used.mouse.move(160, 20);

    const cleared = await opened(await browser().keptPage("pane", { viewport }));
    expect(cleared).toBe(used);
    expect(await traces(cleared)).toEqual(await traces(fresh));
    expect(await book(cleared)).toEqual(await book(fresh));
  });

  it("with the workbench, after another test has worked in it", async () => {
    const viewport = { width: 1440, height: 900 };
    const opened = async (page: Page) => {
      await page.goto(addresses().workbench);
      await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", ["X6"]);
      await page.frameLocator("iframe").getByRole("tab").first().waitFor();
      // The last that the grid puts on its page.
      await page
        .getByRole("region", { name: /^Notifications/ })
        .nth(1)
        .waitFor({ state: "attached" });
      return page;
    };
    const grid = (page: Page) =>
      page.evaluate(() => {
        const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
        const { id: _, ...saved } = workbook.save();
        const range = workbook.getActiveSheet().getActiveRange()?.getA1Notation();
        return { saved, range };
      });
    const fresh = await opened(await browser().freshPage({ viewport, reducedMotion: "reduce" }));

    const used = await opened(await browser().keptPage("workbench", { viewport }));
    await openFile(used, "乙.xlsx", Buffer.from("PK"));
    await used.getByTestId("notice").waitFor();
    await switchLanguage(used, "en");
    await typeInto(used, "N6", "500");
    await waitForCell(used, "X6", 250);
    await used.evaluate(() => {
      window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.insertSheet("核对");
      window.jigaiHost!.subscribe(() => localStorage.setItem("heard", "something"));
    });
    await used.frameLocator("iframe").getByRole("tab", { name: "Audit" }).click();
    await used.getByRole("button", { name: "Task pane" }).click();
    await openFile(used, "丙.xlsx", Buffer.from("PK"));
    await used.getByRole("alertdialog").waitFor();
    await dirty(used);
    await used.keyboard.down("Shift");
    await used.mouse.down();

    const cleared = await opened(await browser().keptPage("workbench", { viewport }));
    expect(cleared).toBe(used);
    expect(await traces(cleared)).toEqual(await traces(fresh));
    expect(await grid(cleared)).toEqual(await grid(fresh));
    // No key and no button is held any more: one cell is selected, and typed into.
    await select(cleared, "AE3");
    await cleared.keyboard.type("a");
    await cleared.keyboard.press("Enter");
    await waitForCell(cleared, "AE3", "a");
  });
});
