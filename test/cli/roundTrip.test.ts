import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "exceljs";
import { calculated, describeWithLibreOffice } from "../oracle/libreoffice";
import { everythingWorkbook } from "../support/everythingWorkbook";
import { changedParts, rawEntries } from "../support/xlsxArchive";
import { RIGHT_ROWS, writeLedger, WRONG_ROWS } from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const source = folder.path("everything.xlsx");
const result = folder.path("out/everything-审核.xlsx");

beforeAll(async () => {
  writeFileSync(source, everythingWorkbook());
  const { status, err } = await run(
    ...["audit", source, "--policy", "yichang", "--with-formulas"],
    ...["--out", folder.path("out")]
  );
  if (err) throw new Error(`${status}: ${err}`);
});
afterAll(() => folder.remove());

describe("a workbook with everything in it", () => {
  it("keeps every part that isn't a target, byte for byte", () => {
    const before = readFileSync(source);
    const changed = changedParts(before, readFileSync(result));
    const there = rawEntries(before);
    expect(changed.filter((part) => there.has(part))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    // Summary, list and explanations; three charts beside the source's own.
    expect(changed.filter((part) => !there.has(part))).toEqual([
      ...[2, 3, 4].map((number) => `xl/charts/chart${number}.xml`),
      ...["xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing2.xml"],
      "xl/worksheets/_rels/sheet5.xml.rels",
      ...[5, 6, 7].map((number) => `xl/worksheets/sheet${number}.xml`),
    ]);
  });

  it("gives the same amounts when it is audited again", async () => {
    const again = await run("audit", result, "--policy", "yichang", "--json");
    const first = await run("audit", source, "--policy", "yichang", "--json");
    const due = (out: string) => JSON.parse(out).files[0].ledgers[0].due;
    expect(due(again.out)).toBe(due(first.out));
  });
});

/** The first sheets as LibreOffice calculates them; no text in these ledgers has a comma. */
async function inLibreOffice(paths: readonly string[]): Promise<string[][][]> {
  const sheets = await calculated(paths.map((path) => readFileSync(path)));
  return sheets.map((lines) =>
    lines.map((line) => line.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1")))
  );
}

describeWithLibreOffice("the result in LibreOffice", () => {
  const rowsIn = {
    万元: [...RIGHT_ROWS, ...WRONG_ROWS],
    元: [...RIGHT_ROWS, ...WRONG_ROWS].map((row: CellValue[]) =>
      row.map((cell, i) => (i >= 4 && typeof cell === "number" ? Math.round(cell * 10000) : cell))
    ),
  };
  const units = Object.keys(rowsIn) as (keyof typeof rowsIn)[];
  let everything: string[][];
  const ledgerIn = new Map<string, string[][]>();

  // One start of LibreOffice for all of them.
  beforeAll(async () => {
    const out = folder.path("formulas");
    for (const unit of units) {
      const ledger = folder.path(`${unit}.xlsx`);
      await writeLedger(ledger, rowsIn[unit], "宜昌市技改补助申报汇总表", unit);
      await run("audit", ledger, "--with-formulas", "--out", out);
    }
    const [first, ...others] = await inLibreOffice([
      result,
      ...units.map((unit) => join(out, `${unit}-审核.xlsx`)),
    ]);
    everything = first!;
    units.forEach((unit, i) => ledgerIn.set(unit, others[i]!));
  });

  it("opens, with the check columns beside the ledger", () => {
    expect(everything[2]!.slice(10, 14)).toEqual([
      "申报补助额",
      "县级审核额",
      "差额",
      "应补金额（万元）",
    ]);
    expect(everything[3]!.slice(10, 16)).toEqual(["214.25", "214.25", "0", "0", "多报", "214.25"]);
  });

  it.each(units)("works out by native formulas what is due by the policy, from %s", (unit) => {
    const lines = ledgerIn.get(unit)!;
    const columns = ["复算公式（万元）", "应补金额（万元）"].map((each) => lines[2]!.indexOf(each));
    for (const column of columns) {
      const amounts = lines.slice(3).map((line) => Number(line[column]));
      expect(amounts).toEqual([200, 214.25, 300, 300, 0]);
    }
  });
});
