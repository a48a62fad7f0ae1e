import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { yichangLedger } from "../../support/ledger";
import { cellAt, fitsTheWidth, useSheetPanes } from "../../support/pages";

declare const excel: MemoryExcel;

jest.setTimeout(60_000);

const cells = {
  ...yichangLedger,
  "3,12": "=ROUND(_xldudf_YC_SUBSIDY(H4,E4,,,C4),2)",
  "4,12": "=YC_SUBSIDY('一季度'!H4)",
};

describeInBrowser("explaining the selected cell", () => {
  const open = useSheetPanes("explain");

  it("follows the selection from a formula to a ledger's row, and writes the working", async () => {
    const page = await open(cells, { row: 3, column: 12 });
    await page.getByText("贷款利息 428.5 × 50%").waitFor();
    await page.getByText("这里说明其中的 YC_SUBSIDY").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
    await page.getByRole("button", { name: "插入计算过程" }).click();
    await page.getByText("计算过程已从 O4 起写入").waitFor();
    expect(await cellAt(page, "3,14")).toBe('=JG_EXPLAIN("YC_SUBSIDY",H4,E4,,,C4)');

    await page.evaluate(() => excel.select({ row: 4, column: 12 }));
    await page.getByText("公式引用了别的工作表").waitFor();
    await page.evaluate(() => excel.select({ row: 4, column: 3 }));
    await page.getByRole("heading", { name: "第 5 行应补多少" }).waitFor();
    await page.getByText("发酵车间改造").waitFor();
    await page.evaluate(() => excel.select({ row: 30, column: 3 }));
    await page.getByText("选中的单元格没有本插件的公式").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("writes nothing for a cell while another one is being read, nor on another sheet", async () => {
    const page = await open(cells, { row: 3, column: 12 });
    const insert = page.getByRole("button", { name: "插入计算过程" });
    await page.getByText("贷款利息 428.5 × 50%").waitFor();
    // Excel takes its time with the next answer.
    await page.evaluate(() => {
      const run = Excel.run;
      const held = new Promise<void>((resolve) => {
        window.addEventListener("answer", () => resolve(), { once: true });
      });
      Excel.run = ((batch: never) => held.then(() => run(batch))) as never;
      excel.select({ row: 4, column: 3 });
    });
    await page.locator("button[aria-disabled=true]", { hasText: "插入计算过程" }).waitFor();
    expect(await page.getByText("贷款利息 428.5 × 50%").count()).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event("answer")));
    await page.getByRole("heading", { name: "第 5 行应补多少" }).waitFor();
    await page.locator("button:not([aria-disabled])", { hasText: "插入计算过程" }).waitFor();

    // Another sheet is shown, and Excel hasn't said so yet.
    await page.evaluate(() => {
      excel.active = excel.addSheet("另一张");
    });
    await insert.click();
    await page.getByText("现在显示的是另一张工作表，没有写入").waitFor();
    expect(await page.evaluate(() => excel.sheets.map((each) => each.cells))).toEqual([cells, {}]);
  });

  it("listens only while it is on show", async () => {
    const page = await open(cells, { row: 3, column: 12 });
    await page.getByText("贷款利息 428.5 × 50%").waitFor();
    await page.waitForFunction(() => excel.listeners() === 1);
    await page.getByRole("tab", { name: "补贴测算" }).click();
    await page.waitForFunction(() => excel.listeners() === 0);
  });
});
