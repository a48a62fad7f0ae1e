import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { changedParts } from "../support/xlsxArchive";
import { describeInBrowser } from "../support/browser";
import { PanePage } from "./support/panePage";
import { DUE, plantedLedger } from "./support/plantedLedger";
import { BASES, CHANGED, DONE, downFrom, NAMES, RANKING, TARGETS } from "./support/splitByHand";
import { download, openFile } from "./support/savedFile";
import { useWorkbench } from "./support/useWorkbench";
import { FIRST_ROW, insertSplit, insertSubsidy, TARGETS_SHEET } from "./support/walks";
import {
  expectShown,
  formulas,
  readCells,
  readSpill,
  select,
  selectedCell,
  switchLanguage,
  typeInto,
  waitForSelected,
  waitForWorkbook,
} from "./support/workbenchPage";

jest.setTimeout(240_000);

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/yichang-2018.xlsx"));
const LEDGER = "申报汇总表";

describeInBrowser("what planners, auditors and finance officers do with the pane", () => {
  const workbench = useWorkbench();
  let page: Page;
  let pane: PanePage;

  beforeEach(() => {
    page = workbench.page;
    pane = new PanePage(page);
  });

  async function auditPlanted() {
    await openFile(page, "申报.xlsx", plantedLedger());
    await waitForWorkbook(page, "申报.xlsx", "申报", ["J10"]);
    await select(page, "B5");
    await pane.open("审核对账");
    await pane.press("检查这张表", "开始核对");
    await pane.said("核对完毕，共 7 行。");
  }

  it("a planner's split stays live in the sheet, and is taken back", async () => {
    await insertSplit(page, pane);
    await pane.said("这个表格程序不能由加载项画图，其余已写好。");
    expect(await selectedCell(page)).toBe(`${TARGETS_SHEET}!A1`);
    const agrees = { B3: 700, B22: 700, B23: "✓ 合计等于总目标" };
    await expectShown(page, { ...downFrom("A", FIRST_ROW, NAMES), ...agrees, N2: "步骤" });
    expect((await formulas(page, ["B8"]))[0]).toMatch(
      /^=JG_ALLOCATE\(.*IF\(\$L\$8:\$L\$21="","",\$L\$8:\$L\$21\)/
    );
    expect(await pane.violations()).toEqual([]);

    await typeInto(page, "I11", "70");
    await expectShown(page, { ...downFrom("B", FIRST_ROW, CHANGED), ...agrees });
    for (const [address, done] of Object.entries(downFrom("C", FIRST_ROW, DONE))) {
      await typeInto(page, address, String(done));
    }
    const ranking = RANKING.flatMap((line, i) =>
      line.map((content, j) => [`${"CDEFG"[j]}${26 + i}`, content] as const)
    );
    await expectShown(page, Object.fromEntries(ranking.filter(([, content]) => content !== "")));
    // With a cap 枝江市 gets 100, and the 600 left are shared over 280: 40 × 600 / 280 is 85.714….
    await typeInto(page, "L11", "100");
    await expectShown(page, { B11: 100, B8: 85.71, ...agrees });

    await pane.press("写入工作表");
    const second = `${TARGETS_SHEET} (2)`;
    await pane.said(`已写入新工作表“${second}”`);
    await expectShown(page, { B8: 93.33 }, second);
    await pane.press("撤销");
    await pane.said("已撤销，表格恢复原样。");
    const sheets = await page.evaluate(() =>
      window
        .jigaiWorkbench!.univerAPI.getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetName())
    );
    expect(sheets).toContain(TARGETS_SHEET);
    expect(sheets).not.toContain(second);
    await expectShown(page, { B11: 100 }, TARGETS_SHEET);
  });

  it("a planner's figures come from a selection in the grid", async () => {
    await page.evaluate(() => {
      window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!.insertSheet("基数");
    });
    for (const [i, name] of NAMES.entries()) {
      await typeInto(page, `A${i + 1}`, name);
      await typeInto(page, `B${i + 1}`, String(BASES[i]));
    }
    await select(page, `A1:B${NAMES.length}`);
    await pane.open("县市目标", "目标分解");
    await pane.press("读取选区");
    await pane.said("已读取 A1:B14：基数 14 个。", "合计 700.00 = 目标 700.00 ✓");
    expect(await pane.field("夷陵区 基数").inputValue()).toBe("40");
  });

  it("an auditor's results don't outlive the workbook that they are of", async () => {
    await auditPlanted();
    await openFile(page, "下一份.xlsx", plantedLedger());
    await waitForWorkbook(page, "下一份.xlsx", "申报", ["J10"]);
    await pane.button("检查这张表").waitFor();
    expect(await pane.button("导出差异表").count()).toBe(0);
  });

  it("an auditor finds the planted differences, and goes to them", async () => {
    await auditPlanted();
    for (const [cause, line] of [
      ["单位错位（元、万元、亿元）", "J6 丙项目 +639,936.00"],
      ["未按上限封顶", "J5 乙项目 +57.50"],
      ["用错支持方式", "J7 丁项目 +40.00"],
      ["未扣减已拨付", "J10 庚项目 +20.00"],
    ] as const) {
      const group = pane.button(new RegExp(`^${cause.replace(/[（）]/g, ".")}`));
      if ((await group.getAttribute("aria-expanded")) !== "true") await group.click();
      await pane.button(line).click();
      const [cell] = line.split(" ");
      await waitForSelected(page, `申报!${cell}`);
    }
    expect(await pane.button(/^J(4|8|9) /).count()).toBe(0);
    expect(await pane.violations()).toEqual([]);

    await pane.press("写入核对列");
    await pane.said("已写入 K3:L10。");
    expect((await formulas(page, ["L4"]))[0]).toContain("JG_CHECK(");
    await expectShown(page, downFrom("K", 4, DUE));
    const texts = await readSpill(page, Object.keys(downFrom("L", 4, DUE)), "申报");
    expect(texts).toEqual([
      "相符",
      expect.stringMatching(/^多 57\.5：未按上限 300 万元封顶（YC-4\.1-f）$/),
      expect.stringMatching(/^多 639,936：单位错位，应为 64/),
      expect.stringMatching(/^多 40：.*设备补助.*贷款贴息/),
      "相符",
      "相符",
      expect.stringMatching(/^多 20：未扣减此前已拨付/),
    ]);

    await pane.radio("数值").check();
    await pane.press("写入核对列");
    await pane.said("已写入 K3:O10。");
    await expectShown(page, {
      ...downFrom("K", 4, DUE),
      ...downFrom("L", 4, ["相符", "多报", "多报", "多报", "相符", "相符", "多报"]),
      ...{ M5: 57.5, M6: 639936, M7: 40, M10: 20, O5: "YC-4.1-f" },
    });
    await pane.press("撤销");
    await expectShown(page, { K3: null, K4: null, M5: null, J5: 357.5 });
  });

  it("a finance officer's result goes into the sheet and is explained there", async () => {
    await insertSubsidy(page, pane);
    expect(await formulas(page, ["AB6"])).toEqual(["=YC_SUBSIDY(N6,J6,O6,P6,D6,V6,L6,K6,W6)"]);
    expect(await pane.violations()).toEqual([]);
    await select(page, "AB6");
    await pane.press("说明选中单元格");
    await pane.said("AB6 的公式", "贷款利息 428.5 × 50%");
    expect(await pane.button("依据 YC-4.1-b").count()).toBeGreaterThan(0);
    const line = pane.line("贷款贴息");
    expect(await line.textContent()).toContain("214.25");
    expect(await line.textContent()).toContain("YC-4.1-b");
    expect(await pane.violations()).toEqual([]);
    await pane.press("插入计算过程");
    await pane.said("计算过程已从 AD6 起写入");
    await expectShown(page, {
      AD6: "步骤",
      AD10: "贷款贴息",
      AE10: "YC-4.1-b 四（一）",
      AF10: "贷款利息 428.5 × 50%",
      AG10: 214.25,
    });
    await pane.open("政策依据");
    await pane.press(/^YC-4\.1-b/);
    expect(await pane.violations()).toEqual([]);
  });

  it("a formula becomes a native one that follows its cells, and comes back", async () => {
    await insertSubsidy(page, pane);
    const original = "=YC_SUBSIDY(N6,J6,O6,P6,D6,V6,L6,K6,W6)";
    await select(page, "AB5:AB6");
    await pane.press("说明选中单元格");
    await pane.button("转为自带公式").press("Enter");
    const list = "原公式清单";
    await pane.said(`${LEDGER}!AB5:AB6：1 个公式已转为自带公式。 原公式列在新工作表“${list}”。`);
    const [native] = await formulas(page, ["AB6"]);
    expect(native).toMatch(/^=IF\(/);
    expect(native).not.toContain("YC_");
    await expectShown(page, { A4: "AB6", B4: original, C4: native! }, list);
    // 500 × 50%
    await typeInto(page, "N6", "500");
    await expectShown(page, { AB6: 250 });
    await pane.press("撤销");
    await pane.said("已撤销，表格恢复原样。");
    expect(await formulas(page, ["AB6"])).toEqual([original]);
    await expectShown(page, { AB6: 250 });

    // One selected cell stands for the whole sheet.
    await typeInto(page, "AB7", '=JG_AMOUNT("1.2亿")');
    await expectShown(page, { AB7: 12000 });
    await select(page, "AB6");
    await pane.press("转为自带公式");
    await pane.said(/^申报汇总表!A1:AB\d+：\d+ 个公式已转为自带公式。/);
    await pane.said(/^AB7 =JG_AMOUNT\("1\.2亿"\) 这个函数没有对应的自带公式$/);
    await expectShown(page, { AB6: 250, AB7: 12000 });
    expect(await pane.violations()).toEqual([]);
  });

  it("what was inserted is saved, and opens again with the same values", async () => {
    await insertSubsidy(page, pane);
    await insertSplit(page, pane);
    const inLedger = ["AB6", "X6", "X7"];
    const before = await readCells(page, inLedger, LEDGER);
    // From within the pane, where the keyboard is.
    const saved = await download(page, () => page.keyboard.press("Control+s"));
    expect(await page.getByTestId("notice").count()).toBe(0);
    const changed = changedParts(SAMPLE, saved.bytes);
    for (const part of ["docProps/core.xml", "xl/theme/theme1.xml", "xl/worksheets/sheet2.xml"]) {
      expect(changed).not.toContain(part);
    }
    await openFile(page, "again.xlsx", saved.bytes);
    await waitForWorkbook(page, "again.xlsx", LEDGER, ["AB6", "X6"]);
    expect(await readCells(page, inLedger, LEDGER)).toEqual(before);
    await expectShown(page, { ...downFrom("B", FIRST_ROW, TARGETS), B22: 700 }, TARGETS_SHEET);
    const again = await download(page, () => page.keyboard.press("Control+s"));
    expect(changedParts(saved.bytes, again.bytes)).toEqual([]);
  });

  it("speaks English with the workbench", async () => {
    await switchLanguage(page, "en");
    await select(page, "N6");
    await pane.open("Calculator");
    await pane.press("Read the selected row", "Insert formula");
    await pane.said("The formula is in AB6.");
    await expectShown(page, { AB6: 214.25 });
    await select(page, "AB6");
    await pane.press("Explain the selected cell");
    await pane.said(/loan interest 428\.5 × 50%/i);
    await pane.open("Targets");
    expect(await pane.violations()).toEqual([]);
  });
});
