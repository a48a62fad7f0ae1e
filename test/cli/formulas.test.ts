import { join } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { formulaFaults } from "../../src/cli/audit/formulaFaults";
import { isOwnSheet } from "../../src/cli/audit/ownSheets";
import { openWorkbook } from "../../src/workbook";
import { Workbook, type CellValue, type Worksheet } from "exceljs";
import { readWorkbook, writeWorkbook } from "../support/exceljsFiles";
import { readRows, RIGHT_ROWS, writeLedger } from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const FIXTURES = join(__dirname, "../fixtures/formulas");
const SAMPLES = join(__dirname, "../../assets/samples");
const FAULTS = join(FIXTURES, "faults.xlsx");

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** What is found in every formula of a workbook, whether its sheets are ledgers or not. */
function faultsOf(path: string): string[] {
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)));
  const grids = workbook.sheets
    .map((sheet) => workbook.grid(sheet))
    .filter((grid) => grid.hasFormulas && !isOwnSheet(grid));
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  return formulaFaults(workbook, byName, () => undefined).map(
    ({ kind, sheet, address, change }) => `${kind} ${sheet}!${address} ${change?.toFixed() ?? "?"}`
  );
}

// Figures by hand from test/fixtures/formulas/make.py.
const PLANTED = [
  "typedNumber 申报台账!E7 4.4", // 50 for 380 × 12%
  "brokenPattern 申报台账!G9 10", // F8 is 0, F9 is 10
  "missedRows 申报台账!E15 -72.6", // 605 × 12%
  "missedRows 申报台账!F15 -20",
  "countedTwice 分县汇总!B8 65.5", // 10 + 20 + 30.5 + 5
  "textInSum 申报台账!D12 -318",
  "emptyOperand 申报台账!K16 ?",
  "emptyOperand 申报台账!K17 ?",
  "otherWorkbook 分县汇总!B11 ?",
  "hiddenInput 分县汇总!B10 ?", // the hidden sheet
  "hiddenInput 分县汇总!C2 ?", // the hidden column
  "hiddenInput 申报台账!D15 730", // the hidden row
  "circular 申报台账!G15 ?",
];

describe("formulas as evidence", () => {
  it("names every fault that was planted, and nothing else", () => {
    expect(faultsOf(FAULTS)).toEqual(PLANTED);
  });

  it.each(readdirSync(FIXTURES).filter((name) => name.startsWith("clean-")))(
    "finds nothing in %s",
    (name) => {
      expect(faultsOf(join(FIXTURES, name))).toEqual([]);
    }
  );

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))(
    "finds nothing in the sample %s but a text that it has on purpose",
    (name) => {
      const onPurpose = name.startsWith("yichang") ? ["textInSum 申报汇总表!N78 ?"] : [];
      expect(faultsOf(join(SAMPLES, name))).toEqual(onPurpose);
    }
  );
});

describe("formulas that cells share", () => {
  /** As ExcelJS writes them: one text for the whole column. */
  const shared = async (name: string, change: (sheet: Worksheet) => void) => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("明细");
    sheet.addRow(["企业", "投资", "补助"]);
    for (let row = 2; row <= 11; row++) sheet.addRow([`${row}厂`, row * 100]);
    const results = Array.from({ length: 10 }, (_, i) => (i + 2) * 10);
    sheet.fillFormula("C2:C11", "B2*0.1", results);
    sheet.addRow(["合计", { formula: "SUM(B2:B11)", result: 6500 }]);
    sheet.getCell("C12").value = { formula: "SUM(C2:C11)", result: 650 };
    change(sheet);
    await writeWorkbook(workbook, folder.path(name));
    return faultsOf(folder.path(name));
  };

  it("are compared as they read in each cell", async () => {
    expect(await shared("clean.xlsx", () => undefined)).toEqual([]);
    const broken = await shared("broken.xlsx", (sheet) => {
      sheet.getCell("C6").value = { formula: "B5*0.1", result: 50 };
      sheet.getCell("C9").value = 95;
    });
    expect(broken).toEqual(["brokenPattern 明细!C6 -10", "typedNumber 明细!C9 5"]);
  });
});

describe("jigai audit over formulas", () => {
  /** A ledger whose amounts agree, and a sheet beside it. */
  const withSheet = async (name: string, rows: CellValue[][]) => {
    const path = folder.path(name);
    await writeLedger(path, RIGHT_ROWS);
    const workbook = await readWorkbook(path);
    workbook.addWorksheet("附表").addRows(rows);
    await writeWorkbook(workbook, path);
    return path;
  };

  it("ends with 1 where a sum is proved wrong, and with 0 where a formula may be meant", async () => {
    const sum = (formula: string, result: number) => [
      ["企业", "补助"],
      ["甲", 10],
      ["乙", 20],
      ["合计", { formula, result }],
    ];
    const wrong = await run("audit", await withSheet("wrong.xlsx", sum("SUM(B2:B2)", 10)));
    expect(wrong.out).toContain("漏了同一段的 B3（共 20）");
    expect(wrong.status).toBe(1);
    const odd = await run("audit", await withSheet("odd.xlsx", sum("[1]汇总!B4", 30)));
    expect(odd.out).toContain("引用其他工作簿");
    expect(odd.status).toBe(0);
  });

  it("lists what it found in the overview, for machines, and on the sheet of differences", async () => {
    const { out } = await run("audit", FAULTS, "--out", folder.path("out"));
    expect(out).toContain(`另有公式疑点 ${PLANTED.length} 处。`);
    expect(out).toMatch(/公式中写死的数 +申报台账!E7 .*应得 45\.6.* 4\.4/);
    const result = JSON.parse((await run("audit", FAULTS, "--json")).out);
    expect(result.files[0].formulaFindings[0]).toMatchObject({
      ...{ kind: "typedNumber", sheet: "申报台账", address: "E7", change: "4.4" },
      neighbours: "=ROUND(MIN(D7*0.12,300),2)",
    });
    const said = result.files[0].formulaFindings.map(({ text }: { text: string }) => text);
    expect(said.join("\n")).toContain("其他工作簿“2017年台账.xlsx”");
    const rows = await readRows(folder.path("out/faults-审核.xlsx"), "差异汇总");
    const at = rows.findIndex(([first]) => first === "公式疑点");
    expect(rows[at + 1]).toEqual(["类别", "单元格", "内容", "影响（按该格的单位）"]);
    expect(rows[at + 2]).toMatchObject({ 0: "公式中写死的数", 1: "申报台账!E7", 3: "4.4" });
  });

  it("finds the same in its own result, whose check columns and sheets aren't judged", async () => {
    await run("audit", FAULTS, "--out", folder.path("again"), "--with-formulas");
    const result = JSON.parse(
      (await run("audit", folder.path("again/faults-审核.xlsx"), "--json")).out
    );
    expect(result.files[0].formulaFindings).toHaveLength(PLANTED.length);
  });
});
