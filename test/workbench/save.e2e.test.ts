import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IStyleData } from "@univerjs/core";
import exceljs, { type Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import type { Sheet } from "../../src/sheet/sheet";
import { openWorkbook } from "../../src/workbook";
import { describeInBrowser } from "../support/browser";
import { everythingWorkbook } from "../support/everythingWorkbook";
import { download, openFile } from "./support/savedFile";
import { useWorkbench } from "./support/useWorkbench";
import {
  chooseFromFileMenu,
  readCells,
  switchLanguage,
  typeInto,
  waitForCell,
  waitForWorkbook,
} from "./support/workbenchPage";

jest.setTimeout(180_000);

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/yichang-2018.xlsx"));
const LEDGER = "申报汇总表";

describeInBrowser("saving in the workbench", () => {
  const workbench = useWorkbench();
  let page: Page;

  beforeEach(() => {
    page = workbench.page;
  });

  it("saves values, formulas, errors, blanks and a new sheet; what opens again is what was there", async () => {
    await typeInto(page, "N6", "500");
    await page.evaluate(() => {
      const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
      const sheet = workbook.getActiveSheet();
      sheet.getRange("AE3").setValue({ f: "=YC_SUBSIDY(100,,20)" });
      sheet.getRange("AE4").setValue({ f: '=CONCAT("甲",N6)' });
      sheet.getRange("AE5").setValue({ f: '=YC_SUBSIDY(100,,,,"火星市")' });
      sheet.getRange("A300").setValue("补录");
      sheet.getRange("D7").clearContent();
      const added = workbook.insertSheet("核对");
      added.getRange("A1").setValue({ f: `=申报汇总表!X6` });
      added.getRange("B1").setValue({ f: '=JG_CLAUSE("YC-4.1-f")' });
      workbook.setActiveSheet(sheet);
    });
    await waitForCell(page, "X6", 250);
    await waitForCell(page, "AE5", "#N/A");
    const saved = await download(page, () => chooseFromFileMenu(page, /保存/));
    expect(saved.fileName).toBe("yichang-2018.xlsx");
    expect(await page.getByTestId("notice").count()).toBe(0);

    // Read by our own reader: 50% of 500; 50% of 100 and 20; the place is unknown.
    const workbook = openWorkbook(saved.bytes);
    const grid = workbook.grid(workbook.sheets.find(({ name }) => name === LEDGER)!);
    expect(grid.rows[5]![13]).toBe(500);
    expect(grid.rows[5]![23]).toBe(250);
    expect(grid.rows[2]![30]).toBe(60);
    expect(grid.rows[3]![30]).toBe("甲500");
    expect(grid.rows[4]![30]).toEqual({ error: "#N/A" });
    expect(grid.rows[6]![3] ?? null).toBeNull();
    expect(grid.rows[299]![0]).toBe("补录");
    const formulas = workbook.formulas(workbook.sheets[0]!);
    const formulaAt = (row: number) =>
      formulas.find((each) => each.row === row && each.column === 30)?.formula;
    expect(formulaAt(2)).toBe("_xldudf_YC_SUBSIDY(100,,20)");
    expect(formulaAt(3)).toBe('_xlfn.CONCAT("甲",N6)');
    const added = workbook.sheets[workbook.sheets.length - 1]!;
    expect(added.name).toBe("核对");
    expect(workbook.grid(added).rows[0]![0]).toBe(250);
    expect(workbook.formulas(added).map((each) => each.formula)).toEqual([
      "申报汇总表!X6",
      '_xldudf_JG_CLAUSE("YC-4.1-f")',
    ]);
    // The clause is a table: one formula, a value in every cell that it fills.
    const { fills } = workbook.formulas(added)[1]!;
    expect(fills).toMatchObject({ top: 0, left: 1 });
    expect(workbook.grid(added).rows[1]![1]).toBe("YC-4.1-f");

    // Whatever has neither edits nor formulas to calculate keeps its bytes.
    const changed = changedParts(SAMPLE, saved.bytes);
    const kept = Object.keys(unzipSync(SAMPLE)).filter((part) => !changed.includes(part));
    expect(kept).toEqual(
      expect.arrayContaining([
        "docProps/core.xml",
        "xl/metadata.xml",
        "xl/sharedStrings.xml",
        "xl/theme/theme1.xml",
        "xl/worksheets/sheet2.xml",
      ])
    );

    // The grid shows a formula's result as the cell is shown that it refers to; the file has that now.
    const [was, is] = await Promise.all([SAMPLE, saved.bytes].map((file) => sheetOf(file)));
    expect((await sheetOf(saved.bytes, "核对")).getCell("A1").numFmt).toBe(
      was!.getCell("X6").numFmt
    );
    for (const place of ["N6", "X6", "AE3", "D7", "A300"]) {
      expect(is!.getCell(place).style).toEqual(was!.getCell(place).style);
    }

    // Read by the workbench's reader, calculated by the grid.
    const places = ["N6", "X6", "AE3", "AE4", "AE5", "D7", "A300"];
    const before = await readCells(page, places, LEDGER);
    await openFile(page, "again.xlsx", saved.bytes);
    await waitForWorkbook(page, "again.xlsx", LEDGER, ["X6", "AE5"]);
    expect(await readCells(page, places, LEDGER)).toEqual(before);
    // Nothing was edited since: the same file, byte for byte.
    const again = await download(page, () => page.keyboard.press("Control+s"));
    expect(again.fileName).toBe("again.xlsx");
    expect(Buffer.compare(again.bytes, saved.bytes)).toBe(0);
  });

  it("keeps everything that the grid knows nothing of", async () => {
    const bytes = Buffer.from(everythingWorkbook());
    await openFile(page, "全.xlsx", bytes);
    await waitForWorkbook(page, "全.xlsx", openWorkbook(bytes).sheets[0]!.name, ["A4"]);
    const saved = await download(page, () => page.keyboard.press("Control+s"));
    // One result was wrong in the file: 10% of B2's 1500.
    expect(changedParts(bytes, saved.bytes)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const [before, after] = [bytes, saved.bytes].map((file) => {
      const workbook = openWorkbook(file);
      return workbook.formulas(workbook.sheets[1]!);
    });
    expect(after!.map(({ value: _, ...formula }) => formula)).toEqual(
      before!.map(({ value: _, ...formula }) => formula)
    );
    expect(await page.getByTestId("notice").count()).toBe(0);
  });

  it("saves what the pane wrote, looks and widths too; what opens again looks the same", async () => {
    await page.evaluate(async () => {
      let sheet: Sheet | undefined;
      window.jigaiHost!.subscribe((host) => (sheet = host.sheet))();
      const { sheetId } = await sheet!.readUsed();
      const target = { sheetId, row: 2, column: 30 };
      await sheet!.writeBlock(
        target,
        [
          [
            { value: "判断", style: "heading" },
            { value: "差额", style: "heading" },
          ],
          [
            { value: "一致", style: "agree" },
            { value: 1234.5, style: "amount" },
          ],
        ],
        { columnWidths: [8, 20] }
      );
      await sheet!.colour(sheetId, [{ row: 5, column: 16, style: "over" }]);
      const undone = await sheet!.colour(sheetId, [{ row: 6, column: 16, style: "under" }]);
      await undone.undo();
      const added = await sheet!.addSheet("核对");
      await sheet!.writeBlock({ ...added, row: 0, column: 0 }, [
        [{ value: "差异", style: "title" }],
      ]);
      const printed = { top: 0, left: 0, bottom: 1, right: 1 };
      const paper = await sheet!.addSheet("审批表", { printed, heights: [24, 45] });
      await sheet!.writeBlock({ ...paper, row: 0, column: 0 }, [
        [{ value: "审批表", style: "title" }, null],
        [
          { value: "口径", style: "label" },
          { value: "长".repeat(40), style: "wrapped" },
        ],
      ]);
    });
    const places = ["AE3", "AF3", "AE4", "AF4", "Q6", "Q7", "Q8"];
    const before = await looks(places);
    expect(before.map(({ bg }) => bg?.rgb?.toUpperCase())).toEqual([
      "#E7E6E6",
      "#E7E6E6",
      "#C6EFCE",
      undefined,
      "#FFC7CE",
      undefined,
      undefined,
    ]);
    const saved = await download(page, () => page.keyboard.press("Control+s"));
    expect(await page.getByTestId("notice").count()).toBe(0);

    // Read by ExcelJS: a coloured amount keeps its borders, format and letters.
    const [was, is] = await Promise.all([SAMPLE, saved.bytes].map((file) => sheetOf(file)));
    const { fill: _, ...kept } = was!.getCell("Q6").style;
    expect(is!.getCell("Q6").style).toMatchObject(kept);
    expect(is!.getCell("Q6").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    expect(is!.getCell("Q7").style).toEqual(was!.getCell("Q7").style);
    expect(is!.getCell("AF4").numFmt).toBe("#,##0.00####");
    // 20 digits of 7 pixels and 5 around them, in digits.
    expect(is!.getColumn("AF").width).toBeCloseTo(145 / 7, 6);

    // A sheet for paper stays one.
    const paper = await sheetOf(saved.bytes, "审批表");
    expect(paper.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, printArea: "A1:B2" });
    expect([1, 2].map((row) => paper.getRow(row).height)).toEqual([24, 45]);
    expect(paper.getCell("B2").alignment).toMatchObject({ wrapText: true });

    await openFile(page, "again.xlsx", saved.bytes);
    await waitForWorkbook(page, "again.xlsx", LEDGER, ["X6", "AE3"]);
    expect(await looks(places)).toEqual(before);
    expect(await looks(["A1"], "核对")).toMatchObject([{ bl: 1 }]);
    const again = await download(page, () => page.keyboard.press("Control+s"));
    expect(Buffer.compare(again.bytes, saved.bytes)).toBe(0);
  });

  it("saves from the new grid when the language changes while the old one calculates", async () => {
    await page.evaluate(() => {
      const { univerAPI } = window.jigaiWorkbench!;
      // Formulas once read are kept from one grid to the next, with what calculates them.
      const run = () =>
        window.jigaiWorkbench?.language === "zh" ? new Promise<never>(() => undefined) : 1;
      univerAPI.getFormula().registerAsyncFunction("ENGLISH_ONLY", async () => run());
      const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("AE3").setValue({ f: "=ENGLISH_ONLY()" });
    });
    await typeInto(page, "N6", "500");
    // The grid's progress, in words; it comes after a second.
    await page.getByText("正在分析公式").waitFor();
    // Well before the old grid's calculation would be given up.
    const saving = page.waitForEvent("download", { timeout: 45_000 });
    await page.keyboard.press("Control+s");
    await switchLanguage(page, "en");
    const workbook = openWorkbook(readFileSync(await (await saving).path()));
    const grid = workbook.grid(workbook.sheets[0]!);
    expect([grid.rows[5]![13], grid.rows[5]![23]]).toEqual([500, 250]);
    const again = await download(page, () => page.keyboard.press("Control+s"));
    expect(openWorkbook(again.bytes).grid(workbook.sheets[0]!).rows[5]![23]).toBe(250);
  });

  it("says which changes a file can't take, in both languages, and loses nothing", async () => {
    const names = openWorkbook(SAMPLE).sheets.map(({ name }) => name);
    await page.evaluate(() => {
      const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
      workbook.getSheetByName("金额清洗")!.setName("清洗");
      workbook.deleteSheet(workbook.getSheetByName("实付期限")!);
      workbook.getSheetByName("县市情况")!.getRange("A2").setFontLine("underline");
    });
    const saved = await download(page, () => page.keyboard.press("Control+s"));
    const notice = page.getByTestId("notice");
    await notice.getByText("删去的工作表仍在（实付期限）").waitFor();
    expect(await notice.textContent()).toContain("“清洗”在文件里是“金额清洗”");
    expect(await notice.textContent()).toContain("县市情况");
    expect(openWorkbook(saved.bytes).sheets.map(({ name }) => name)).toEqual(names);
    const lost = openWorkbook(saved.bytes).sheets.flatMap((sheet) =>
      openWorkbook(saved.bytes)
        .formulas(sheet)
        .filter(({ formula }) => /#REF!|清洗!/.test(formula))
    );
    expect(lost).toEqual([]);
    await switchLanguage(page, "en");
    await notice.getByText("deleted sheets are still there").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
  });

  /** How cells look in the grid, as far as we change it. */
  function looks(addresses: string[], sheet = LEDGER): Promise<IStyleData[]> {
    return page.evaluate(
      ([name, wanted]) => {
        const workbook = window.jigaiWorkbench!.univerAPI.getActiveWorkbook()!;
        const found = workbook.getSheetByName(name)!;
        return wanted.map((address) => {
          const range = found.getRange(address).getRange();
          const cell = found.getSheet().getCellRaw(range.startRow, range.startColumn);
          const { bl, bg, n } = workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {};
          return { ...(bl && { bl }), ...(bg && { bg }), ...(n && { n }) };
        });
      },
      [sheet, addresses] as const
    );
  }
});

async function sheetOf(bytes: Buffer, name = LEDGER): Promise<Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.getWorksheet(name)!;
}

/** The parts that are not the same in both files, or only in one of them. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (part) => !a[part] || !b[part] || Buffer.compare(a[part], b[part]) !== 0
  );
}
