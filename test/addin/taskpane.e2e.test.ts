import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Browser, Page } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { dist, readMetadata } from "./support/dist";
import { openPane } from "./support/pane";
import { serve } from "./support/serve";

jest.setTimeout(60_000);

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const chinese = readMetadata("functions.json").functions;
const english = readMetadata("functions.en.json").functions;

it("the pane's script is below 250 KB gzipped", () => {
  expect(gzipSync(readFileSync(join(dist, "taskpane.js"))).length).toBeLessThan(250 * 1024);
});

describeInBrowser("the task pane in a browser", () => {
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

  const open = async (setting?: Parameters<typeof openPane>[2]) => {
    const page = await openPane(browser, server.url, setting);
    pages.push(page);
    await page.getByRole("heading", { level: 3 }).first().waitFor();
    return page;
  };
  const names = async (page: Page) =>
    (await page.getByRole("heading", { level: 3 }).allInnerTexts()).map(
      (text) => text.split("\n")[0]!
    );
  const expectNoSidewaysScroll = async (page: Page) =>
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    ).toBe(true);

  it.each([320, 450])("shows every function at %d px, within the width", async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    expect((await names(page)).sort()).toEqual(chinese.map((fn) => fn.name).sort());
    await expectNoSidewaysScroll(page);
    for (const fn of chinese) {
      await page.getByRole("button", { name: new RegExp(`^${fn.name}\\b`) }).click();
      await page.getByText(`=${fn.name}(`).first().waitFor();
      for (const { description } of fn.parameters) {
        expect(
          await page.getByRole("definition").filter({ hasText: description }).count()
        ).toBeGreaterThan(0);
      }
      await expectNoSidewaysScroll(page);
    }
  });

  it("finds functions by name, description and parameter, in full-width letters as well", async () => {
    const page = await open();
    const box = page.getByRole("searchbox");
    const search = async (text: string, count: number) => {
      await box.fill(text);
      await page.getByText(`${chinese.length} 个函数中找到 ${count} 个`).waitFor();
      return names(page);
    };
    expect(await search("quota", 1)).toEqual(["ES_QUOTA"]);
    expect(await search("ＱＵＯＴＡ", 1)).toEqual(["ES_QUOTA"]);
    const withRank = chinese.filter((fn) =>
      fn.parameters.some((p) => p.name.includes("provincial_rank"))
    );
    expect(await search("provincial_rank", withRank.length)).toEqual(["ES_AWARD"]);
    const fund = chinese.find((fn) => fn.name === "YC_FUND_MIN")!;
    expect(await search(fund.description, 1)).toEqual(["YC_FUND_MIN"]);
    await box.fill("没有这样的函数");
    await page.getByText("没有找到").waitFor();
    expect(await names(page)).toEqual([]);
  });

  it("is usable by keyboard alone", async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("中文");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("English");
    await page.keyboard.press("Tab");
    await page.keyboard.type("ES_QUOTA");
    await page.getByText("找到 1 个").waitFor();
    for (let i = 0; i < 4 && !(await focused()).startsWith("ES_QUOTA"); i += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("=ES_QUOTA(place)", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("插入公式");
  });

  it("follows the browser's language, changes it on request, and keeps to the choice", async () => {
    const page = await open({ locale: "en-GB" });
    await page.getByText("Results are trial calculations").waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("结果是试算").waitFor();
    await page.getByText(chinese[0]!.description).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText(english[0]!.description).waitFor();
    expect(await page.getByRole("button", { name: "English" }).getAttribute("aria-pressed")).toBe(
      "true"
    );
    expect(await page.locator("html").getAttribute("lang")).toBe("en");

    await page.getByRole("button", { name: "中文" }).click();
    await page.reload();
    await page.getByText("结果是试算").waitFor();
  });

  it("leaves no Chinese in the English pane but names and units of the policies", async () => {
    const page = await open({ locale: "en-US" });
    const text = await page.locator("header").innerText();
    expect(text.replace(/中文|万元/g, "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("follows Excel's language before the browser's", async () => {
    const page = await open({ office: "memoryExcel", officeLanguage: "zh-CN", locale: "en-US" });
    await page.getByText("结果是试算").waitFor();
    const other = await open({ office: "memoryExcel", officeLanguage: "en-US", locale: "zh-CN" });
    await other.getByText("Results are trial calculations").waitFor();
  });

  it("asks nothing of other machines but office.js, and does without it", async () => {
    const foreign: string[] = [];
    const page = await open({ foreign });
    expect(foreign).toEqual([officeJs]);
    await page.getByRole("button", { name: /^YC_CLASS/ }).click();
    const insert = page.getByRole("button", { name: "插入公式" });
    await page.getByText("当前不在 Excel 中").waitFor();
    expect(await insert.getAttribute("aria-disabled")).toBe("true");
    const reason = await insert.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${reason}"]`).innerText()).toContain("当前不在 Excel 中");
  });

  it("shows itself as well where the real office.js finds no Excel", async () => {
    const page = await open({ office: "browser" });
    await page.getByRole("button", { name: /^YC_CLASS/ }).click();
    await page.getByText("当前不在 Excel 中").waitFor();
  });

  it("says so and offers another try when the list can't be read", async () => {
    const page = await open();
    await page.context().route("**/functions.en.json", (route) => route.abort());
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("could not be read").waitFor();
    await page.context().unroute("**/functions.en.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(english[0]!.description).waitFor();
  });

  it.each(["light", "dark"] as const)(
    "has readable contrast in the %s theme",
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await page.getByRole("button", { name: /^YC_CLASS/ }).click();
      await page.getByText("=YC_CLASS(place)", { exact: true }).waitFor();
      expect(await page.evaluate(poorContrast)).toEqual([]);
    }
  );
});

/** Texts whose contrast is below the 4.5 : 1 of WCAG AA; disabled controls are exempt there. */
function poorContrast(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element: Element | null): string => {
    if (!element) return "rgb(255, 255, 255)";
    const colour = getComputedStyle(element).backgroundColor;
    return channels(colour)[3] === 0 ? background(element.parentElement) : colour;
  };
  const poor: string[] = [];
  for (const element of document.querySelectorAll("body *")) {
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim()
    );
    if (!ownText || element.closest("[aria-disabled=true], noscript")) continue;
    const [light = 0, dark = 0] = [
      luminance(getComputedStyle(element).color),
      luminance(background(element)),
    ].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) poor.push(`${element.textContent} ${contrast.toFixed(2)}`);
  }
  return poor;
}
