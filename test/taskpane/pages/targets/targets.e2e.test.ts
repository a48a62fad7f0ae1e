import type { Page } from "playwright-core";
import type { Setting } from "../../../addin/support/pane";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import { fitsTheWidth, usePanes } from "../../support/pages";

declare const excel: MemoryExcel;

jest.setTimeout(180_000);

/** Layout 5: name, target, done, previous in rows 3 and on; two rows that can't be placed. */
const ledger: Record<string, unknown> = {};
const rows: unknown[][] = [
  ["一季度进度"],
  ["单位：亿元"],
  ["县市区", "年度目标", "本季完成", "上年同期"],
  ["宜都市", 120, 40.5, 10.2],
  ["枝江", 100, 31.11, 9],
  ["神农架", 5, 1, 1],
  ["当阳", 60, 1, 1],
  ["当阳市", 60, 1, 1],
];
rows.forEach((row, i) => row.forEach((cell, j) => (ledger[`${i},${j}`] = cell)));

describeInBrowser("the counties' targets, on an Excel in memory", () => {
  const openPage = usePanes({ place: "targets", office: "memoryExcel" });
  let page: Page;

  const open = async (setting: Setting = {}) => {
    page = await openPage(setting);
  };
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  /** On the place's own tab that is on show. */
  const shown = (name: string) => field(name).filter({ visible: true });
  const sample = () => button("用示例数据试试").click();
  /** Contents and formulas of a sheet's cells, by address. */
  const cellsOf = (index: number) =>
    page.evaluate((i) => excel.sheets[i]!.cells as Record<string, unknown>, index);
  const formulasOf = async (index: number) =>
    Object.values(await cellsOf(index)).filter((cell) => String(cell).startsWith("="));

  it("starts with what to do; the sample is marked as one, and can be cleared", async () => {
    await open();
    await page.getByText("还没有各县市区的数").waitFor();
    await page.getByText("236.27").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sample();
    await page.getByText("现在是示例数据，均为虚构。").waitFor();
    // 192 of 700 is 27.4%: 2.43 points ahead of a quarter.
    await page.getByText("27.4%", { exact: true }).waitFor();
    await page.getByText("快于时间进度 2.43 个百分点").waitFor();
    // The last of each class.
    expect(await page.getByText("约谈政府主要负责人和分管负责人").count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
    await page.getByLabel("进度到").selectOption("4");
    expect(await page.getByText("通报批评", { exact: true }).count()).toBe(3);
    await button("清空").click();
    await page.getByText("还没有各县市区的数").waitFor();
  });

  it("is edited down a column, says what it can't read at its row, and takes a pasted column", async () => {
    await open();
    await shown("夷陵区 完成").fill("12");
    await shown("夷陵区 完成").press("Enter");
    await page.keyboard.type("约8");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("3000万");
    await page.keyboard.press("ArrowUp");
    expect(await shown("宜都市 完成").evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await shown("宜都市 完成").getAttribute("aria-invalid")).toBe("true");
    await page.getByText("“约8”不是明确的金额").waitFor();
    // 12 + 0.3 亿元
    await page.getByText("12.30", { exact: true }).waitFor();
    await shown("枝江市 完成").evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "5\r\n6\r\n7\r\n");
      input.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
      );
    });
    expect(await shown("枝江市 完成").inputValue()).toBe("5");
    expect(await shown("远安县 完成").inputValue()).toBe("7");
    await page.getByText("14 个县市区中 5 个已填完成数").waitFor();
  });

  it("reads the table around the selection, and lists what it could not place", async () => {
    await open();
    await page.evaluate((cells) => (excel.cells = cells), ledger);
    await page.evaluate(() => excel.select({ row: 3, column: 1 }));
    await button("读取选区").click();
    await page.getByText("已读取 A3:D8：", { exact: false }).waitFor();
    await page.getByText("有 1 行没有填入").waitFor();
    await page.getByText("没有“神农架”这个县市区").waitFor();
    await page.getByText("当阳市出现不止一次").waitFor();
    expect(await shown("枝江市 目标").inputValue()).toBe("100");
    expect(await shown("枝江市 完成").inputValue()).toBe("31.11");
    expect(await shown("当阳市 完成").inputValue()).toBe("");
    // The table's targets are the units' own.
    expect(await page.getByRole("radio", { name: "自行填写" }).isChecked()).toBe(true);
    await page.getByText("各县市区目标合计 220.00，总目标 700.00").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("takes a reading back, but not what was typed since", async () => {
    await open();
    await shown("枝江市 完成").fill("5");
    await page.evaluate((cells) => (excel.cells = cells), ledger);
    await page.evaluate(() => excel.select({ row: 3, column: 1 }));
    await button("读取选区").click();
    await page.getByText("完成（“本季完成”）2 个").waitFor();
    await shown("宜都市 完成").fill("41");
    await button("撤销").click();
    await page.getByText("已撤销读取").waitFor();
    expect(await shown("宜都市 完成").inputValue()).toBe("41");
    expect(await shown("枝江市 完成").inputValue()).toBe("5");
    expect(await page.getByRole("radio", { name: "自行填写" }).isChecked()).toBe(false);
  });

  it("writes the split from its tab, whatever targets the progress goes by", async () => {
    await open();
    await sample();
    await page.getByRole("radio", { name: "自行填写" }).check();
    await shown("夷陵区 目标").fill("1");
    await tab("目标分解").click();
    await button("写入工作表").click();
    await page.getByText("已写入新工作表“宜昌2018年目标”").waitFor();
    expect((await formulasOf(1)).some((cell) => String(cell).startsWith("=JG_ALLOCATE("))).toBe(
      true
    );
    await tab("进度").click();
    await button("写入工作表").click();
    await page.getByText("已写入新工作表“宜昌2018年目标 (2)”").waitFor();
    expect(Object.values(await cellsOf(2))).toContain(1);
    expect((await formulasOf(2)).some((cell) => String(cell).includes("JG_ALLOCATE"))).toBe(false);
  });

  it("keeps a split that was made when a table brings targets of its own", async () => {
    await open();
    await sample();
    await button("已换成实际数").click();
    expect(await page.getByText("现在是示例数据").count()).toBe(0);
    await page.evaluate((cells) => (excel.cells = cells), ledger);
    await page.evaluate(() => excel.select({ row: 3, column: 1 }));
    await button("读取选区").click();
    await page.getByText("各县市区目标仍取自目标分解").waitFor();
    // Of the sample's 14 reported and as many of last year, 12 each aren't in the table.
    await page.getByText("原有的 24 个数不在这张表里，已清空").waitFor();
    expect(await page.getByRole("radio", { name: "自行填写" }).isChecked()).toBe(false);
  });

  it("splits in three ways, always to the exact sum, or says what is in the way", async () => {
    await open();
    await sample();
    await tab("目标分解").click();
    await page.getByText("合计 700.00 = 目标 700.00 ✓").waitFor();
    await page.getByRole("radio", { name: "按多项指标加权" }).click();
    await page.getByRole("slider", { name: "基数" }).fill("50");
    await page.getByText("25%", { exact: true }).first().waitFor();
    const third = page.getByRole("slider", { name: "工业增加值" });
    expect(await third.getAttribute("aria-valuetext")).toBe("25%");
    await page.getByText("合计 100%").waitFor();
    await button("复制为新方案").click();
    await page.getByRole("radio", { name: "按类别增速" }).click();
    await field("一类增速（%）").fill("20");
    // 560 + 20% of 355
    await page.getByText("按这些增速合计 631.00，已按比例调整到总目标 700.00").waitFor();
    const sums = page.getByRole("table", { name: "方案比较" }).getByRole("row").last();
    expect(await sums.innerText()).toBe("合计\t700.00\t700.00");
    await shown("宜都市 上限").fill("90");
    await page.getByText("按上限", { exact: true }).waitFor();
    await page.getByText("合计 700.00 = 目标 700.00 ✓").waitFor();
    await shown("夷陵区 下限").fill("701");
    await page.getByText("下限合计 701，超过可分配的 700").waitFor();
    await shown("夷陵区 下限").fill("");
    await field("方案名称").fill("快一类");
    await tab("快一类").waitFor();
    await page.getByText("计算过程", { exact: true }).click();
    await page.getByText("余数次序").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
    // What is typed stays through another place and the other language.
    await tab("政策依据").click();
    await tab("县市目标").click();
    expect(await shown("宜都市 上限").inputValue()).toBe("90");
  });

  it("writes live formulas and a chart to a new sheet, and takes them back", async () => {
    await open();
    await sample();
    await button("写入工作表").click();
    await page.getByText("已写入新工作表“宜昌2018年目标”").waitFor();
    const formulas = await formulasOf(1);
    expect(formulas).toContain("=YC_TARGET(2018)");
    expect(formulas).toContain("=YC_CLASS(A8)");
    expect(formulas).toContain("=YC_FUND_MIN(A8)");
    expect(formulas).toContain(
      '=JG_ALLOCATE($B$3,$J$8:$J$21,$K$8:$K$21,IF($L$8:$L$21="","",$L$8:$L$21),$B$5,$F$8:$F$21)'
    );
    expect(formulas.filter((cell) => String(cell).startsWith("=JG_ALLOCATE"))).toHaveLength(1);
    expect(formulas.some((cell) => String(cell).startsWith("=IFNA(YC_RANK($A$"))).toBe(true);
    expect(formulas.some((cell) => String(cell).startsWith('=JG_EXPLAIN("JG_ALLOCATE",$B$3'))).toBe(
      true
    );
    const cells = await cellsOf(1);
    // The cells that the targets spill into are left alone; codes stay text.
    expect(cells["8,1"]).toBeUndefined();
    expect(cells["7,5"]).toEqual({ text: "420506" });
    const charts = await page.evaluate(() => excel.sheets[1]!.charts.map(({ area }) => area));
    expect(charts).toEqual([{ row: 6, column: 0, rows: 15, columns: 3 }]);
    expect(await page.evaluate(() => excel.active.name)).toBe("宜昌2018年目标");
    await button("撤销").click();
    await page.getByText("已撤销，表格恢复原样。").waitFor();
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);
  });

  it("writes at the selection only where all is free, also where formulas will spill", async () => {
    await open();
    await sample();
    await page.getByLabel("写到").selectOption("selection");
    await page.evaluate(() => {
      // In the way of the targets' spill only.
      excel.cells = { "12,4": "别动" };
      excel.select({ row: 2, column: 3 });
    });
    await button("写入工作表").click();
    await page.getByText("目标单元格里已有内容，没有写入").waitFor();
    expect(await cellsOf(0)).toEqual({ "12,4": "别动" });
    await page.evaluate(() => (excel.cells = { "0,0": "别动" }));
    await button("写入工作表").click();
    await page.getByText("已写入 D3:", { exact: false }).waitFor();
    expect(await formulasOf(0)).toContain("=YC_CLASS(D10)");
  });

  it("serves Enshi, in English and in the dark, without sideways scroll", async () => {
    await open({ locale: "en-US", officeLanguage: "en-US", colorScheme: "dark" });
    await page.getByLabel("Policy").selectOption("enshi");
    await button("Try with a sample").click();
    // 87 × 1.2
    await page.getByRole("definition").filter({ hasText: "104.40" }).first().waitFor();
    expect(await page.getByText("deputy heads are called in").count()).toBe(2);
    await page.getByText("not ranked").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
    await tab("Split").click();
    await page.getByText("Sum 104.40 = target 104.40 ✓").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button("Insert into sheet").click();
    await page.getByText("Written to the new sheet").waitFor();
    const formulas = await formulasOf(1);
    expect(formulas).toContain("=ES_TARGET(2018,,$J$17)");
    expect(formulas.some((cell) => String(cell).startsWith("=IFNA(ES_RANK($A$"))).toBe(true);
    expect(await fitsTheWidth(page)).toBe(true);
  });

  it("works without a spreadsheet, saying that nothing can be read or written", async () => {
    await open({ office: "blocked" });
    await sample();
    await page.getByText("27.4%", { exact: true }).waitFor();
    await page.getByText("当前不在 Excel 中").waitFor();
    expect(await button("读取选区").isDisabled()).toBe(true);
  });
});
