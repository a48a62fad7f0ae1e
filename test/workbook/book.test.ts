import ExcelJS from "exceljs";
import { openWorkbook } from "../../src/workbook";
import { quotedSheet, writeBook, type Book, type BookSheet } from "../../src/workbook/book";
import { partText } from "../support/xlsxPackage";

const area = { top: 1, left: 0, bottom: 9, right: 0 };
const said = { prompt: "填金额", warning: "应为金额" };
const LEDGER: BookSheet = {
  name: "O'Neill & 子",
  rows: [
    [
      { value: "企业", look: { bold: true } },
      undefined,
      { value: 12.5, look: { numberFormat: "0.0" } },
    ],
    [],
    [{ formula: 'A1&"<"' }, { look: { fill: "DDEBF7" } }, {}],
  ],
  widths: [20, 8.5],
  heights: { 0: 30, 2: 45 },
  printedOnTop: [0, 2],
};
const SECOND: BookSheet = {
  name: "说明",
  rows: [[{ value: "企业", look: { bold: true } }]],
  widths: [10],
};

const bookOf = (...sheets: BookSheet[]): Book => ({
  title: "台账 <1>",
  creator: "技改 & Co",
  sheets,
  names: [{ name: "上限", formula: "'说明'!$A$1&\"<\"" }],
});

async function read(book: Book): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(writeBook(book).buffer as ArrayBuffer);
  return workbook;
}

/** A sheet with nothing but this, as ExcelJS reads it. */
async function sheetWith(more: Partial<BookSheet>): Promise<ExcelJS.Worksheet> {
  return (await read(bookOf({ name: "表", rows: [], widths: [10], ...more }))).worksheets[0]!;
}

const sheetXml = (more: Partial<BookSheet>) =>
  partText(
    writeBook(bookOf({ name: "表", rows: [], widths: [10], ...more })),
    "xl/worksheets/sheet1.xml"
  );

describe("a new book", () => {
  it("has its sheets' cells, for us and for ExcelJS", async () => {
    const opened = openWorkbook(writeBook(bookOf(LEDGER, SECOND)));
    expect(opened.sheets.map(({ name }) => name)).toEqual(["O'Neill & 子", "说明"]);
    expect(opened.grid(opened.sheets[0]!).rows[0]).toEqual(["企业", null, 12.5]);
    const [ledger, second] = (await read(bookOf(LEDGER, SECOND))).worksheets;
    expect(ledger!.getCell("A1").font.bold).toBe(true);
    expect(ledger!.getCell("C1").numFmt).toBe("0.0");
    expect(ledger!.getCell("A3").formula).toBe('A1&"<"');
    expect(ledger!.getCell("B3").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
    expect(second!.getCell("A1").font.bold).toBe(true);
  });

  it("leaves out cells of which nothing is said", () => {
    const opened = openWorkbook(writeBook(bookOf(LEDGER)));
    const places: unknown[] = [];
    opened.view(opened.sheets[0]!, {
      cell: ({ row, column }) => places.push([row, column]),
      ...{ row: () => undefined, columns: () => undefined, merge: () => undefined },
    });
    expect(places).toEqual([
      [0, 0],
      [0, 2],
      [2, 0],
      [2, 1],
    ]);
  });

  it("has widths and heights where they are given", async () => {
    const sheet = await sheetWith(LEDGER);
    expect([1, 2].map((column) => sheet.getColumn(column).width)).toEqual([20, 8.5]);
    expect([1, 2, 3].map((row) => sheet.getRow(row).height)).toEqual([30, undefined, 45]);
    expect(sheetXml(LEDGER)).toContain('<row r="2"></row>');
    // The format knows no empty list of columns.
    expect(sheetXml({ widths: [] })).not.toContain("<cols>");
  });

  it("has each look once", () => {
    const styles = partText(writeBook(bookOf(LEDGER, SECOND)), "xl/styles.xml");
    // The usual one, bold, the number format, the fill.
    expect(styles).toContain('<cellXfs count="4">');
  });

  it("is calculated by whoever opens it, and says what it is called and who made it", async () => {
    const workbook = await read(bookOf(LEDGER, SECOND));
    expect([workbook.title, workbook.creator]).toEqual(["台账 <1>", "技改 & Co"]);
    expect(partText(writeBook(bookOf(LEDGER)), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("has names for cells, and repeats rows on every printed page of their sheet", async () => {
    const { definedNames } = openWorkbook(writeBook(bookOf(LEDGER, SECOND)));
    expect(definedNames).toEqual([{ name: "上限", formula: "'说明'!$A$1&\"<\"", hidden: false }]);
    const main = partText(writeBook(bookOf(SECOND, LEDGER)), "xl/workbook.xml");
    expect(main).toContain("<definedNames><definedName ");
    expect(main.match(/<definedName name="_xlnm[^/]*\//g)).toEqual([
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'O''Neill &amp; 子'!$1:$3</",
    ]);
  });

  it("has the parts that Excel looks for, each with its type", () => {
    const bytes = writeBook(bookOf(LEDGER, SECOND));
    const attributes = (part: string, pattern: RegExp) =>
      Object.fromEntries([...partText(bytes, part).matchAll(pattern)].map(([, a, b]) => [b, a]));
    const targets = (part: string) => attributes(part, /Type="[^"]*\/([\w-]+)" Target="([^"]*)"/g);
    expect(targets("_rels/.rels")).toEqual({
      "xl/workbook.xml": "officeDocument",
      "docProps/core.xml": "core-properties",
    });
    expect(targets("xl/_rels/workbook.xml.rels")).toEqual({
      "worksheets/sheet1.xml": "worksheet",
      "worksheets/sheet2.xml": "worksheet",
      "styles.xml": "styles",
    });
    const types = partText(bytes, "[Content_Types].xml").matchAll(
      /PartName="\/([^"]*)" ContentType="[^"]*[.-](\w+)\+xml"/g
    );
    expect(Object.fromEntries([...types].map(([, part, type]) => [part, type]))).toEqual({
      "xl/workbook.xml": "main",
      "xl/styles.xml": "styles",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/worksheets/sheet2.xml": "worksheet",
      "docProps/core.xml": "properties",
    });
  });

  it("quotes names of sheets", () => {
    expect([quotedSheet("说明"), quotedSheet("O'Neill's")]).toEqual(["'说明'", "'O''Neill''s'"]);
  });
});

describe("what is frozen", () => {
  it.each([
    [3, 2, { xSplit: 2, ySplit: 3, topLeftCell: "C4" }, "bottomRight"],
    [3, 0, { xSplit: 0, ySplit: 3, topLeftCell: "A4" }, "bottomLeft"],
    [0, 2, { xSplit: 2, ySplit: 0, topLeftCell: "C1" }, "topRight"],
  ])("is %d rows and %d columns", async (rows, columns, view, moving) => {
    const frozen = { rows, columns };
    const sheet = await sheetWith({ frozen });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ...view });
    // Which pane moves is only told by the file; a split of 0 isn't written.
    const xml = sheetXml({ frozen });
    expect(xml).toContain(`activePane="${moving}"`);
    expect(xml).not.toContain('Split="0"');
  });

  it("is nothing where nothing is said", () => {
    expect(sheetXml({})).not.toContain("<pane");
  });
});

describe("highlights", () => {
  it("colour cells where their formulas hold, each colour once, the first before the second", () => {
    const over = { area, formula: "A2<B2", fill: "F8D7DA" };
    const highlights = [over, { ...over, formula: "A2=B2", fill: "E2F0D9" }, over];
    const xml = sheetXml({ highlights });
    const rules =
      /sqref="A2:A10"><cfRule type="expression" dxfId="(\d)" priority="(\d)"><formula>([^<]*)</g;
    expect([...xml.matchAll(rules)].map((match) => match.slice(1))).toEqual([
      ["0", "1", "A2&lt;B2"],
      ["1", "2", "A2=B2"],
      ["0", "3", "A2&lt;B2"],
    ]);
    const styles = partText(
      writeBook(bookOf({ name: "表", rows: [], widths: [10], highlights })),
      "xl/styles.xml"
    );
    const colours = [...styles.matchAll(/<dxf><fill><patternFill><bgColor rgb="(\w+)"/g)];
    expect(styles).toContain('<dxfs count="2">');
    expect(colours.map(([, colour]) => colour)).toEqual(["FFF8D7DA", "FFE2F0D9"]);
  });
});

describe("what may be typed", () => {
  const warned = { errorStyle: "warning", showErrorMessage: true, showInputMessage: true };
  it.each([
    [{ words: ["是", "否"] }, { type: "list", formulae: ['"是,否"'], ...warned }],
    [{ name: "县市区" }, { type: "list", formulae: ["县市区"], ...warned }],
    ["amount", { type: "decimal", operator: "greaterThanOrEqual", formulae: [0], ...warned }],
    ["rank", { type: "whole", operator: "greaterThanOrEqual", formulae: [1], ...warned }],
  ] as const)("is %j", async (allows, expected) => {
    const sheet = await sheetWith({
      rows: [[], [{ value: 1 }]],
      validations: [{ area, allows, ...said }],
    });
    expect(sheet.getCell("A2").dataValidation).toMatchObject({
      ...expected,
      ...{ allowBlank: true, prompt: "填金额", error: "应为金额" },
    });
  });

  it("is a day from the year 1990 on", () => {
    // Excel's number of 1 January 1990.
    expect(sheetXml({ validations: [{ area, allows: "day", ...said }] })).toMatch(
      /type="date" errorStyle="warning" operator="greaterThanOrEqual"[^>]*><formula1>32874</
    );
  });

  it("is anything, with a prompt beside it", () => {
    const xml = sheetXml({ validations: [{ area, allows: "anything", ...said }] });
    expect(xml).toMatch(
      /<dataValidations count="1"><dataValidation type="none" [^>]*sqref="A2:A10"\/></
    );
  });

  it("is said in no more characters than Excel takes", () => {
    const long = "长".repeat(300);
    const xml = sheetXml({
      validations: [{ area, allows: "amount", prompt: long, warning: long }],
    });
    expect(xml.match(/长+/g)!.map(({ length }) => length)).toEqual([255, 255]);
  });

  it("isn't mentioned where everything may be", () => {
    expect(sheetXml({})).not.toContain("dataValidations");
  });
});
