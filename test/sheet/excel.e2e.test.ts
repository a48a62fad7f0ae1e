import type { Page } from "playwright-core";
import type { Sheet } from "../../src/sheet/sheet";
import { addresses, describeInBrowser, useBrowser } from "../support/browser";
import { describeContract } from "./contract";
import { excelDriver } from "./support/excelDriver";
import type { MemoryBook } from "./support/memoryBook";

declare const excel: MemoryBook;

jest.setTimeout(180_000);

describeInBrowser("Excel's sheet, through Excel's own client library", () => {
  const browser = useBrowser();
  let page: Page;
  const driver = excelDriver(() => page);

  beforeEach(async () => {
    page = await browser().keptPage("pane", { viewport: { width: 320, height: 800 } });
    await page.goto(`${addresses().pane}/sheet/index.html`);
  });

  describeContract(() => driver);

  const run = <R>(task: (sheet: Sheet) => Promise<R>) => driver.run(task, undefined);

  it("reads and writes 100,000 rows in requests that Excel takes", async () => {
    await page.evaluate(() => {
      for (let row = 0; row < 100_000; row++) {
        for (let column = 0; column < 6; column++) {
          excel.cells[`${row},${column}`] = column === 0 ? "宜昌市某某化工有限公司" : row + column;
        }
      }
    });
    const rows = await run(async (sheet) => {
      const { sheetId, grid } = await sheet.readUsed();
      const cells = grid.rows.map((_, i) => [
        { formula: `=JG_CHECK("YC_SUBSIDY",F${i + 1},A${i + 1},B${i + 1})` },
        { value: "一致", style: "agree" as const },
      ]);
      await sheet.writeBlock({ sheetId, row: 0, column: 6 }, cells);
      return [grid.rows.length, grid.rows[99_999]];
    });
    expect(rows).toEqual([
      100_000,
      ["宜昌市某某化工有限公司", ...[1, 2, 3, 4, 5].map((column) => 99_999 + column)],
    ]);
    const written = await page.evaluate(() => [excel.cells["99999,6"], excel.longest] as const);
    expect(written[0]).toBe('=JG_CHECK("YC_SUBSIDY",F100000,A100000,B100000)');
    expect(written[1]).toBeLessThan(4 * 1024 * 1024);
  });

  it("reads texts that are longer than one answer may be", async () => {
    const length = await run(async (sheet) => {
      const book = (window as unknown as { excel: MemoryBook }).excel;
      // 300 remarks of 30 kB each; a cell takes at most 32,767 characters.
      for (let row = 0; row < 300; row++) book.cells[`${row},0`] = "备".repeat(10_000);
      return (await sheet.readUsed()).grid.rows.filter((row) => row?.[0] !== null).length;
    });
    expect(length).toBe(300);
  });

  it("reads more merged cells than Excel tells of at a time", async () => {
    const merges = await run(async (sheet) => {
      const book = (window as unknown as { excel: MemoryBook }).excel;
      for (let i = 0; i < 1500; i++) {
        book.cells[`${i * 2},0`] = i;
        book.sheets[0]!.merges.push({ row: i * 2, column: 0, rows: 2, columns: 1 });
      }
      return (await sheet.readUsed()).grid.merges;
    });
    expect(merges).toEqual(
      Array.from({ length: 1500 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2 + 1, right: 0 }))
    );
  });

  it("colours a thousand cells that are apart", async () => {
    const fills = await run(async (sheet) => {
      const book = (window as unknown as { excel: MemoryBook }).excel;
      const { sheetId } = await sheet.readUsed();
      const cells = Array.from({ length: 1000 }, (_, i) => ({
        ...{ row: i * 3, column: 2, style: "over" as const },
      }));
      const written = await sheet.colour(sheetId, cells);
      const count = () => Object.values(book.sheets[0]!.formats).filter(({ fill }) => fill).length;
      const coloured = count();
      await written.undo();
      return [coloured, count()];
    });
    expect(fills).toEqual([1000, 0]);
  });

  it("lays the chart's bars in the table's order, beside it", async () => {
    await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const area = { top: 0, left: 0, bottom: 14, right: 2 };
      const anchor = { row: 0, column: 4 };
      await sheet.addChart({ sheetId, area, kind: "bar", title: "完成", anchor });
    });
    const [chart] = await page.evaluate(() => excel.sheets[0]!.charts);
    expect(chart).toMatchObject({ type: "BarClustered", seriesBy: "Columns" });
    expect(chart).toMatchObject({ ReversePlotOrder: true });
    const [from, to] = chart!["position"] as { row: number; column: number }[];
    expect(from).toMatchObject({ row: 0, column: 4 });
    // Two bars for each of the fourteen rows, and some room for title and legend.
    expect(to!.row).toBeGreaterThanOrEqual(28);
  });

  it("sets the widths of columns", async () => {
    await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const cells = [[{ value: 1 }, { value: 2 }]];
      const columnWidths = [null, 20];
      await sheet.writeBlock({ sheetId, row: 0, column: 1 }, cells, { columnWidths });
    });
    // 20 digits of 7 pixels and 5 around them, at 96 pixels for 72 points.
    expect(await page.evaluate(() => excel.sheets[0]!.widths)).toEqual({ 2: 108.75 });
  });

  it("says that a sheet is protected", async () => {
    await page.evaluate(() => {
      excel.protected = true;
    });
    const code = await run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const failed = (error: { code: string }) => error.code;
      return Promise.all([
        sheet.writeBlock({ sheetId, row: 0, column: 0 }, [[{ value: 1 }]]).catch(failed),
        sheet.colour(sheetId, [{ row: 0, column: 0, style: "over" }]).catch(failed),
      ]);
    });
    expect(code).toEqual(["protected", "protected"]);
  });
});
