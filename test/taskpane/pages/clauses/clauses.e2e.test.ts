import type { Page } from "playwright-core";
import { shellMessages } from "../../../../src/taskpane/shell/messages";
import type { Setting } from "../../../addin/support/pane";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import { fitsTheWidth, usePanes } from "../../support/pages";

declare const excel: MemoryExcel;

// Axe looks at a hundred clauses.
jest.setTimeout(180_000);

/** What the clause says, as a cell or the clipboard gets it. */
const cited = "宜昌 宜府发〔2018〕4号 四（一）：一个项目的补助最多 300 万元。（YC-4.1-f）";

describeInBrowser("the clauses", () => {
  const openPage = usePanes({ place: "clauses", office: "memoryExcel" });

  const open = async (setting?: Setting) => {
    const page = await openPage(setting);
    await page.getByRole("searchbox").waitFor();
    return page;
  };
  const clause = (page: Page, id: string) =>
    page.getByRole("button", { name: new RegExp(`^${id.replace(/\./g, "\\.")}(?![\\w.-])`) });
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const ids = async (page: Page) =>
    (await page.getByRole("heading", { level: 3 }).allInnerTexts()).map(
      (text) => /^[\w.-]+/.exec(text)![0]
    );
  const contents = (page: Page) => page.evaluate(() => excel.cells);

  it("finds clauses as one types, in one document or in all", async () => {
    const page = await open();
    const validity = page.getByText("适用 2018—2020 年", { exact: true });
    await validity.first().waitFor();
    expect(await validity.count()).toBe(2);
    await page.getByRole("searchbox").fill("约谈");
    await page.getByText("找到 3 条").waitFor();
    expect(await ids(page)).toEqual(["YC-5.4-c", "ES-4.3-c", "ES-4.3-d"]);
    await button(page, "宜昌").click();
    await page.getByText("找到 1 条").waitFor();
    expect(await button(page, "宜昌").getAttribute("aria-pressed")).toBe("true");
    expect(await ids(page)).toEqual(["YC-5.4-c"]);
  });

  it("says what to do when nothing is found, and leads back to everything", async () => {
    const page = await open();
    await button(page, "口径").click();
    await page.getByRole("searchbox").fill("约谈 市长");
    await page.getByText("没有符合的条款").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, "清除条件，列出全部").click();
    await clause(page, "YC-0").waitFor();
    await clause(page, "JG-1").waitFor();
  });

  it("shows what belongs to a clause, and leads to the function that computes it", async () => {
    const page = await open();
    await clause(page, "YC-5.4-c").click();
    await page.getByRole("definition").filter({ hasText: "约谈各类末位" }).waitFor();
    await page.getByRole("button", { name: /^YC_RANK/ }).click();
    await page.getByText("=YC_RANK(table, [period])", { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("YC_RANK"));
    expect(await page.getByRole("searchbox").inputValue()).toBe("YC_RANK");
    // Back again, the clause is still open.
    await page.getByRole("tab", { name: shellMessages.zh.pages.clauses }).click();
    await page.getByRole("definition").filter({ hasText: "约谈各类末位" }).waitFor();
  });

  it("shows the messages of an open reading, and why a clause is not computed", async () => {
    const page = await open();
    await clause(page, "R3").click();
    await page.getByText("可选的口径").waitFor();
    await page.getByRole("term").filter({ hasText: "择一" }).filter({ hasText: "默认" }).waitFor();
    await clause(page, "YC-1").click();
    await page.getByText("原则和思路，没有数额。").waitFor();
  });

  it("cites a clause as a text into the selected cell, and takes it back", async () => {
    const page = await open();
    await page.evaluate(() => excel.select({ row: 2, column: 1 }));
    await clause(page, "YC-4.1-f").click();
    await button(page, "文字").click();
    await page.getByText("已写入 B3。").waitFor();
    expect(await contents(page)).toEqual({ "2,1": { text: cited } });
    await button(page, "撤销").click();
    await page.getByText("已撤销").waitFor();
    expect(await contents(page)).toEqual({});
  });

  it("cites it as a live formula, where its table has room", async () => {
    const page = await open();
    await page.evaluate(() => {
      excel.cells = { "1,3": "备注" };
      excel.select({ row: 0, column: 0 });
    });
    await clause(page, "YC-4.1-f").click();
    await page.getByText("占 2 行 4 列").waitFor();
    // D2 is where the table's gist would come.
    await button(page, "公式").click();
    await page.getByText("已有内容，没有写入").waitFor();
    expect(await contents(page)).toEqual({ "1,3": "备注" });
    await page.evaluate(() => excel.select({ row: 2, column: 0 }));
    await button(page, "公式").click();
    await page.getByText("已写入 A3:D4。").waitFor();
    expect(await contents(page)).toEqual({ "1,3": "备注", "2,0": '=JG_CLAUSE("YC-4.1-f")' });
    await button(page, "撤销").click();
    await page.getByText("已撤销").waitFor();
    expect(await contents(page)).toEqual({ "1,3": "备注" });
  });

  it("cites it as a comment on a cell with content, which it leaves alone", async () => {
    const page = await open();
    await page.evaluate(() => {
      excel.cells = { "4,2": 300 };
      excel.select({ row: 4, column: 2 });
    });
    await clause(page, "YC-4.1-f").click();
    await button(page, "文字").click();
    await page.getByText("已有内容，没有写入").waitFor();
    await button(page, "批注").click();
    await page.getByText("已在 C5 加上批注").waitFor();
    expect(await contents(page)).toEqual({ "4,2": 300 });
    expect(await page.evaluate(() => excel.comments)).toMatchObject([
      { row: 4, column: 2, texts: [cited] },
    ]);
  });

  it("copies a clause, or shows it selected where the clipboard is closed", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await clause(page, "YC-4.1-f").click();
    await button(page, "复制").click();
    await page.getByText("条款已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);

    // Where only the older way is open, it takes that.
    await page.evaluate(async () => {
      await navigator.clipboard.writeText("");
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await button(page, "复制").click();
    await page.waitForFunction(
      async (text) => (await navigator.clipboard.readText()) === text,
      cited
    );

    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await button(page, "复制").click();
    await page.getByLabel("文字已选中，请按 Ctrl+C").waitFor();
    await page.waitForFunction((text) => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value?.slice(area.selectionStart, area.selectionEnd) === text;
    }, cited);
  });

  it("can be read and copied without a spreadsheet, and says why nothing can be cited", async () => {
    const page = await open({ office: "blocked" });
    await clause(page, "ES-3.1-d").click();
    await page.getByText("当前不在 Excel 中").waitFor();
    expect(await button(page, "文字").getAttribute("aria-disabled")).toBe("true");
    expect(await button(page, "复制").getAttribute("aria-disabled")).toBe(null);
  });

  it("is usable by keyboard alone", async () => {
    const page = await open();
    const isFocused = (name: RegExp) =>
      page.evaluate(
        (source) => new RegExp(source).test(document.activeElement?.textContent ?? ""),
        name.source
      );
    await page.getByRole("tab", { name: shellMessages.zh.pages.clauses }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("YC-4.1-f");
    await page.getByText("找到 1 条").waitFor();
    for (let i = 0; i < 10 && !(await isFocused(/^YC-4\.1-f/)); i += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    for (const name of [/^YC_SUBSIDY/, /^文字$/]) {
      await page.keyboard.press("Tab");
      expect(await isFocused(name)).toBe(true);
    }
    await page.keyboard.press("Enter");
    await page.getByText("已写入 A1。").waitFor();
  });

  it("speaks English throughout, but for numbers of documents, articles and messages to type", async () => {
    const page = await open({ officeLanguage: "en-US" });
    await page.getByRole("searchbox").fill("ES-");
    for (const id of ["ES-3.1-a", "ES-4.3-b", "ES-1"]) await clause(page, id).click();
    await page.getByText("Guiding idea").first().waitFor();
    const foreign = await page.getByRole("tabpanel").evaluate((panel) => {
      const copy = panel.cloneNode(true) as HTMLElement;
      copy.querySelectorAll("[lang=zh-CN]").forEach((each) => each.remove());
      return copy.textContent!;
    });
    expect(foreign).not.toMatch(/\p{Script=Han}/u);
    await page.evaluate(() => excel.select({ row: 0, column: 0 }));
    await page.getByRole("searchbox").fill("ES-3.2-b");
    await page.getByText(/^1 of \d+ entries$/).waitFor();
    await clause(page, "ES-3.2-b").click();
    await button(page, "Text").click();
    await page.getByText("Written to A1.").waitFor();
    const { text } = (await contents(page))["0,0"] as { text: string };
    expect(text).toMatch(/^Enshi, .*, 三（二）: 1% .* \(ES-3\.2-b\)$/);
  });

  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)("has nothing that axe finds at %d px, %s, opened", async (width, colorScheme) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    for (const id of ["YC-4.1-k", "YC-4.4-a", "YC-5.4-b", "R3", "VAT-2"]) {
      await clause(page, id).click();
    }
    await button(page, "文字").first().click();
    await page.getByText("已写入 A1。").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
  });
});
