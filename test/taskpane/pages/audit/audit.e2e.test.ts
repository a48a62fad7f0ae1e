import type { Page } from "playwright-core";
import type { Setting } from "../../../addin/support/pane";
import type { MemoryBook } from "../../../sheet/support/memoryBook";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import { usePanes } from "../../support/pages";
import { formulas, ledgerRows } from "./support/ledger";

declare const excel: MemoryBook;

jest.setTimeout(180_000);

const ledger = Object.fromEntries(
  ledgerRows.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === null ? [] : [[`${i},${j}`, cell]]))
  )
);

describeInBrowser("the auditor's place", () => {
  const openPage = usePanes({ place: "audit", office: "memoryExcel" });
  let page: Page;

  async function open(setting: Setting = {}, cells: object = ledger) {
    page = await openPage(setting);
    await page.evaluate((content) => {
      excel.cells = content as Record<string, unknown>;
      excel.select({ row: 4, column: 2 });
    }, cells);
  }
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  /** Cancels what is started next as soon as that can be done: a click from here may come too late. */
  const cancelAtOnce = () =>
    page.evaluate(() =>
      new MutationObserver((_, observer) => {
        const all = Array.from(document.querySelectorAll("button"));
        const cancel = all.find(({ textContent }) => textContent === "取消");
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
      }).observe(document, { childList: true, subtree: true })
    );
  const group = (name: string) =>
    page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  const said = (text: string) => page.getByText(text).first().waitFor();
  /** Contents by address such as J5. */
  const contents = () =>
    page.evaluate(() =>
      Object.fromEntries(
        Object.entries(excel.cells).map(([key, content]) => {
          const [row, column] = key.split(",").map(Number) as [number, number];
          // What an apostrophe keeps from being read.
          const { text = content } = content as { text?: unknown };
          return [String.fromCharCode(65 + column) + (row + 1), text];
        })
      )
    );
  const state = () => page.evaluate(() => JSON.stringify([excel.cells, excel.sheets[0]!.formats]));
  /** Types into a cell, as somebody beside the pane does. */
  const type = (row: number, column: number, value: number) =>
    page.evaluate(
      ([i, j, entered]) => {
        excel.enter(excel.sheets[0]!, `${i},${j}`, entered);
        excel.changed(excel.sheets[0]!, { row: i, column: j, rows: 1, columns: 1 });
      },
      [row, column, value] as const
    );
  async function check() {
    await press("检查这张表");
    await press("开始核对");
    await said("核对完毕，共 6 行。");
  }

  it("shows how the table was read, and reads it again as corrected", async () => {
    await open();
    await press("检查这张表");
    await said("宜昌市2018年技改补助申报汇总表");
    await said("Sheet1!A3:K12");
    expect(await page.getByLabel("依据政策").inputValue()).toBe("yichang");
    await said("J 申报补助额");
    await group("不计入的行（3）");
    await page.getByRole("button", { name: "B6 小计 小计" }).waitFor();
    await group("读不出的单元格（1）");
    await page.getByRole("button", { name: /^E8 / }).waitFor();

    await group("各列的理解");
    await page.getByLabel("J 申报补助额").selectOption("忽略");
    await said("没有申报、审核或审定金额列");
    // Not because the table is still being read.
    await page.getByRole("button", { name: "重新读取" }).and(page.locator(":enabled")).waitFor();
    expect(await page.getByRole("button", { name: "开始核对" }).isDisabled()).toBe(true);
    await page.getByLabel("J 申报补助额").selectOption("county_approved");
    await page.getByText("没有申报、审核或审定金额列").waitFor({ state: "detached" });
    await page.getByLabel("依据政策").selectOption("enshi");
    await page.getByLabel("依据政策").selectOption("yichang");
    await press("开始核对");
    await said("核对完毕，共 6 行。");
  });

  it("finds the differences with their causes, and goes to the cell", async () => {
    await open();
    await check();
    const row = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
    for (const line of ["数据行 6", "相符 1", "多报 3", "少报 0", "无法核对 1", "未填 1"]) {
      expect(await page.getByRole("row", { name: line, exact: true }).count()).toBe(1);
    }
    expect(await row("可核对填报").textContent()).toContain("701.75");
    expect(await row("对应应补").textContent()).toContain("574.25");
    expect(await row("差异合计").textContent()).toContain("+127.50");
    for (const [cause, line] of [
      ["未按上限封顶", "J5 乙项目 +57.50"],
      ["未扣减已拨付", "J7 丙项目 +20.00"],
      ["地区不在支持范围", "J9 戊项目 +50.00"],
      ["无法核对", "E8 丁项目"],
    ] as const) {
      const found = page.getByRole("button", { name: line });
      if ((await found.count()) === 0) await group(cause);
      await found.waitFor();
    }
    await said("填报 357.50，应补 300.00");
    await said("未按上限 300 万元封顶");
    await page.getByRole("button", { name: "J9 戊项目 +50.00" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => excel.selection[0]!.row === 8);
    expect(await page.evaluate(() => excel.selection[0]!.column)).toBe(9);
  });

  it("writes check columns as formulas, and takes them back", async () => {
    await open();
    await check();
    const before = await state();
    await press("写入核对列");
    await said("已写入 L3:M12。");
    const { L3, M3 } = await contents();
    expect([L3, M3]).toEqual(["应补金额（万元）", "申报补助额 核对"]);
    expect(await contents()).toMatchObject(formulas);
    // A second set takes the place of the first.
    await page.getByRole("radio", { name: "数值" }).check();
    await press("写入核对列");
    await said("已写入 L3:P12。");
    expect((await contents())["M5"]).toBe("多报");
    await press("重新核对");
    await said("核对完毕，共 6 行。");
    await page.getByRole("radio", { name: "公式" }).check();
    await press("写入核对列");
    await said("已写入 L3:M12。");
    expect(await contents()).toMatchObject(formulas);
    expect((await contents())["N5"]).toBeUndefined();
    // What has been written beside the table is no change of it.
    expect(await page.getByText("核对之后表里的数据变了").count()).toBe(0);
    await press("撤销");
    await said("已撤销");
    expect((await contents())["L3"]).toBeUndefined();
    expect(JSON.parse(await state())[0]).toEqual(JSON.parse(before)[0]);
  });

  it("replaces no check columns that somebody has worked on, nor those of another time", async () => {
    await open();
    await check();
    await press("写入核对列");
    await said("已写入 L3:M12。");
    await type(3, 11, 200);
    const before = await state();
    await press("写入核对列");
    await said("写入的内容之后又被改动，或行列有增删（如 L4）");
    await press("写入核对列");
    await said("L:M 列是以前写入的核对列");
    // As if the pane had been opened only now: they are no columns of the ledger.
    await press("重新读取");
    await press("开始核对");
    await page.getByRole("row", { name: "多报 3", exact: true }).waitFor();
    expect(await page.getByText("各列的理解（11 列", { exact: false }).count()).toBe(1);
    await press("写入核对列");
    await said("L:M 列是以前写入的核对列");
    expect(await state()).toBe(before);
  });

  it("writes check columns as values with the looks of their verdicts, and takes them back", async () => {
    await open();
    await check();
    await page.getByRole("radio", { name: "数值" }).check();
    await press("写入核对列");
    await said("已写入 L3:P12。");
    const { L5, M5, N5, O5, P5, L6 } = await contents();
    expect([L5, M5, N5, O5, P5, L6]).toEqual([
      ...[300, "多报", 57.5, "未按上限 300 万元封顶", "YC-4.1-f", undefined],
    ]);
    const fill = await page.evaluate(() => excel.sheets[0]!.formats["4,12"]?.fill?.color);
    expect(fill).toBe("#FFC7CE");
    await press("撤销");
    await said("已撤销");
    expect(await contents()).not.toHaveProperty("M5");
  });

  it("colours and comments the reported cells, and puts the differences on a sheet of their own", async () => {
    await open();
    await check();
    await press("标色");
    await said("已标色 5 个单元格");
    const fills = () =>
      page.evaluate(() =>
        [3, 4, 7, 9].map((row) => excel.sheets[0]!.formats[`${row},9`]?.fill?.color)
      );
    expect(await fills()).toEqual(["#C6EFCE", "#FFC7CE", "#D9D9D9", undefined]);
    await press("撤销");
    await said("已撤销");
    expect(await fills()).toEqual([undefined, undefined, undefined, undefined]);

    await press("批注");
    await said("已加 3 条批注");
    const comments = await page.evaluate(() => excel.comments.map(({ texts }) => texts[0]));
    expect(comments[0]).toBe("多报 57.50 万元：未按上限 300 万元封顶（YC-4.1-f）");

    await press("导出差异表");
    await said("差异表已写到新工作表“差异明细”、“差异汇总”");
    const [list, summary] = await page.evaluate(() =>
      excel.sheets.slice(1).map(({ cells, charts, filter }) => ({
        texts: Object.values(cells).map((cell) => (cell as { text?: string }).text ?? cell),
        charts: charts.map(({ Text }) => Text),
        filter,
      }))
    );
    expect(list!.texts).toEqual(
      expect.arrayContaining(["乙公司", 57.5, `=HYPERLINK("#'Sheet1'!J5","Sheet1!J5")`])
    );
    expect(list!.filter).toEqual({ row: 0, column: 0, rows: 4, columns: 11 });
    expect(summary!.texts).toContain("核对差异：Sheet1");
    expect(summary!.charts).toEqual([
      ...["差异（万元）按原因", "差异（万元）按县市区", "差异（万元）按企业"],
    ]);
    await press("撤销");
    await said("已撤销，表格恢复原样。");
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);
  });

  it("writes nothing of a sheet that is gone, as where another workbook is on show", async () => {
    await open();
    await check();
    await page.evaluate(() => {
      excel.active = excel.addSheet("另一张");
      excel.sheets.shift();
    });
    for (const button of ["导出差异表", "生成全部审批表"]) {
      await press(button);
      await said("那张工作表已经被删除或不在了");
    }
    expect(await page.evaluate(() => excel.sheets.map(({ name }) => name))).toEqual(["另一张"]);
  });

  it("writes an approval sheet for every row with an amount, and says which have none", async () => {
    await open();
    await check();
    await press("生成全部审批表");
    await said("已生成 5 张审批表");
    await said("另有 1 行无法测算");
    const sheets = await page.evaluate(() =>
      excel.sheets.slice(1).map(({ name, cells, layout }) => ({
        name,
        // What an apostrophe keeps from being read.
        texts: Object.values(cells).map((cell) => (cell as { text?: string }).text ?? cell),
        isForPaper: layout["PaperSize"] === "A4",
      }))
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["4 甲公司", "5 乙公司", "7 丙公司", "9 戊公司", "10 己公司"],
    ]);
    expect(sheets.every(({ isForPaper }) => isForPaper)).toBe(true);
    // The cap of 300 was missed: the sheet says so beside what is due.
    expect(sheets[1]!.texts).toEqual(
      expect.arrayContaining([
        ...["人民币叁佰万元整", "多报", "申报补助额 357.5：未按上限 300 万元封顶"],
      ])
    );
    await press("撤销");
    await said("已撤销，表格恢复原样。");
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);
  });

  it("keeps the approval sheets that were written when it is stopped", async () => {
    await open();
    await check();
    await cancelAtOnce();
    await press("生成全部审批表");
    // On a busy machine all of them may be there, or none be begun, before the press is heard.
    await page
      .getByText(/已停止：5 张审批表生成了|已生成 5 张审批表|已取消/)
      .first()
      .waitFor();
  });

  it("says that the table has changed since, and checks it again", async () => {
    await open();
    await check();
    await type(4, 9, 300);
    await said("核对之后表里的数据变了");
    expect(await page.getByRole("button", { name: "写入核对列" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "重新核对" }).last().click();
    await page.getByText("核对之后表里的数据变了").waitFor({ state: "detached" });
    await page.getByRole("row", { name: "相符 2", exact: true }).waitFor();
  });

  it("reads the changed table again also where a column was corrected in between", async () => {
    await open();
    await check();
    await type(4, 9, 300);
    await said("核对之后表里的数据变了");
    await group("各列的理解");
    await page.getByLabel("J 申报补助额").selectOption("county_approved");
    await page.getByText("核对之后表里的数据变了").waitFor({ state: "detached" });
    await press("开始核对");
    await page.getByRole("row", { name: "相符 2", exact: true }).waitFor();
  });

  it("can take back at the second try what could not be taken back at the first", async () => {
    await open();
    await check();
    await press("写入核对列");
    await said("已写入 L3:M12。");
    await page.evaluate(() => (excel.protected = true));
    await press("撤销");
    await said("工作表受保护");
    await page.evaluate(() => (excel.protected = false));
    await press("撤销");
    await said("已撤销");
    expect(await contents()).not.toHaveProperty("L3");
  });

  it("says what is wrong with a protected sheet, and with one that has no ledger", async () => {
    await open();
    await check();
    await page.evaluate(() => {
      excel.protected = true;
    });
    await press("写入核对列");
    await said("工作表受保护");
    await page.evaluate(() => {
      excel.cells = { "0,0": "备忘" };
    });
    await press("重新读取");
    await said("没有找到认得的表头");
  });

  it("carries a long ledger, shows lines as they are asked for, and stops when told to", async () => {
    const cells: Record<string, unknown> = {};
    ledgerRows[2]!.forEach((heading, j) => (cells[`0,${j}`] = heading));
    for (let i = 1; i <= 4000; i++) {
      // A tenth of 100 is 10; 12.37 to 18.37 are over, and nothing explains them.
      const reported = (1237 + 100 * (i % 7)) / 100;
      const row = [i, `企业${i}`, "西陵区", `项目${i}`, 1000000, "是", "无", null, null, reported];
      row.forEach((cell, j) => cell !== null && (cells[`${i},${j}`] = cell));
    }
    await open({}, cells);
    await press("检查这张表");
    await page.getByRole("button", { name: "开始核对" }).waitFor();
    await cancelAtOnce();
    await press("开始核对");
    await said("已取消");
    await press("开始核对");
    await said("核对完毕，共 4000 行。");
    await page.getByRole("row", { name: "多报 4000", exact: true }).waitFor();
    const lines = page.getByRole("button", { name: /^J\d+ 项目/ });
    await lines.first().waitFor();
    expect(await lines.count()).toBe(50);
    await press("再显示 50 项（还有 3950 项）");
    expect(await lines.count()).toBe(100);

    await press("生成全部审批表");
    await said("有 4000 个项目，这里一次最多生成 50 张，没有生成。请用命令 jigai approve");
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);

    await cancelAtOnce();
    await press("写入核对列");
    await said("已取消，表格保持原样。");
    expect(await page.evaluate(() => Object.keys(excel.cells).length)).toBe(
      Object.keys(cells).length
    );
  });

  it("speaks English", async () => {
    await open({ officeLanguage: "en-US" });
    await press("Check this table");
    await press("Start the check");
    await said("Checked: 6 rows.");
    await page.getByRole("row", { name: "over 3", exact: true }).waitFor();
    await said("the cap of 300 万元 was missed");
    const shown = await page.getByRole("tabpanel", { name: "Audit" }).innerText();
    for (const word of ["核对", "差异", "写入", "读取", "撤销"]) expect(shown).not.toContain(word);
  });

  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)("is accessible and fits at %i px, %s", async (width, colorScheme) => {
    await open({ viewport: { width, height: 800 }, colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await check();
    for (const name of ["各列的理解", "不计入的行", "读取说明", "无法核对", "人工复核抽样"])
      await group(name);
    await press("标色");
    await said("已标色");
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
