import type { Page } from "playwright-core";
import type { Setting } from "../../../addin/support/pane";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import { fitsTheWidth, usePanes } from "../../support/pages";

declare const excel: MemoryExcel;

jest.setTimeout(180_000);

/** A fund ledger: 宜都市 0.01 short, an unknown place, a row of sums. */
const ledger: Record<string, unknown> = {
  "0,0": "专项资金台账",
  "1,0": "单位：万元",
  ...row(2, ["年度", "县市区", "预算安排数", "到位数"]),
  ...row(3, [2018, "宜都", 2999.99, 3000]),
  ...row(4, [2018, "枝江市", 3000, 3000]),
  ...row(5, [2018, "武汉", 5, 5]),
  ...row(6, ["合计", "", 6004.99, 6005]),
};

function row(at: number, cells: unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    cells.flatMap((cell, j) => (cell === "" ? [] : [[`${at},${j}`, cell]]))
  );
}

describeInBrowser("funds and rewards, on Excel's own client library", () => {
  const openPage = usePanes({ place: "targets", office: "memoryExcel" });
  let page: Page;

  const open = async (setting: Setting = {}) => {
    page = await openPage(setting);
    const tab = page.getByRole("tab", { name: /^(资金与奖励|Funds & rewards)$/ });
    const field = page.getByRole("textbox", { name: /^宜都市 (安排数|Arranged)$/ });
    await tab.or(field).first().waitFor();
    if (await tab.isVisible()) await tab.click();
    await field.waitFor();
  };
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const visible = (name: string) => button(name).filter({ visible: true });
  const arranged = (place: string) => page.getByRole("textbox", { name: `${place} 安排数` });
  const fill = (cells: Record<string, unknown>) =>
    page.evaluate((given) => {
      excel.cells = given;
      excel.select({ row: 4, column: 2 });
    }, cells);

  it("reads the ledger around the selection, and lists what it leaves out", async () => {
    await open();
    await fill(ledger);
    await visible("读取选区").click();
    await page.getByText("已从 A3:D7 读入 2 个县市区。").waitFor();
    expect(await arranged("宜都市").inputValue()).toBe("2999.99");
    await page.getByText(/B6 .*武汉/).waitFor();
    await page.getByText(/B7 合计/).waitFor();
    await page.getByText("缺 0.01").first().waitFor();
    // 2999.99 + 3000 + 10000.
    await page.getByText("15,999.99 / 39,000.00").waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await arranged("宜都市").fill("3000");
    await page.getByText("16,000.00 / 39,000.00").waitFor();
    await button("撤销").click();
    await page.getByText("已撤销读取；之后另外填的数没有动。").waitFor();
    // What was typed since stays, what was read is gone.
    expect(await arranged("宜都市").inputValue()).toBe("3000");
    expect(await arranged("枝江市").inputValue()).toBe("");

    await visible("清空").click();
    await page.getByText("已清空。").waitFor();
    expect(await arranged("宜都市").inputValue()).toBe("");
    await button("撤销").click();
    await page.getByText("已恢复清空之前的数。").waitFor();
    expect(await arranged("宜都市").inputValue()).toBe("3000");
  });

  it("says what can't be read, at its field, and writes nothing before it is mended", async () => {
    await open();
    await arranged("宜都市").fill("约3000");
    const message = page.getByText("“约3000”不是明确的金额", { exact: false });
    await message.waitFor();
    expect(await arranged("宜都市").getAttribute("aria-invalid")).toBe("true");
    const id = await arranged("宜都市").getAttribute("aria-describedby");
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain("约3000");
    // Not because there is no sheet yet.
    await visible("读取选区").and(page.locator(":not([aria-disabled=true])")).waitFor();
    expect(await visible("写入新工作表").getAttribute("aria-disabled")).toBe("true");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("goes down its column by Enter and arrows, and takes a pasted column", async () => {
    await open();
    await arranged("西陵区").fill("1000");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1100");
    await page.keyboard.press("ArrowUp");
    expect(await arranged("西陵区").evaluate((field) => field === document.activeElement)).toBe(
      true
    );
    expect(await arranged("伍家岗区").inputValue()).toBe("1100");
    await arranged("五峰土家族自治县").evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "2000\r\n900\r\n");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-label^="西陵区"]')?.value === "900"
    );
    expect(await arranged("五峰土家族自治县").inputValue()).toBe("2000");
  });

  it("writes live formulas and a chart to a sheet of their own, and takes them back", async () => {
    await open();
    await arranged("宜都市").fill("3000");
    await visible("写入新工作表").click();
    await page.getByText("已写入工作表“专项资金核对2018”").waitFor();
    const written = await page.evaluate(() => {
      const sheet = excel.sheets[1]!;
      return { name: sheet.name, cells: sheet.cells, charts: sheet.charts };
    });
    expect(written.cells).toMatchObject({
      "2,1": 10000,
      "5,0": "宜都市",
      "5,1": 3000,
      "5,2": "=YC_FUND_MIN(A6)",
      "4,4": "=YC_FUND_CHECK(A6:B6,B3)",
      "9,0": '=JG_EXPLAIN("YC_FUND_CHECK",A6:B6,B3)',
    });
    expect(written.charts).toHaveLength(1);
    await button("撤销").click();
    await page.getByText("已撤销，表格恢复原样。").waitFor();
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);
  });

  it("writes at the selection only where there is room for all of it", async () => {
    await open();
    await fill({ "20,5": "占用" });
    await arranged("宜都市").fill("3000");
    await page.evaluate(() => excel.select({ row: 16, column: 1 }));
    await visible("写入选中处").click();
    await page.getByText("目标单元格里已有内容，没有写入").waitFor();
    expect(await page.evaluate(() => excel.cells)).toEqual({ "20,5": "占用" });
    await page.evaluate(() => excel.select({ row: 40, column: 1 }));
    await visible("写入选中处").click();
    await page.getByText("已写入 B41:").waitFor();
    expect(await page.evaluate(() => excel.cells["44,5"])).toBe("=YC_FUND_CHECK(B46:C46,C43)");
  });

  it("shares out the rewards, by weights that always add up", async () => {
    await open();
    await page.getByRole("tab", { name: "县市奖励" }).click();
    await visible("填入示例").click();
    await page.getByText("现为示例数据").waitFor();
    await page.getByText("留在资金池（默认）：资金池剩余").waitFor();
    const sliders = page.getByRole("slider");
    await sliders.nth(0).focus();
    await page.keyboard.press("End");
    const values = () =>
      sliders.evaluateAll((all) => all.map((each) => Number((each as HTMLInputElement).value)));
    expect(await values()).toEqual([100, 0, 0]);
    await page.keyboard.press("ArrowLeft");
    expect((await values()).reduce((a, b) => a + b, 0)).toBe(100);
    await page.locator("summary").filter({ visible: true }).click();
    await page.getByText("按份额分配").waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await visible("写入新工作表").click();
    await page.getByText("已写入工作表“县市奖励测算2018”").waitFor();
    const cells = await page.evaluate(() => excel.sheets[1]!.cells);
    expect(cells).toMatchObject({
      "3,1": 99,
      "7,5": "=YC_REWARD(B3,A9:D17,B4:D4,B5,B6)",
      "19,0": '=JG_EXPLAIN("YC_REWARD",B3,A9:D17,B4:D4,B5,B6)',
    });
  });

  it("leaves nothing of the sample beside what was read", async () => {
    await open();
    await page.getByRole("tab", { name: "县市奖励" }).click();
    await visible("填入示例").click();
    const pool = page.getByRole("textbox", { name: "奖励资金池（万元）" });
    expect(await pool.inputValue()).toBe("2000");
    await fill(ledger);
    await visible("读取选区").click();
    await page.getByText("已从 A3:D7 读入 2 个县市区。").waitFor();
    expect(await pool.inputValue()).toBe("");
    const shown = page.getByRole("table", { name: "各县市情况" }).getByRole("textbox");
    const texts = await shown.evaluateAll((all) =>
      all.map((each) => (each as HTMLInputElement).value)
    );
    expect(texts.filter(Boolean)).toEqual(["3000", "3000"]);
    expect(await page.getByText("现为示例数据").count()).toBe(0);
  });

  it("keeps what was typed while another part or language is on show", async () => {
    await open();
    await arranged("宜都市").fill("2500");
    await page.getByRole("tab", { name: "县市奖励" }).click();
    await page.getByRole("tab", { name: "专项资金" }).click();
    expect(await arranged("宜都市").inputValue()).toBe("2500");
    await button("English").click();
    await page.getByText("500.00 short").first().waitFor();
  });

  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)("fits %d px and is readable in the %s theme", async (width, colorScheme) => {
    await open({ viewport: { width, height: 800 }, colorScheme, office: "blocked" });
    expect(await axeViolations(page)).toEqual([]);
    await visible("填入示例").click();
    await page.getByText("现为示例数据").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
  });
});
