import { memoryWps, type MemoryWps } from "../sheet/support/memoryWps";
import { addresses, describeInBrowser, useBrowser } from "../support/browser";
import { yichangLedger } from "../taskpane/support/ledger";

declare const book: MemoryWps;

jest.setTimeout(60_000);

describeInBrowser("the pane beside WPS", () => {
  const browser = useBrowser();

  it("goes from the calculator to a formula in the sheet, the audit, and a cell that differs", async () => {
    const viewport = { width: 320, height: 800 };
    const page = await browser().freshPage({ viewport, locale: "zh-CN" });
    await page.addInitScript({
      content: `window.book = (${memoryWps.toString()})();
        window.wps = { Application: window.book.application };`,
    });
    await page.goto(`${addresses().pane}/wps/taskpane.html?place=calculator`);
    await page.evaluate((cells) => {
      for (const [key, content] of Object.entries(cells)) {
        const [row, column] = key.split(",").map(Number) as [number, number];
        book.enter(book.sheets[0]!, row + 1, column + 1, content);
      }
      book.select({ top: 4, left: 8, bottom: 4, right: 8 });
    }, yichangLedger);
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await button("从选中行读取").click();
    await page.getByText("已读取第 4 行").waitFor();
    await button("插入公式").click();
    await page.getByText("公式已写入 M4。").waitFor();
    const formula = await page.evaluate(() => book.sheets[0]!.cells.get("4,13")?.formula);
    expect(formula).toBe("=YC_SUBSIDY(H4,E4,I4,J4,C4,K4,G4,F4)");
    await button("撤销").click();
    await page.getByText("已撤销").waitFor();
    await page.getByRole("tab", { name: "审核对账" }).click();
    await button("检查这张表").click();
    await button("开始核对").click();
    await page.getByText("核对完毕，共 4 行。").waitFor();
    await page.getByRole("button", { name: /^无法核对/ }).click();
    const line = page.getByRole("button", { name: /^E6 / });
    await line.waitFor();
    await line.click();
    await page.waitForFunction(() => book.selected().area.top === 6);
    expect(await page.evaluate(() => book.selected())).toEqual({
      sheet: "台账",
      area: { top: 6, left: 5, bottom: 6, right: 5 },
    });
  });
});
