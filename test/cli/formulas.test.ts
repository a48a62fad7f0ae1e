import { join } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { formulaFaults } from "../../src/cli/audit/formulaFaults";
import { isOwnSheet } from "../../src/cli/audit/ownSheets";
import { openWorkbook } from "../../src/workbook";
import { readRows } from "./support/ledgers";
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
    "finds nothing in the sample %s",
    (name) => {
      expect(faultsOf(join(SAMPLES, name))).toEqual([]);
    }
  );
});

describe("jigai audit over formulas", () => {
  it("lists what it found in the overview, for machines, and on the sheet of differences", async () => {
    const { out } = await run("audit", FAULTS, "--out", folder.path("out"));
    expect(out).toContain(`另有公式疑点 ${PLANTED.length} 处。`);
    expect(out).toMatch(/公式中写死的数 +申报台账!E7 .*应得 45\.6.* 4\.4/);
    const result = JSON.parse((await run("audit", FAULTS, "--json")).out);
    expect(result.files[0].formulaFindings[0]).toMatchObject({
      ...{ kind: "typedNumber", sheet: "申报台账", address: "E7", change: "4.4" },
      neighbours: "=ROUND(MIN(D7*0.12,300),2)",
    });
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
