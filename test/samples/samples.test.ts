/** The sample workbooks are what they claim to be. What their functions answer is tested elsewhere. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Cell, Workbook, Worksheet } from "exceljs";
import { customFunctions } from "../../src/functions/customFunction";
import { readWorkbook } from "../support/exceljsFiles";

type Expectation = { value?: number | string | boolean; error?: string; why: string };
type Column = {
  sheet: string;
  column: string;
  function: string;
  rows: Record<string, Expectation>;
};
type Spill = { sheet: string; cell: string; function: string; values: unknown[][] };
type Scenario = { workbook: string; note: string; columns: Column[]; spills?: Spill[] };

const root = resolve(__dirname, "../..");
const scenarioOf = (name: string): Scenario =>
  JSON.parse(readFileSync(join(root, `test/scenarios/samples/${name}.json`), "utf8"));

const open = (path: string): Promise<Workbook> => readWorkbook(join(root, path));

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function cellsOf(workbook: Workbook): { sheet: string; cell: Cell }[] {
  const cells: { sheet: string; cell: Cell }[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => cells.push({ sheet: sheet.name, cell })))
  );
  return cells;
}

/** A stored result in the form of an expectation. */
const storedResult = ({ result }: Cell) =>
  typeof result === "object" && result !== null && "error" in result
    ? { error: String(result.error) }
    : { value: result };

const expected = ({ value, error }: Expectation) => (error ? { error } : { value });

/** Excel's stored name of one of our functions, at the start of a formula. */
const STORED = /^_xldudf_((?:YC|ES|JG)_[A-Z_]+)\(/;
const functionsOf = (workbook: Workbook) =>
  new Set(cellsOf(workbook).flatMap(({ cell }) => STORED.exec(cell.formula ?? "")?.[1] ?? []));

const samples = [
  {
    name: "yichang-2018",
    functions: [
      "YC_SUBSIDY",
      "YC_CASE_BY_CASE",
      "YC_CLASS",
      "YC_FUND_MIN",
      "YC_COUNTED",
      "YC_FUND_CHECK",
      "YC_REWARD",
      "YC_TARGET",
      "YC_SHARES",
      "YC_FUNDING",
      "YC_FUND_PATH",
      "YC_RANK",
      "JG_ALLOCATE",
      "JG_EXPLAIN",
      "JG_AMOUNT",
      "JG_PLACE",
      "JG_CLAUSE",
    ],
    results: { column: "X", among: [300, 299.99, 160.535, 0, 0.15, "#N/A", "#VALUE!"] },
    places: [
      "西陵区",
      "伍家岗区",
      "点军区",
      "猇亭区",
      "高新区",
      "宜昌高新区",
      "夷陵区",
      "五峰自治区",
      "长阳",
      "市直",
      "恩施",
    ],
  },
  {
    name: "enshi-2018",
    functions: [
      "ES_EQUIPMENT",
      "ES_INVESTMENT",
      "ES_SUBSIDY",
      "ES_AWARD",
      "ES_QUOTA",
      "ES_COUNTED",
      "ES_PROJECTS",
      "ES_TARGET",
      "ES_RANK",
      "ES_GROWTH_OK",
      "ES_LAND",
      "ES_FILING",
      "JG_EX_VAT",
      "JG_CAPITALS",
      "JG_EXPLAIN",
      "JG_AMOUNT",
      "JG_PLACE",
      "JG_CLAUSE",
    ],
    results: { column: "W", among: [0, 9, 9.0003, 199.9998, 200, "#N/A", "#VALUE!"] },
    places: [
      "州高新区",
      "恩施市",
      "利川市",
      "建始县",
      "巴东县",
      "宣恩县",
      "咸丰县",
      "来凤县",
      "鹤峰县",
    ],
  },
];

describe.each(samples)("the sample $name", ({ name, functions, results, places }) => {
  const scenario = scenarioOf(name);
  let workbook: Workbook;
  let ledger: Worksheet;
  beforeAll(async () => {
    workbook = await open(scenario.workbook);
    ledger = sheetOf(workbook, "申报汇总表");
  });

  it("has a title, the unit, a two-row header, 30 or more rows, and rows that are not projects", () => {
    expect(ledger.getCell("A1").isMerged).toBe(true);
    expect(ledger.getRow(2).values).toContain("单位：万元");
    expect(ledger.getCell("A3").master.address).toBe(ledger.getCell("A4").master.address);
    expect([ledger.getCell("I4").value, ledger.getCell("J4").value]).toEqual([
      "（含税）",
      "（不含税）",
    ]);

    const first = ledger.getColumn("A").values.slice(5);
    expect(first.filter((value) => typeof value === "number").length).toBeGreaterThanOrEqual(30);
    const labels = ledger.getColumn("B").values;
    expect(labels).toEqual(expect.arrayContaining(["小计", "合    计"]));
    expect(labels.some((label) => String(label).startsWith("其中："))).toBe(true);
    expect(first.some((label) => String(label).startsWith("注："))).toBe(true);
    const total = labels.indexOf("合    计");
    expect(ledger.getRow(total - 1).actualCellCount).toBe(0);
  });

  it("calls every function it demonstrates, by the name Excel stores", () => {
    expect([...functionsOf(workbook)].sort()).toEqual([...functions].sort());
    for (const { cell } of cellsOf(workbook)) {
      // No bare name outside a text argument, no namespace.
      const outsideTexts = (cell.formula ?? "").replace(/"[^"]*"/g, '""');
      expect(outsideTexts).not.toMatch(/(?<!_xldudf_)\b(YC|ES|JG)_[A-Z]/);
    }
  });

  it("leaves room for every clause that it quotes", () => {
    const quote = customFunctions.find(({ id }) => id === "JG_CLAUSE")!;
    const quoted = cellsOf(workbook).flatMap(({ sheet, cell }) => {
      const [, clause] = /^_xldudf_JG_CLAUSE\("([^"]+)"\)$/.exec(cell.formula ?? "") ?? [];
      return clause === undefined ? [] : [{ sheet: sheetOf(workbook, sheet), cell, clause }];
    });
    expect(quoted.length).toBeGreaterThan(0);
    for (const { sheet, cell, clause } of quoted) {
      const table = quote.calculate([[[clause]]]) as unknown[][];
      for (let below = 1; below < table.length; below++) {
        expect(sheet.getCell(Number(cell.row) + below, cell.fullAddress.col).value).toBeNull();
      }
    }
  });

  it("stores the expected answer in every computed cell, and expects every computed cell", () => {
    const listed = new Set<string>();
    for (const { sheet, column, function: fn, rows } of scenario.columns) {
      for (const [row, expectation] of Object.entries(rows)) {
        const cell = sheetOf(workbook, sheet).getCell(`${column}${row}`);
        listed.add(`${sheet}!${cell.address}`);
        expect({
          at: cell.address,
          fn: STORED.exec(cell.formula)?.[1],
          ...storedResult(cell),
        }).toEqual({
          at: `${column}${row}`,
          fn,
          ...expected(expectation),
        });
        expect(expectation.why).not.toBe("");
      }
    }
    for (const { sheet, cell: address, function: fn, values } of scenario.spills ?? []) {
      const cell = sheetOf(workbook, sheet).getCell(address);
      listed.add(`${sheet}!${address}`);
      expect([address, STORED.exec(cell.formula)?.[1], cell.result]).toEqual([
        address,
        fn,
        values[0]![0],
      ]);
    }
    const unlisted = cellsOf(workbook)
      .filter(({ cell }) => /^_xldudf_(?!JG_EXPLAIN|JG_CLAUSE)/.test(cell.formula ?? ""))
      .map(({ sheet, cell }) => `${sheet}!${cell.address}`)
      .filter((address) => !listed.has(address));
    expect(unlisted).toEqual([]);
  });

  it("shows caps, thresholds, exclusions and both errors", () => {
    const column = scenario.columns.find(
      (one) => one.sheet === ledger.name && one.column === results.column
    );
    const answers = Object.values(column?.rows ?? {}).map(({ value, error }) => error ?? value);
    expect(answers).toEqual(expect.arrayContaining(results.among));
    expect(ledger.getColumn("D").values).toEqual(expect.arrayContaining(places));
  });

  it("holds the mess of real ledgers", () => {
    const values = cellsOf(workbook).map(({ cell }) => cell.value);
    expect(values).toEqual(
      expect.arrayContaining([
        "１２００",
        "5,000",
        "5，000",
        "¥300",
        "300万",
        "1.2亿",
        "2000000元",
        " 428.5 ",
      ])
    );
    expect(values).toEqual(
      expect.arrayContaining(["约300", "三百万", "—", "/", "(50)", "12%", -20])
    );
    expect(values).toEqual(
      expect.arrayContaining(["是", "否", "√", "×", "Y", true, false, "不详"])
    );
    expect(values).toEqual(
      expect.arrayContaining(
        [{ error: "#REF!" }, { error: "#DIV/0!" }, { error: "#N/A" }].map((one) =>
          expect.objectContaining(one)
        )
      )
    );
  });

  it("names nobody who exists", () => {
    const texts = cellsOf(workbook).map(({ cell }) => String(cell.value));
    const codes = texts.filter((text) => /^[0-9A-Z]{18}$/.test(text));
    expect(codes.length).toBeGreaterThanOrEqual(30);
    // I, O, S, V and Z do not occur in a unified social credit code.
    expect(codes.filter((code) => !/[IOSVZ]/.test(code))).toEqual([]);
    const firms = texts.filter((text) => /(公司|厂)$/.test(text));
    expect(firms.filter((firm) => !/^(示例|样例|虚构)/.test(firm))).toEqual([]);
  });
});

describe("npm run samples", () => {
  // The ones kept here were written on another day: equal bytes are the same at every run.
  it("writes the same bytes every time, and they are the ones kept here", () => {
    const folder = mkdtempSync(join(tmpdir(), "samples-"));
    try {
      execFileSync(process.execPath, [join(root, "scripts/write-samples.mjs"), folder]);
      const same = samples.map(({ name }) =>
        readFileSync(join(folder, `${name}.xlsx`)).equals(
          readFileSync(join(root, `assets/samples/${name}.xlsx`))
        )
      );
      expect(same).toEqual([true, true]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe("the ledger saved by LibreOffice", () => {
  const scenario = scenarioOf("libreoffice-ledger");

  it("keeps our formulas in lower case, with and without the prefix", async () => {
    const workbook = await open(scenario.workbook);
    const spellings = new Set<string>();
    for (const { sheet, column, function: fn, rows } of scenario.columns) {
      for (const [row, expectation] of Object.entries(rows)) {
        const cell = sheetOf(workbook, sheet).getCell(`${column}${row}`);
        const written = cell.formula.slice(0, cell.formula.indexOf("("));
        spellings.add(written);
        expect(written.replace("_xldudf_", "")).toBe(fn.toLowerCase());
        // LibreOffice recalculates stored errors and then knows no such function.
        expect(storedResult(cell)).toEqual(
          expectation.error ? { error: "#NAME?" } : expected(expectation)
        );
      }
    }
    expect([...spellings].sort()).toEqual([
      "_xldudf_es_equipment",
      "_xldudf_es_subsidy",
      "_xldudf_yc_subsidy",
      "yc_class",
    ]);
  });

  it("keeps the layout: merged title, widths, dates, number formats", async () => {
    const workbook = await open(scenario.workbook);
    const sheet = sheetOf(workbook, "2018受理");
    expect(workbook.worksheets.map((one) => one.name)).toEqual(["2018受理", "州内项目"]);
    expect(sheet.getCell("P1").master.address).toBe("A1");
    expect(sheet.getColumn("A").width).toBe(7.5);
    expect(sheet.getCell("B4").value).toEqual(new Date(Date.UTC(2018, 0, 8)));
    expect(sheet.getCell("E4").numFmt).toContain("万元");
  });
});
