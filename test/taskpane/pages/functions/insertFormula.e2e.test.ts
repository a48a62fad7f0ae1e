import type { Page } from "playwright-core";
import { shellMessages } from "../../../../src/taskpane/shell/messages";
import { describeInBrowser } from "../../../support/browser";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { usePanes } from "../../support/pages";

declare const excel: MemoryExcel;

jest.setTimeout(60_000);

/** A ledger of two projects: interest in C, equipment in D, a remark in E of the second row. Headings in row 1. */
const ledger = {
  "0,1": "项目",
  "0,2": "利息",
  "0,3": "设备",
  "1,1": "甲",
  "1,2": 100,
  "1,3": 900,
  "2,1": "乙",
  "2,2": 80,
  "2,3": 700,
  "2,4": "待核",
};

describeInBrowser("inserting a formula, through Excel's own client library", () => {
  const openPage = usePanes({ place: "functions", office: "memoryExcel" });
  let page: Page;

  beforeEach(async () => {
    page = await openPage();
    await page.evaluate(
      (cells) => {
        excel.cells = cells;
      },
      ledger as Record<string, unknown>
    );
  });

  const open = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  const insert = () => page.getByRole("button", { name: "插入公式" });
  const select = (...areas: Parameters<MemoryExcel["select"]>) =>
    page.evaluate((chosen) => excel.select(...chosen), areas);
  const cells = () => page.evaluate(() => excel.cells);

  it("previews the formula, then writes one per row into the first free column", async () => {
    await open("YC_SUBSIDY");
    await select({ row: 1, column: 2, rows: 2, columns: 2 });
    // E holds a remark in one of the rows, so F is the first free column.
    await page.getByText("将要写入 F2:F3").waitFor();
    await page.getByText("=YC_SUBSIDY(C2,D2)", { exact: true }).waitFor();
    await page.getByText("loan_interest ← C2").waitFor();
    expect(await cells()).toEqual(ledger);

    await insert().click();
    await page.getByText("已写入 F2:F3。").waitFor();
    expect(await cells()).toEqual({
      ...ledger,
      "1,5": "=YC_SUBSIDY(C2,D2)",
      "2,5": "=YC_SUBSIDY(C3,D3)",
    });
    // A second click without a new selection must not write once more.
    expect(await insert().getAttribute("aria-disabled")).toBe("true");
  });

  it("has a formula calculated in a cell that is formatted as text, and takes it back", async () => {
    await page.evaluate(() => {
      excel.sheets[0]!.formats["1,4"] = { numberFormat: "@" };
    });
    await open("YC_SUBSIDY");
    await select({ row: 1, column: 2, columns: 2 });
    await page.getByText("将要写入 E2").waitFor();
    await insert().click();
    await page.getByText("已写入 E2。").waitFor();
    expect((await cells())["1,4"]).toBe("=YC_SUBSIDY(C2,D2)");
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await cells()).toEqual(ledger);
    expect(await page.evaluate(() => excel.sheets[0]!.formats["1,4"])).toEqual({
      numberFormat: "@",
    });
    // The same may be inserted again.
    await page.getByText("将要写入 E2").waitFor();
  });

  it("takes cells that a formula spills into for occupied", async () => {
    await open("YC_SUBSIDY");
    await page.evaluate(() => {
      excel.sheets[0]!.results["1,4"] = "展开";
    });
    await select({ row: 1, column: 2, columns: 2 });
    await page.getByText("将要写入 F2").waitFor();
    await page.evaluate(() => {
      excel.sheets[0]!.results["1,5"] = "展开";
    });
    await insert().click();
    await page.getByText("目标单元格里已有内容，没有写入").waitFor();
    expect(await cells()).toEqual(ledger);
  });

  it("takes columns that are apart in the order in which they were selected", async () => {
    await open("YC_SUBSIDY");
    await select({ row: 1, column: 3 }, { row: 1, column: 1 });
    await page.getByText("=YC_SUBSIDY(D2,B2)", { exact: true }).waitFor();
  });

  it("takes of a whole column only the rows in use", async () => {
    await open("YC_CLASS");
    await select({ row: 0, column: 1, rows: 1048576 });
    await page.getByText("将要写入 F1:F3").waitFor();
  });

  it("writes nothing over a cell that has been filled since the preview", async () => {
    await open("YC_SUBSIDY");
    await select({ row: 1, column: 2, columns: 2 });
    await page.getByText("将要写入 E2").waitFor();
    await page.evaluate(() => {
      excel.cells["1,4"] = "新内容";
    });
    await insert().click();
    await page.getByText("目标单元格里已有内容，没有写入").waitFor();
    expect((await cells())["1,4"]).toBe("新内容");
  });

  it("says what to do when the sheet is protected, and works again afterwards", async () => {
    await open("YC_SUBSIDY");
    await select({ row: 1, column: 2, columns: 2 });
    await page.evaluate(() => {
      excel.protected = true;
    });
    await insert().click();
    await page.getByText("工作表受保护").waitFor();
    expect(await cells()).toEqual(ledger);
    await page.evaluate(() => {
      excel.protected = false;
    });
    await insert().click();
    await page.getByText("已写入 E2。").waitFor();
  });

  it("keeps the button from use, with the reason, while the selection does not fit", async () => {
    await open("YC_SUBSIDY");
    for (const [area, reason] of [
      [{ row: 8, column: 8 }, "所选单元格是空的"],
      [{ row: 1, column: 2 }, "至少需要：loan_interest、equipment"],
      [{ row: 1, column: 1, columns: 3 }, undefined],
    ] as const) {
      await select(area);
      if (reason) await page.getByText(reason).waitFor();
      else await page.getByText("=YC_SUBSIDY(B2,C2,D2)", { exact: true }).waitFor();
      expect(await insert().getAttribute("aria-disabled")).toBe(reason ? "true" : null);
    }
    await select({ row: 1, column: 2 }, { row: 2, column: 3 });
    await page.getByText("须在相同的行").waitFor();
  });

  it("turns a formula into its explanation", async () => {
    await page.evaluate(() => {
      excel.cells["1,4"] = "=YC_SUBSIDY(C2,D2)";
    });
    await open("JG_EXPLAIN");
    await select({ row: 1, column: 4 });
    await insert().click();
    await page.getByText("已写入 F2。").waitFor();
    expect((await cells())["1,5"]).toBe('=JG_EXPLAIN("YC_SUBSIDY",C2,D2)');
  });

  it("needs no data for a function that needs no argument", async () => {
    await open("JG_CLAUSE");
    await select({ row: 9, column: 7 });
    await page.getByText("将要写入 H10").waitFor();
    await insert().click();
    await page.getByText("已写入 H10。").waitFor();
    expect((await cells())["9,7"]).toBe("=JG_CLAUSE()");
  });

  it("listens to the selection only while a function is open", async () => {
    // The calculator's button can be used once the pane is connected to Excel.
    await page.getByRole("tab", { name: shellMessages.zh.pages.calculator }).click();
    await page.locator("button:not([aria-disabled])", { hasText: "从选中行读取" }).waitFor();
    await page.getByRole("button", { name: shellMessages.zh.pages.functions }).click();
    expect(await page.evaluate(() => excel.listeners())).toBe(0);
    await open("YC_SUBSIDY");
    await page.waitForFunction(() => excel.listeners() === 1);
    await open("YC_SUBSIDY");
    await page.waitForFunction(() => excel.listeners() === 0);
  });
});
