import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { policyPages } from "../../src/policies/pages";
import { template } from "../../src/template";
import { writeBook } from "../../src/workbook/book";
import { describeInBrowser } from "../support/browser";
import { expectedColumns, expectedSpills } from "./support/expectations";
import { held } from "./support/held";
import { smallParts, zipped } from "../support/xlsxPackage";
import { openFile } from "./support/savedFile";
import { useWorkbench } from "./support/useWorkbench";
import {
  chooseFromFileMenu,
  formulas,
  readCells,
  readSpill,
  select,
  shows,
  switchLanguage,
  typeInto,
  waitForCell,
  waitForWorkbook,
} from "./support/workbenchPage";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");
const [YICHANG, ENSHI] = ["yichang-2018", "enshi-2018"].map((sample) =>
  readFileSync(join(root, `assets/samples/${sample}.xlsx`))
) as [Buffer, Buffer];
const CSV = {
  name: "名单.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("序号,企业\n1,示例公司\n"),
};

describeInBrowser("the workbench", () => {
  const workbench = useWorkbench();
  let page: Page;

  beforeEach(() => {
    page = workbench.page;
  });

  it("opens with the Yichang sample, every column as worked out by hand", async () => {
    await expectColumns("yichang-2018");
    await page.getByTestId("workbook-name").getByText("宜昌").waitFor();
  });

  it("opens the Enshi sample from the menu, every column as worked out by hand", async () => {
    await chooseFromFileMenu(page, /恩施 2018/);
    await expectColumns("enshi-2018");
    await page.getByTestId("workbook-name").getByText("恩施").waitFor();
  });

  it("opens a ledger that LibreOffice saved", async () => {
    const choosing = page.waitForEvent("filechooser");
    await chooseFromFileMenu(page, "打开…");
    await (await choosing).setFiles(join(root, "test/fixtures/libreoffice-ledger.xlsx"));
    await expectColumns("libreoffice-ledger");
  });

  async function expectColumns(ledger: string) {
    const columns = expectedColumns(ledger);
    expect(columns.length).toBeGreaterThan(0);
    for (const { sheet, name, cells } of columns) {
      const addresses = Object.keys(cells);
      await waitForWorkbook(page, `${ledger}.xlsx`, sheet, addresses);
      const values = await readCells(page, addresses, sheet);
      const calculated = Object.fromEntries(
        addresses.map((address, index) => [address, values[index]])
      );
      expect({ [name]: calculated }).toEqual({ [name]: cells });
    }
    for (const { sheet, name, cells } of expectedSpills(ledger)) {
      const addresses = Object.keys(cells);
      const values = await readSpill(page, addresses, sheet);
      const wrong = addresses.filter((address, i) => !shows(values[i]!, cells[address]!));
      const told = wrong.map((address) => [
        address,
        values[addresses.indexOf(address)],
        cells[address],
      ]);
      expect({ [name]: told }).toEqual({ [name]: [] });
    }
  }

  it("calculates a template, whose formulas use the workbook's names", async () => {
    const pages = policyPages.find(({ policy }) => policy.id === "yichang")!;
    await openFile(page, "空白台账.xlsx", Buffer.from(writeBook(template(pages, "zh", 20))));
    await page.waitForFunction(
      () => window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getName() === "空白台账.xlsx"
    );
    await page.evaluate(() => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const entries = { B4: "甲", D4: "西陵区", F4: 428.5, N4: 214.25, B5: "乙", D5: "高新区" };
      for (const [address, value] of Object.entries({ ...entries, G5: 3000.01, N5: 320 }))
        sheet?.getRange(address).setValue(value);
    });
    // Half of the interest; a tenth of the equipment up to 300.
    await waitForCell(page, "O4", 214.25);
    await waitForCell(page, "Q4", "相符");
    await waitForCell(page, "O5", 300);
    await waitForCell(page, "P5", 20);
    // The totals, below room for 20 projects.
    await waitForCell(page, "O24", 514.25);
  });

  it("opens a file dropped on the page", async () => {
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      const file = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([file], "我的台账.xlsx"));
      return transfer;
    }, ENSHI.toString("base64"));
    const grid = page.locator("canvas").first();
    await grid.dispatchEvent("dragover", { dataTransfer: dropped });
    await page.getByText("松开鼠标").waitFor();
    await grid.dispatchEvent("drop", { dataTransfer: dropped });
    await waitForWorkbook(page, "我的台账.xlsx", "申报汇总表", ["A6"]);
    expect(await page.getByText("松开鼠标").count()).toBe(0);
  });

  it("opens what was asked for last, also when a file before it takes longer", async () => {
    await page.evaluate(() => {
      const heard = window as unknown as { names: (string | null)[] };
      heard.names = [];
      const name = document.querySelector("[data-testid=workbook-name]")!;
      new MutationObserver(() => heard.names.push(name.textContent)).observe(name, {
        ...{ subtree: true, childList: true, characterData: true },
      });
    });
    const enshi = await held(page, "**/samples/enshi-2018.xlsx");
    await chooseFromFileMenu(page, /恩施 2018/);
    await enshi.asked;
    await page.getByTestId("status").getByText("正在打开…").waitFor();
    await openFile(page, "甲.xlsx", ENSHI);
    await waitForWorkbook(page, "甲.xlsx", "申报汇总表", ["A6"]);
    const answered = page.waitForResponse("**/samples/enshi-2018.xlsx");
    enshi.release();
    await (await answered).finished();
    // Reading the same workbook once more takes as long: the one before would be on show by the end of it.
    await openFile(page, "乙.xlsx", ENSHI);
    await waitForWorkbook(page, "乙.xlsx", "申报汇总表", ["A6"]);
    const names = await page.evaluate(() => (window as unknown as { names: string[] }).names);
    expect(names).toEqual(["甲.xlsx", "乙.xlsx"]);
  });

  it("opens a file that is chosen before the functions are there, and no sample instead", async () => {
    const functions = await held(page, "**/functions.js");
    await page.reload({ waitUntil: "commit" });
    await functions.asked;
    await openFile(page, "乙.xlsx", YICHANG);
    functions.release();
    await waitForWorkbook(page, "乙.xlsx", "申报汇总表", ["X6"]);
    expect((await formulas(page, ["X6"]))[0]).toMatch(/^=YC_SUBSIDY\(/);
  });

  it("recalculates when an input is edited, and names an unknown place", async () => {
    // Row 6: interest of 428.5 on a bank loan in 西陵区, 50% of which is due.
    expect(await readCells(page, ["X6"])).toEqual([214.25]);
    await typeInto(page, "N6", "500");
    await waitForCell(page, "X6", 250);
    await typeInto(page, "D6", "火星市");
    await waitForCell(page, "X6", "#N/A");
    await select(page, "X6");
    await page.getByTestId("status").getByText("火星市").waitFor();
    // Not typed: X6 stays selected, so that it is the new result that takes the message away.
    await page.evaluate(() => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange("D6").setValue("西陵区");
    });
    await waitForCell(page, "X6", 250);
    await page.getByTestId("status").getByText("就绪").waitFor();
  });

  it("drops a result that comes when its formula is gone", async () => {
    const values = await page.evaluate(async () => {
      const { univerAPI } = window.jigaiWorkbench!;
      const workbook = univerAPI.getActiveWorkbook()!;
      const sheet = workbook.getActiveSheet();
      const [typed, formula] = [sheet.getRange("AE3"), sheet.getRange("AE4")];
      typed.setValue(5);
      formula.setValue({ f: "=1+1" });
      // What the grid does when a calculation ends that began before the 5 was typed.
      const results = { 2: { 30: { v: 3, t: 2 } }, 3: { 30: { v: 9, t: 2 } } };
      const unitData = { [workbook.getId()]: { [sheet.getSheetId()]: results } };
      await univerAPI.executeCommand("formula.mutation.set-formula-calculation-result", {
        unitData,
      });
      return [typed.getRawValue(), formula.getRawValue()];
    });
    expect(values).toEqual([5, 9]);
  });

  it("hands over arguments as Excel does", async () => {
    const formulas: Record<string, [formula: string, result: number | string, why: string]> = {
      AE3: ["=YC_SUBSIDY(100,,20)", 60, "left out: 50% of 100 interest and 20 rent"],
      AE4: [
        "=YC_SUBSIDY(AZ1,1000,AZ1,AZ1,,AZ1,AZ1,AZ1)",
        100,
        "blank cells: no flag stated, 10% of 1000",
      ],
      AE5: ["=YC_SUBSIDY(100,,,,,,,FALSE)", 0, "not completed"],
      AE6: ["=YC_SUBSIDY(100,,,,,,,0)", "#VALUE!", "0 for a flag may be a blank cell"],
      AE7: ["=YC_SUBSIDY(1/0)", "#VALUE!", "an error of the sheet"],
      AE8: ['=IFERROR(YC_SUBSIDY(100,,,,"火星"),-1)', -1, "within a native function"],
    };
    const addresses = Object.keys(formulas);
    await page.evaluate((cells) => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      for (const [address, [formula]] of Object.entries(cells))
        sheet?.getRange(address).setValue({ f: formula });
    }, formulas);
    await waitForWorkbook(page, "yichang-2018.xlsx", "申报汇总表", addresses);
    const results = await readCells(page, addresses);
    expect(addresses.map((address, index) => [results[index], formulas[address]?.[2]])).toEqual(
      addresses.map((address) => formulas[address]?.slice(1))
    );
  });

  it("spills an explanation over the cells beside and below", async () => {
    await page.evaluate(() => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange("AE90").setValue({ f: '=JG_EXPLAIN("YC_SUBSIDY",N6,J6)' });
    });
    await page.waitForFunction(() => {
      const sheet = window.jigaiWorkbench?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const rows = sheet?.getRange("AE91:AH99").getValues() ?? [];
      return rows.flat().some((value) => String(value).includes("214.25"));
    });
  });

  it("completes our functions' names as one types, in Chinese and in English", async () => {
    for (const [language, metadata] of [
      ["zh", "functions.json"],
      ["en", "functions.en.json"],
    ] as const) {
      await switchLanguage(page, language);
      const subsidy = functionInfo(metadata, "YC_SUBSIDY");
      await select(page, "AE3");
      await page.keyboard.type("=YC_SUB");
      // The list follows letter by letter, and the key takes its first: wait until one is left.
      const only = page.locator("[data-u-comp=sheets-formula-editor] > li:only-child");
      await only.getByText(subsidy.description).waitFor();
      await page.keyboard.press("Tab");
      await page.getByText(subsidy.parameters[0].name).first().waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    }
  });

  function functionInfo(file: string, name: string) {
    const { functions } = JSON.parse(readFileSync(join(root, "dist", file), "utf8"));
    return functions.find((each: { name: string }) => each.name === name);
  }

  it("switches to English and back with the edits kept, and goes on calculating", async () => {
    await typeInto(page, "N6", "500");
    await waitForCell(page, "X6", 250);
    await typeInto(page, "D7", "Mars");
    await waitForCell(page, "X7", "#N/A");
    await switchLanguage(page, "en");
    await page.getByRole("button", { name: "File", exact: true }).waitFor();
    expect(await readCells(page, ["N6", "X6", "D7", "X7"])).toEqual([500, 250, "Mars", "#N/A"]);
    await select(page, "X7");
    await page.getByTestId("status").getByText("Mars").waitFor();
    await typeInto(page, "N6", "600");
    await waitForCell(page, "X6", 300);
    await switchLanguage(page, "zh");
    await page.getByRole("button", { name: "文件", exact: true }).waitFor();
    expect(await readCells(page, ["N6", "X6", "D7", "X7"])).toEqual([600, 300, "Mars", "#N/A"]);
    await typeInto(page, "N6", "400");
    await waitForCell(page, "X6", 200);
  });

  it("keeps what is being typed when the language changes", async () => {
    await select(page, "AE3");
    await page.keyboard.type("补录");
    await switchLanguage(page, "en");
    expect(await readCells(page, ["AE3"])).toEqual(["补录"]);
    await select(page, "AE3");
    await page.keyboard.type("=N6*2");
    await switchLanguage(page, "zh");
    await waitForCell(page, "AE3", 857);
  });

  it("names the sheets that a file lists and doesn't have, and opens the others", async () => {
    const parts = smallParts({ sheets: { 台账: "", 附表: "" } });
    delete parts["xl/worksheets/sheet2.xml"];
    await openFile(page, "缺表.xlsx", Buffer.from(zipped(parts)));
    const notice = page.getByTestId("notice");
    await notice.getByText("“缺表.xlsx”里列出了工作表 附表，但没有它的内容").waitFor();
    await page.getByRole("button", { name: "关闭提示" }).click();
    await notice.waitFor({ state: "detached" });
  });

  it("says in one line what is wrong with a file, and keeps the workbook", async () => {
    await typeInto(page, "N6", "500");
    await waitForCell(page, "X6", 250);
    await page.setInputFiles('input[type="file"]', CSV);
    await page.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByTestId("notice").getByText("“名单.csv”是文本文件").waitFor();
    expect(await readCells(page, ["X6"])).toEqual([250]);
    await page.getByRole("button", { name: "关闭提示" }).click();
    await page.getByTestId("notice").waitFor({ state: "detached" });
  });
});
