import type { Page } from "playwright-core";
import { shellMessages } from "../../../../src/taskpane/shell/messages";
import { readMetadata } from "../../../addin/support/dist";
import type { Setting } from "../../../addin/support/pane";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import { fitsTheWidth, usePanes } from "../../support/pages";

jest.setTimeout(180_000);

const chinese = readMetadata("functions.json").functions;
const english = readMetadata("functions.en.json").functions;

describeInBrowser("the list of functions", () => {
  const openPage = usePanes({ place: "functions" });

  const open = async (setting?: Setting) => {
    const page = await openPage(setting);
    await page.getByRole("heading", { level: 3 }).first().waitFor();
    return page;
  };
  const names = async (page: Page) =>
    (await page.getByRole("heading", { level: 3 }).allInnerTexts()).map(
      (text) => text.split("\n")[0]!
    );
  const expectNoSidewaysScroll = async (page: Page) => expect(await fitsTheWidth(page)).toBe(true);

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
    // Past the places and the languages, which the frame's tests go through.
    const box = page.getByRole("searchbox");
    for (let i = 0; i < 8 && !(await box.evaluate((e) => e === document.activeElement)); i += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("ES_QUOTA");
    await page.getByText("找到 1 个").waitFor();
    for (let i = 0; i < 4 && !(await focused()).startsWith("ES_QUOTA"); i += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("=ES_QUOTA(place)", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("插入公式");
  });

  it("speaks the language of the pane, and changes with it, with the search kept", async () => {
    const page = await open({ locale: "en-GB" });
    await page.getByText(english[0]!.description).waitFor();
    await page.getByRole("searchbox").fill("YC_");
    await page.getByRole("button", { name: "中文" }).click();
    const found = chinese.filter(({ name }) => name.startsWith("YC_"));
    await page.getByText(found[0]!.description).waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("YC_");
  });

  it("can be read where there is no Excel, and says why nothing can be inserted", async () => {
    const page = await open();
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
    "has nothing that axe finds in the %s theme, contrast included",
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await page.getByRole("button", { name: /^YC_CLASS/ }).click();
      await page.getByText("=YC_CLASS(place)", { exact: true }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole("searchbox").fill("没有这样的函数");
      await page.getByText("没有找到").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }
  );

  it("keeps the search when another place is opened meanwhile", async () => {
    const page = await open();
    await page.getByRole("searchbox").fill("quota");
    await page.getByRole("tab", { name: shellMessages.zh.pages.clauses }).click();
    await page.getByRole("button", { name: shellMessages.zh.pages.functions }).click();
    expect(await page.getByRole("searchbox").inputValue()).toBe("quota");
  });
});
