import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { mainPages, pageIds, sidePages } from "../../../src/taskpane/shell/pages";
import { shellMessages } from "../../../src/taskpane/shell/messages";
import { readDist } from "../../addin/support/dist";
import type { Setting } from "../../addin/support/pane";
import { axeViolations } from "../../support/axe";
import { addresses, describeInBrowser } from "../../support/browser";
import { fitsTheWidth, usePanes } from "../support/pages";

jest.setTimeout(180_000);

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const { zh, en } = shellMessages;
const { version } = require("../../../package.json") as { version: string };

describeInBrowser("the pane's frame", () => {
  const openPage = usePanes();

  const open = async (setting?: Setting) => {
    const page = await openPage(setting);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };
  /** The pane's address, with or without a place. */
  const at = (page: Page, place?: string) =>
    new URL(`taskpane.html${place === undefined ? "" : `?place=${place}`}`, page.url()).href;
  const panel = (page: Page, name: string) => page.getByRole("tabpanel", { name, exact: true });
  /** What shows itself once the place's script is there. */
  const loaded = (page: Page, name: string) =>
    panel(page, name).locator("> :not([role=status]):not([role=alert])");

  it.each(pageIds)("opens %s where the address names it, and marks it", async (place) => {
    const page = await open({ place });
    await loaded(page, zh.pages[place]).first().waitFor();
    const isMain = (mainPages as readonly string[]).includes(place);
    const mark = page.getByRole(isMain ? "tab" : "button", { name: zh.pages[place], exact: true });
    expect(await mark.getAttribute(isMain ? "aria-selected" : "aria-pressed")).toBe("true");
    // A place may have tabs of its own.
    const shown = page.locator("[role=tabpanel]:not([role=tabpanel] [role=tabpanel]):visible");
    expect(await shown.count()).toBe(1);
  });

  it("opens the first place when the address names none, or one that is not there", async () => {
    for (const place of [undefined, "nowhere"]) {
      const page = await open({ place });
      await panel(page, zh.pages.targets).waitFor();
    }
  });

  it("remembers the last place, but a ribbon button's goes first", async () => {
    const page = await open({ place: "targets" });
    await page.getByRole("tab", { name: zh.pages.audit }).click();
    await panel(page, zh.pages.audit).waitFor();
    await page.goto(at(page));
    await panel(page, zh.pages.audit).waitFor();
    await page.goto(at(page, "explain"));
    await panel(page, zh.pages.explain).waitFor();
  });

  it("reaches every place by keyboard alone", async () => {
    const page = await open({ place: "targets" });
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent
      );
    for (const place of sidePages) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(zh.pages[place]);
    }
    await page.keyboard.press("Enter");
    await panel(page, zh.pages.explain).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("English");
    await page.keyboard.press("Tab");
    for (const place of mainPages) {
      expect(await focused()).toContain(zh.pages[place]);
      await page.keyboard.press("Enter");
      await panel(page, zh.pages[place]).waitFor();
      await page.keyboard.press("ArrowRight");
    }
  });

  it.each(pageIds)("loads less than 250 KB of scripts, gzipped, for %s", async (place) => {
    const page = await open({ place });
    await loaded(page, zh.pages[place]).first().waitFor();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name)
    );
    const sizes = asked
      .map((address) => new URL(address))
      .filter(({ origin, pathname }) => origin === addresses().pane && pathname.endsWith(".js"))
      .map(({ pathname }) => [pathname, gzipSync(readDist(pathname)).length] as const);
    expect(sizes.map(([name]) => name)).toEqual(
      expect.arrayContaining(["/taskpane.js", `/pane/page-${place}.js`])
    );
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(250 * 1024);
  });

  it("says that a place's script did not come, and asks for it again on request", async () => {
    const page = await open({ place: "targets" });
    await page.context().route("**/pane/page-audit.js*", (route) => route.abort());
    await page.getByRole("tab", { name: zh.pages.audit }).click();
    await page.getByText(zh.pageMissing).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.context().unroute("**/pane/page-audit.js*");
    await page.getByRole("button", { name: zh.retry }).click();
    await page.getByText(zh.pageMissing).waitFor({ state: "detached" });
    await loaded(page, zh.pages.audit).first().waitFor();
  });

  it("says so as well when it is the first place's, and leaves the others to be used", async () => {
    const page = await open({ place: "targets" });
    await page.context().route("**/pane/page-audit.js*", (route) => route.abort());
    await page.goto(at(page, "audit"));
    await page.getByText(zh.pageMissing).waitFor();
    await page.getByRole("tab", { name: zh.pages.clauses }).click();
    await loaded(page, zh.pages.clauses).first().waitFor();
  });

  it.each([
    ["an earlier version", (text: string) => text.replace(`[${version}]`, "[1.1.9]"), "1.1.9"],
    ["none at all", (text: string) => text.replace(` [${version}]`, ""), zh.before],
  ])("says so where the functions beside it say %s", async (_, otherwise, shown) => {
    const page = await open({ place: "clauses" });
    await page.getByText(version, { exact: true }).waitFor();
    await page.route("**/functions.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: otherwise(await answer.text()) });
    });
    await page.reload();
    await page.getByText(zh.otherFunctions(shown, version)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
  });

  it("says nothing of the functions' version where it is the pane's own", async () => {
    const page = await open({ place: "clauses" });
    const answered = page.waitForResponse("**/functions.json");
    await page.reload();
    await (await answered).finished();
    await loaded(page, zh.pages.clauses).first().waitFor();
    expect(await page.locator("header [role=status]").count()).toBe(0);
  });

  it("follows the browser's language, changes it on request, and keeps to the choice", async () => {
    const page = await open({ locale: "en-GB" });
    await page.getByRole("tab", { name: en.pages.clauses }).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("tab", { name: zh.pages.clauses }).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    expect(await page.title()).toBe(zh.title);
    await page.reload();
    await page.getByRole("tab", { name: zh.pages.clauses }).waitFor();
  });

  it("leaves no Chinese in the English frame but the other language's name", async () => {
    const page = await open({ locale: "en-US" });
    const text = await page.locator("header").innerText();
    expect(text.replace("中文", "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("follows Excel's language before the browser's", async () => {
    const page = await open({ office: "memoryExcel", officeLanguage: "zh-CN", locale: "en-US" });
    await page.getByRole("tab", { name: zh.pages.audit }).waitFor();
    const other = await open({ office: "memoryExcel", officeLanguage: "en-US", locale: "zh-CN" });
    await other.getByRole("tab", { name: en.pages.audit }).waitFor();
  });

  it("asks nothing of other machines but office.js, whichever place is open", async () => {
    const foreign: string[] = [];
    const page = await open({ foreign });
    for (const place of pageIds) {
      await page.goto(at(page, place));
      await loaded(page, zh.pages[place]).first().waitFor();
    }
    expect(new Set(foreign)).toEqual(new Set([officeJs]));
  });

  // Each place's own tests ask axe about its other states, widths and the dark theme.
  it.each(pageIds)("opens %s within 320 px and with nothing that axe finds", async (place) => {
    const page = await open({ place });
    await loaded(page, zh.pages[place]).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
  });
});
