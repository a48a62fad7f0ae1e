import type { Page } from "playwright-core";
import { policies } from "../../../../src/policies";
import { axeViolations } from "../../../support/axe";
import { describeInBrowser } from "../../../support/browser";
import type { MemoryExcel } from "../../../sheet/support/memoryExcel";
import { enshiLedger, yichangLedger } from "../../support/ledger";
import { cellAt, fitsTheWidth, useSheetPanes } from "../../support/pages";

declare const excel: MemoryExcel;

jest.setTimeout(60_000);

describeInBrowser("the calculator", () => {
  const open = useSheetPanes("calculator");
  const result = (page: Page, text: string | RegExp) =>
    page.getByRole("status").filter({ hasText: "补助" }).getByText(text, { exact: true }).waitFor();
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const fromRow = async (row: number, cells = yichangLedger) => {
    const page = await open(cells, { row: row - 1, column: 7 });
    await button(page, "从选中行读取").click();
    await page.getByText(`已读取第 ${row} 行`).waitFor();
    return page;
  };

  it("asks only what matters, and answers as one types", async () => {
    const page = await open({}, { row: 0, column: 0 });
    await page.getByText("请先选：有无银行贷款").waitFor();
    await page.getByRole("radio", { name: "有" }).waitFor();
    expect(await page.getByLabel("贷款利息").count()).toBe(0);
    await page.getByRole("radio", { name: "有" }).check();
    await page.getByText("还需填：贷款利息、融资租赁租金、债券利息，至少填一项").waitFor();
    expect(await page.getByLabel("生产性设备").count()).toBe(0);
    await page.getByLabel("贷款利息").fill("428.5");
    await result(page, "214.25");
    await page.getByText("人民币贰佰壹拾肆万贰仟伍佰元整").waitFor();
    await page.getByText("贷款利息还需 171.5 万元").waitFor();
    await page.getByLabel("贷款利息").fill("约 400");
    await page.getByText("“约 400”不是明确的金额").waitFor();
    await page.getByText("有一栏填得不对").waitFor();
    expect(await page.getByText("214.25").count()).toBe(0);
  });

  it("tells a clause's gist on request", async () => {
    const page = await fromRow(4);
    const clause = page.getByRole("button", { name: "依据 YC-4.1-f" }).first();
    expect(await clause.getAttribute("aria-expanded")).toBe("false");
    await clause.press("Enter");
    await page.getByText("宜府发〔2018〕4号 四（一）").waitFor();
    expect(await clause.getAttribute("aria-expanded")).toBe("true");
  });

  it("fills from a row, writes the formula with its references, and takes it back", async () => {
    const page = await fromRow(4);
    await result(page, "214.25");
    await button(page, "插入公式").click();
    await page.getByText("公式已写入 M4。").waitFor();
    expect(await cellAt(page, "3,12")).toBe("=YC_SUBSIDY(H4,E4,I4,J4,C4,K4,G4,F4)");
    await button(page, "撤销").click();
    await page.getByText("已撤销").waitFor();
    expect(await cellAt(page, "3,12")).toBeUndefined();
  });

  it("writes into the selected cell where that is empty, with what has been typed since", async () => {
    const page = await fromRow(4);
    await page.getByLabel("此前已拨付").fill("20.5");
    await result(page, "193.75");
    await page.evaluate(() => excel.select({ row: 20, column: 1 }));
    await button(page, "插入公式").click();
    await page.getByText("公式已写入 B21。").waitFor();
    expect(await cellAt(page, "20,1")).toBe("=YC_SUBSIDY(H4,E4,I4,J4,C4,20.5,G4,F4)");
  });

  it("writes the working where there is room, else on a new sheet", async () => {
    const page = await fromRow(4);
    await page.evaluate(() => excel.select({ row: 20, column: 0 }));
    await button(page, "插入计算过程").click();
    await page.getByText("计算过程已从 A21 起写入。").waitFor();
    expect(await cellAt(page, "20,0")).toBe('=JG_EXPLAIN("YC_SUBSIDY",H4,E4,I4,J4,C4,K4,G4,F4)');

    await page.evaluate(() => excel.select({ row: 1, column: 5 }));
    await button(page, "插入计算过程").click();
    await page.getByText("计算过程已写入新工作表“计算过程”。").waitFor();
    const sheet = await page.evaluate(() => excel.sheets[1]!);
    expect(sheet.name).toBe("计算过程");
    expect(sheet.cells["0,0"]).toContain("=JG_EXPLAIN(\"YC_SUBSIDY\",'台账'!H4,'台账'!E4,");
  });

  it("writes nothing that refers to a row once another project stands in it, and reads anew", async () => {
    const page = await fromRow(4);
    // The rows of the first two projects change places.
    const swapped = Object.entries(yichangLedger).map(([key, cell]) => [
      key.replace(/^[34],/, (row) => (row === "3," ? "4," : "3,")),
      cell,
    ]);
    await page.evaluate((cells) => {
      excel.cells = cells;
    }, Object.fromEntries(swapped));
    await button(page, "插入公式").click();
    await page.getByText("没有写入：“台账”第 4 行已不是读取时的样子").waitFor();
    expect(await page.evaluate(() => excel.cells)).toEqual(Object.fromEntries(swapped));

    await page.evaluate(() => excel.select({ row: 4, column: 7 }));
    await button(page, "从选中行读取").click();
    await page.getByText("已读取第 5 行").waitFor();
    expect(await page.getByText("已不是读取时的样子").count()).toBe(0);
    await button(page, "插入公式").click();
    await page.getByText("公式已写入 M5。").waitFor();
    expect(await cellAt(page, "4,12")).toBe("=YC_SUBSIDY(H5,E5,I5,J5,C5,K5,G5,F5)");
  });

  it("looks the row up on its own sheet when the formula goes to another one", async () => {
    const page = await fromRow(4);
    await page.evaluate(() => {
      excel.active = excel.addSheet("汇总");
      excel.select({ row: 1, column: 1 });
    });
    await button(page, "插入公式").click();
    await page.getByText("公式已写入 B2。").waitFor();
    const formula = await page.evaluate(() => excel.sheets[1]!.cells["1,1"]);
    expect(formula).toBe(
      "=YC_SUBSIDY('台账'!H4,'台账'!E4,'台账'!I4,'台账'!J4,'台账'!C4,'台账'!K4,'台账'!G4,'台账'!F4)"
    );
    expect(await page.evaluate(() => excel.active.name)).toBe("汇总");
    await page.evaluate(() => {
      excel.cells["3,7"] = 500;
      excel.select({ row: 2, column: 1 });
    });
    await button(page, "插入计算过程").click();
    await page.getByText("没有写入：“台账”第 4 行").waitFor();
    expect(Object.keys(await page.evaluate(() => excel.sheets[1]!.cells))).toEqual(["1,1"]);
    expect(await page.evaluate(() => excel.sheets.length)).toBe(2);
  });

  it("says which cells it couldn't read, and what else is wrong with the selection", async () => {
    const page = await fromRow(6);
    await page.getByText("没有读出：").waitFor();
    await page.getByText(/E6.*“约300”不是明确的金额/).waitFor();
    await page.evaluate(() => excel.select({ row: 7, column: 0 }));
    await button(page, "从选中行读取").click();
    await page.getByText("选中的不是台账里的数据行").waitFor();
  });

  it("works out Enshi from a ledger in yuan, with the other reading", async () => {
    const page = await fromRow(4, enshiLedger);
    await result(page, "180");
    await page.getByRole("radio", { name: /^叠加/ }).check();
    await result(page, "280");
    await button(page, "插入公式").click();
    await page.getByText("公式已写入 H4。").waitFor();
    expect(await cellAt(page, "3,7")).toBe('=ES_SUBSIDY(E4/10000,F4/10000,"叠加",,G4)');
  });

  it("prints an approval sheet, and nothing of the pane", async () => {
    const page = await fromRow(4);
    await button(page, "打印审批表").click();
    const sheet = page.frameLocator("#approval-sheet");
    const text = await sheet.locator("body").innerText();
    for (const said of [
      ...["宜昌技改项目补助审批表", "示例甲化工", "中间体装置改造", "宜府发〔2018〕4号"],
      ...[
        "YC-4.1-f 四（一）",
        "贷款利息 428.5 × 50%",
        "测算金额（万元）\t214.25",
        "贰佰壹拾肆万贰仟伍佰元整",
      ],
      ...["以主管部门审定为准", "经办", "审核", "审批"],
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("插入公式");
  });

  it("writes an approval sheet as a worksheet for paper, shows it, and takes it back", async () => {
    const page = await fromRow(4);
    await button(page, "生成审批表工作表").click();
    await page.getByText("审批表已写到新工作表“审批表”，打印时为一页 A4。").waitFor();
    const { name, cells, formats, layout } = await page.evaluate(() => excel.active);
    expect(name).toBe("审批表");
    const row = Object.keys(cells)
      .find((key) => cells[key] === "测算金额（万元）")!
      .split(",")[0];
    expect(cells[`${row},1`]).toBe(214.25);
    expect(formats[`${row},1`]!.numberFormat).toBe("#,##0.00####");
    expect(layout["PrintArea"]).toBe(`A1:D${Number(Object.keys(cells).pop()!.split(",")[0]) + 1}`);
    await button(page, "撤销").click();
    await page.getByText("已撤销，表格恢复原样。").waitFor();
    expect(await page.evaluate(() => excel.sheets.map((sheet) => sheet.name))).toEqual(["台账"]);
  });

  it("writes no approval sheet of a row that is another one by now", async () => {
    const page = await fromRow(4);
    await page.evaluate(() => (excel.cells["3,7"] = 500));
    await button(page, "生成审批表工作表").click();
    await page.getByText("没有写入：").waitFor();
    expect(await page.evaluate(() => excel.sheets.length)).toBe(1);
  });

  it("keeps what was typed when the language changes, and says all in English", async () => {
    const page = await fromRow(4);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("How it was worked out").waitFor();
    expect(await page.getByLabel("Loan interest").inputValue()).toBe("428.5");
    const panel = await page.getByRole("tabpanel", { name: "Calculator" }).innerText();
    // Names of places, cells' headings, units, document numbers and capitals stay Chinese.
    const lines = panel.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
    const names = policies.flatMap(({ places }) => places.units.map(({ name }) => name));
    const isKnown = (line: string) => /万元|人民币|^Read row/.test(line) || names.includes(line);
    const left = lines.filter(
      (line) => !isKnown(line) && !names.some((name) => line.startsWith(name))
    );
    expect(left).toEqual([]);
  });

  it("is usable by keyboard alone", async () => {
    const page = await open({}, { row: 0, column: 0 });
    // The questions come after the first picture.
    await page.getByRole("radio", { name: "有" }).waitFor();
    await page.getByLabel("算哪一项").focus();
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
    };
    // Read row, start over, place, then the radio.
    await press("Tab", 4);
    await press("Space");
    await page.getByLabel("贷款利息").waitFor();
    await press("Tab");
    await page.keyboard.type("600");
    await result(page, "300");
    await page.getByText("已到上限").waitFor();
  });

  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)("is accessible and fits at %d px, %s", async (width, colorScheme) => {
    const viewport = { width, height: 760 };
    const page = await open(yichangLedger, { row: 5, column: 7 }, { viewport, colorScheme });
    await page.getByText("请先选：有无银行贷款").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, "从选中行读取").click();
    await page.getByText("没有读出：").waitFor();
    await page.getByLabel("债券利息").fill("约");
    await page.getByText("“约”不是明确的金额").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("债券利息").fill("5");
    await page.getByRole("button", { name: "依据 YC-4.1-f" }).first().click();
    await page.getByText("采用的口径").click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsTheWidth(page)).toBe(true);
  });
});
