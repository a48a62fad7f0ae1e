import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, readArea } from "../../src/core/grid/address";
import { contentOf } from "../../src/core/grid/grid";
import { openWorkbook, patchWorkbook, type CellEdit } from "../../src/workbook";
import { callsWorkbook, filled, oddCalls } from "../cli/support/callsWorkbook";
import { run, temporaryFolder } from "../cli/support/run";
import { describeWithLibreOffice, recalculated } from "./libreoffice";

const folder = temporaryFolder();
const samples = ["yichang-2018", "enshi-2018"];
const sourceOf = (sample: string) => join(__dirname, `../../assets/samples/${sample}.xlsx`);

/** What a cell should be; an error is undefined. */
type Expected = [sheet: string, address: string, value: unknown];

interface Scenario {
  readonly columns: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly rows: Readonly<Record<string, { readonly value?: unknown }>>;
  }[];
  readonly spills?: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly values: readonly unknown[][];
  }[];
}

/** What the cells of a sample come to, worked out by hand. */
function byHand(sample: string): Expected[] {
  const path = join(__dirname, `../scenarios/samples/${sample}.json`);
  const { columns, spills = [] } = JSON.parse(readFileSync(path, "utf8")) as Scenario;
  return [
    ...columns.flatMap(({ sheet, column, rows }) =>
      Object.entries(rows).map(([row, { value }]): Expected => [sheet, `${column}${row}`, value])
    ),
    ...spills.flatMap(({ sheet, cell, values }) => {
      const { top, left } = readArea(cell)!;
      return values.flatMap((row, i) =>
        row.map((value, j): Expected => [sheet, addressOf(top + i, left + j), value])
      );
    }),
  ];
}

/** What the odd formulas come to. */
const odd: Expected[] = [
  ...oddCalls.map(({ cell, comesTo }): Expected => ["表", cell, comesTo]),
  ...Object.entries(filled).map(([address, value]): Expected => ["表", address, value]),
];

/** The same once others have filled in other values; half of 100 is 50, of 80 it is 40. */
const CHANGED: Readonly<Record<string, CellEdit>> = {
  ...{ A1: { value: 100 }, A2: { value: 700 }, A4: { value: 80 } },
  ...{ B1: { value: "伍家岗" }, D1: { value: "否" } },
};
const afterwards: Expected[] = [
  ...(["A1", "A6", "A9", "A10", "E1", "G1"].map((cell) => ["表", cell, 50]) as Expected[]),
  ...[["表", "A2", 300] as Expected, ["表", "E2", 300] as Expected, ["表", "G2", 300] as Expected],
  ...[["表", "A4", 40] as Expected, ["表", "G4", 40] as Expected],
  ...[["表", "C1", 3] as Expected, ["表", "A7", 3] as Expected],
];

function changed(bytes: Uint8Array): Uint8Array {
  const cells = new Map<number, Map<number, CellEdit>>();
  for (const [address, edit] of Object.entries(CHANGED)) {
    const { top, left } = readArea(address)!;
    cells.set(top, (cells.get(top) ?? new Map<number, CellEdit>()).set(left, edit));
  }
  return patchWorkbook(bytes, { sheets: new Map([["数据 1'表", { cells }]]) });
}

/** Other programs calculate what native copies come to; what the cells should be is known without any program. */
describeWithLibreOffice("native copies, calculated by LibreOffice", () => {
  const saved = new Map<string, Uint8Array>();
  const sources = new Map(samples.map((sample) => [sample, sourceOf(sample)]));
  const copyOf = (name: string) => readFileSync(folder.path(`native/${name}-原生公式.xlsx`));

  beforeAll(async () => {
    sources.set("odd", folder.path("odd.xlsx"));
    writeFileSync(sources.get("odd")!, callsWorkbook());
    for (const source of sources.values())
      await run("native", source, "--out", folder.path("native"));
    const names = [...sources.keys()];
    const all = await recalculated([...names.map(copyOf), changed(copyOf("odd"))]);
    [...names, "changed"].forEach((name, i) => saved.set(name, all[i]!));
  }, 180_000);
  afterAll(() => folder.remove());

  const tried: [name: string, expected: Expected[]][] = [
    ...samples.map((sample): [string, Expected[]] => [sample, byHand(sample)]),
    ["odd", odd],
    ["changed", afterwards],
  ];

  it.each(tried)("%s: comes to what it should", (name, expected) => {
    const workbook = openWorkbook(saved.get(name)!);
    const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, workbook.grid(sheet)]));
    const differing = expected.flatMap(([sheet, address, value]) => {
      const { top, left } = readArea(address)!;
      const cell = grids.get(sheet)!.rows[top]?.[left];
      return isAsExpected(cell, value) ? [] : [{ sheet, address, value, found: contentOf(cell) }];
    });
    expect(differing).toEqual([]);
  });

  it.each(samples)("%s: no function of ours is left in it", (sample) => {
    const workbook = openWorkbook(copyOf(sample));
    const formulas = workbook.sheets.flatMap((sheet) => workbook.formulas(sheet));
    expect(formulas.filter(({ formula }) => /_xldudf_|(?:YC|ES|JG)_/.test(formula))).toEqual([]);
  });

  it.each([...samples, "odd"])(
    "%s: the original formulas come back once it was saved",
    async (name) => {
      const path = folder.path(`${name}-saved.xlsx`);
      writeFileSync(path, saved.get(name)!);
      const { status } = await run("native", path, "--back", "--out", folder.path("back"));
      expect(status).toBe(0);
      expect(ourFormulas(folder.path(`back/${name}-saved-还原.xlsx`))).toEqual(
        ourFormulas(sources.get(name)!)
      );
    }
  );
});

function isAsExpected(cell: Parameters<typeof contentOf>[0], value: unknown): boolean {
  const isError = typeof cell === "object" && cell !== null && "error" in cell;
  if (value === undefined || isError) return value === undefined && isError;
  const found = contentOf(cell) ?? "";
  if (typeof value === "string" || value === null) return found === (value ?? "");
  return Math.abs(Number(found) - Number(value)) <= 1e-9;
}

function ourFormulas(path: string): unknown[] {
  const workbook = openWorkbook(readFileSync(path));
  return workbook.sheets.map((sheet) =>
    workbook
      .formulas(sheet, (formula) => /(?:YC|ES|JG)_[A-Z]+ *\(/i.test(formula))
      // LibreOffice writes the name of a function that it doesn't know small.
      .map(({ row, column, formula }) => [addressOf(row, column), formula.toUpperCase()])
  );
}
