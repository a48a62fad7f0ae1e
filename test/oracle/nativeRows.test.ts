import { readFileSync, writeFileSync } from "node:fs";
import { contentOf, isErrorValue, type GridCell } from "../../src/core/grid/grid";
import { rules } from "../../src/policies";
import { escapeXml, openWorkbook } from "../../src/workbook";
import { smallWorkbook } from "../support/xlsxPackage";
import { run, temporaryFolder } from "../cli/support/run";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { seeded, trials } from "./rows";
import { columnName, type Cell } from "./sheet";

const ROWS = 250;
/** What people write into ledgers, wherever it may stand. */
const ODD: readonly Cell[] = [
  ...["1.2亿", "５0万元", " 500 ", "500", "5,000", "约300", "1e3", "12%", "—", "", " ", "　"],
  ...["是 ", "有", "TRUE", "西 陵 区", "西陵区　", "湖北省宜昌市西陵区", "高新区", "恩施"],
  ...[
    "2018.6.21",
    "2018年6月",
    "2018年",
    "合计",
    "叠加 ",
    "就高",
    "?",
    "*",
    '"',
    "|",
    "a|b",
    "#N/A",
  ],
  ...[true, false, 0, -1, 1.5, 2018, 43272, 1e-9, 299.9999999999999, 0.1 + 0.2],
];

function cellXml(address: string, cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell.startsWith("#")) return `<c r="${address}" t="e"><v>${cell}</v></c>`;
  const text = `<t xml:space="preserve">${escapeXml(cell)}</t>`;
  return `<c r="${address}" t="inlineStr"><is>${text}</is></c>`;
}

/** A sheet for each rule: in A the call, beside it what it refers to. */
function hostileWorkbook(): Uint8Array {
  const random = seeded(20180403);
  const sheets: Record<string, string> = {};
  for (const rule of rules.values()) {
    const rows = Array.from({ length: ROWS }, (_, i) => {
      const cells = trials(rule, i, random).map(({ cell }) =>
        random() < 0.15 ? ODD[Math.floor(random() * ODD.length)] : cell
      );
      const address = (column: number) => `${columnName(column + 1)}${i + 1}`;
      const call = `_xldudf_${rule.id}(${cells.map((_cell, column) => address(column)).join()})`;
      const written = cells.map((cell, column) => cellXml(address(column), cell));
      return `<row r="${i + 1}"><c r="A${i + 1}"><f>${call}</f><v>1</v></c>${written.join("")}</row>`;
    });
    sheets[rule.id] = rows.join("");
  }
  return smallWorkbook({ sheets });
}

/** LibreOffice calculates native copies of hostile rows to what the functions make of them. */
describeWithLibreOffice("native copies of hostile rows, calculated by LibreOffice", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it("come to what the functions come to", async () => {
    const source = folder.path("rows.xlsx");
    writeFileSync(source, hostileWorkbook());
    const { out } = await run("native", source, "--out", folder.path("out"), "--json");
    await run("recalc", source, "--out", folder.path("out"));
    const [calculated] = await recalculated([readFileSync(folder.path("out/rows-原生公式.xlsx"))]);
    const ours = readFileSync(folder.path("out/rows-重算.xlsx"));
    const [found, expected] = [calculated!, ours].map(firstColumns) as [Columns, Columns];
    const differing = [...rules.keys()].flatMap((id) =>
      expected.get(id)!.flatMap((value, row) => {
        const other = found.get(id)![row];
        return isSame(other, value) ? [] : [{ id, row: row + 1, expected: value, found: other }];
      })
    );
    expect(differing).toEqual([]);
    const { formulas } = JSON.parse(out).files[0] as { formulas: { became: string }[] };
    const native = formulas.filter(({ became }) => became === "formula");
    expect(native.length).toBeGreaterThan(0.95 * ROWS * rules.size);
  });
});

type Columns = ReadonlyMap<string, readonly (GridCell | undefined)[]>;

function firstColumns(bytes: Uint8Array): Columns {
  const workbook = openWorkbook(bytes);
  return new Map(
    workbook.sheets.map((sheet) => {
      const { rows } = workbook.grid(sheet);
      return [sheet.name, Array.from({ length: ROWS }, (_, row) => rows[row]?.[0])];
    })
  );
}

function isSame(one: GridCell | undefined, other: GridCell | undefined): boolean {
  if (isErrorValue(one) || isErrorValue(other)) return isErrorValue(one) && isErrorValue(other);
  const [a, b] = [contentOf(one), contentOf(other)];
  if (typeof a === "string" || typeof b === "string") return a === b;
  return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(b)));
}
