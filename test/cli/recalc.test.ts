import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { addressOf, readArea } from "../../src/core/grid/address";
import { contentOf } from "../../src/core/grid/grid";
import { openWorkbook } from "../../src/workbook";
import { writeWorkbook } from "../support/exceljsFiles";
import { readCells, RIGHT_ROWS, writeLedger, WRONG_ROWS } from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const stale = folder.path("stale.xlsx");

/** Stored values that are out of date, in the ways in which files keep our functions. */
async function writeStale(path: string): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("表");
  sheet.getCell("A1").value = 428.5;
  sheet.getCell("B1").value = {
    formula: '_xldudf_YC_SUBSIDY(A1,,,,"高新区")',
    result: 200,
  };
  sheet.getCell("C1").value = { formula: '[2]!_xldudf_YC_CLASS("长阳")', result: 2 };
  sheet.getCell("D1").value = { formula: "ROUND(_xldudf_YC_SUBSIDY(A1),1)", result: 214.3 };
  ["长阳", "宜都", "西陵"].forEach((place, i) => (sheet.getCell(`F${i + 1}`).value = place));
  // The typings lack the last argument.
  const fill = sheet.fillFormula.bind(sheet) as (...args: unknown[]) => void;
  fill("G1:G3", "_xldudf_YC_CLASS(F1:F3)", [2, 2, 3], "array");
  await writeWorkbook(workbook, path);
}

beforeAll(() => writeStale(stale));
afterAll(() => folder.remove());

describe("jigai recalc", () => {
  it("reports stored values that differ, and what it leaves to Excel", async () => {
    const { status, out, err } = await run("recalc", stale);
    expect(err).toBe("");
    expect(status).toBe(1);
    expect(out).toMatch(/表!B1 .*200 +214\.25/);
    expect(out).toMatch(/表!G2 .*2 +1/);
    expect(out).toMatch(/表!D1 .*ROUND\(YC_SUBSIDY\(A1\),1\)/);
    expect(out).not.toContain("表!C1");
  });

  it("writes them where asked, and agrees with what it wrote", async () => {
    const out = folder.path("out");
    expect((await run("recalc", stale, "--out", out)).status).toBe(1);
    expect(readdirSync(out)).toEqual(["stale-重算.xlsx"]);
    const written = join(out, "stale-重算.xlsx");
    const cell = await readCells(written, "表");
    expect(cell("B1")).toEqual({ formula: '_xldudf_YC_SUBSIDY(A1,,,,"高新区")', result: 214.25 });
    expect((await run("recalc", written)).status).toBe(0);
  });
});

interface Expected {
  readonly sheet: string;
  readonly values: [address: string, value: unknown][];
}

/** What a sample's cells come to, worked out by hand; errors are their code. */
function expectedOf(sample: string): Expected[] {
  const path = join(__dirname, `../scenarios/samples/${sample}.json`);
  const { columns, spills = [] } = JSON.parse(readFileSync(path, "utf8")) as Scenario;
  return [
    ...columns.map(({ sheet, column, rows }) => ({
      sheet,
      values: Object.entries(rows).map(([row, { value, error }]): [string, unknown] => [
        `${column}${row}`,
        error ?? value,
      ]),
    })),
    ...spills.map(({ sheet, cell, values }) => {
      const { top, left } = readArea(cell)!;
      const at = (i: number, j: number) => addressOf(top + i, left + j);
      return {
        sheet,
        values: values.flatMap((row, i) =>
          row.map((value, j): [string, unknown] => [at(i, j), value])
        ),
      };
    }),
  ];
}

interface Scenario {
  readonly columns: {
    sheet: string;
    column: string;
    rows: Record<string, { value?: unknown; error?: string }>;
  }[];
  readonly spills?: { sheet: string; cell: string; values: unknown[][] }[];
}

/** A value to fifteen digits less what hand calculation leaves out; a blank is empty text. */
function shown(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");
}

describe.each(["yichang-2018", "enshi-2018"])("jigai recalc of the sample %s", (sample) => {
  const written = folder.path(`samples/${sample}-重算.xlsx`);

  it("works out every cell as worked out by hand", async () => {
    const source = join(__dirname, `../../assets/samples/${sample}.xlsx`);
    expect((await run("recalc", source, "--out", folder.path("samples"))).status).toBe(1);
    const workbook = openWorkbook(readFileSync(written));
    for (const { sheet, values } of expectedOf(sample)) {
      const { rows } = workbook.grid(workbook.sheets.find(({ name }) => name === sheet)!);
      const found = values.map(([address]) => {
        const { top, left } = readArea(address)!;
        return [address, shown(contentOf(rows[top]?.[left]))];
      });
      expect(found).toEqual(values.map(([address, value]) => [address, shown(value)]));
    }
  });

  it("agrees with what it wrote", async () => {
    expect((await run("recalc", written)).status).toBe(0);
  });
});

describe("jigai explain", () => {
  it("gives the calculation of a cell with our function", async () => {
    const { status, out } = await run("explain", stale, "表!B1");
    expect(status).toBe(0);
    expect(out).toContain('YC_SUBSIDY(A1,,,,"高新区")');
    expect(out).toContain("428.5 × 50%");
    expect(out).toMatch(/YC-4\.1-b/);
  });

  it("gives that of its own row for a cell of a filled column", async () => {
    const { out } = await run("explain", stale, "表!G2", "--json");
    const { steps } = JSON.parse(out);
    expect(steps[steps.length - 1]).toBeDefined();
    expect(JSON.stringify(steps)).toContain("宜都市");
  });

  it("gives the audit of a ledger's row", async () => {
    const ledger = folder.path("ledger.xlsx");
    await writeLedger(ledger, [...RIGHT_ROWS, ...WRONG_ROWS]);
    const { status, out } = await run("explain", ledger, "申报汇总!D7");
    expect(status).toBe(0);
    expect(out).toMatch(/申报补助额 I7 +500 +300 +多报 +200/);
    expect(out).toContain("5,000 × 10%");
    const agreeing = await run("explain", ledger, "申报汇总!A4", "--json");
    expect(JSON.parse(agreeing.out)).toMatchObject({ rule: "YC_SUBSIDY", row: 4, due: "200" });
  });

  it("says why a formula with ours among others can't be explained", async () => {
    const { status, err } = await run("explain", stale, "表!D1");
    expect(status).toBe(2);
    expect(err).toMatch(/stale\.xlsx：D1 .*其他函数/);
  });

  it("says so where there is nothing to explain", async () => {
    const nothing = await run("explain", stale, "表!A1");
    expect(nothing.status).toBe(2);
    expect(nothing.err).toMatch(/stale\.xlsx：/);
    const sheet = await run("explain", stale, "没有!A1");
    expect(sheet.err).toMatch(/没有工作表“没有”.*表/);
    expect((await run("explain", stale, "B")).err).toContain("表名!C2");
  });
});
