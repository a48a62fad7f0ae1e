import { readXlsx } from "../../../src/workbench/openWorkbook";
import type { SheetDescription } from "../../../src/workbench/openWorkbook/workbookDescription";
import { oddPackages } from "../../support/oddPackages";
import { MAIN, smallWorkbook, zipped, type SmallWorkbook } from "../../support/xlsxPackage";

function opened(bytes: Uint8Array): SheetDescription {
  return readXlsx(bytes, new Set()).sheets[0]!;
}

/** A sheet with these rows, or with whatever else stands in `worksheet`. */
function read(content: string, others: Omit<SmallWorkbook, "sheets"> = {}): SheetDescription {
  const isWhole = content.includes("sheetData");
  const sheet = isWhole ? `<worksheet xmlns="${MAIN}">${content}</worksheet>` : content;
  return opened(smallWorkbook({ sheets: { 台账: sheet }, ...others }));
}

/** What stands in the cells, as [row, column, value or formula]. */
function contents({ cells }: SheetDescription): unknown[] {
  return cells.flatMap(({ row, column, value, formula }) =>
    (value ?? formula) === undefined ? [] : [[row, column, formula ? `=${formula}` : value]]
  );
}

describe("a package as other programs write it", () => {
  it.each(Object.entries(oddPackages))("opens: %s", (_, parts) => {
    const { name, cells } = opened(zipped(parts));
    expect([name, cells[0]]).toEqual(["Ledger", expect.objectContaining({ value: 41 })]);
  });
});

describe("cells and rows", () => {
  it.each<[string, string, unknown[]]>([
    [
      "without references",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [
        [0, 0, 1],
        [0, 1, 2],
        [1, 0, 3],
      ],
    ],
    [
      "without references behind some with",
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        [2, 1, 1],
        [2, 2, 2],
        [3, 0, 3],
      ],
    ],
    ["of which only rows have references", '<row r="5"><c><v>1</v></c></row>', [[4, 0, 1]]],
    ["of which only cells have references", '<row><c r="C1"><v>1</v></c></row>', [[0, 2, 1]]],
    [
      "from below to above",
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      [
        [0, 0, 1],
        [1, 0, 2],
      ],
    ],
    [
      "from right to left",
      '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
      [
        [0, 0, 1],
        [0, 1, 2],
      ],
    ],
    [
      "in the last place of a sheet",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      [[1048575, 16383, 1]],
    ],
  ])("%s", (_, rows, expected) => {
    const sheet = read(rows);
    expect(contents(sheet)).toEqual(expected);
    expect(sheet.rowCount).toBeLessThanOrEqual(1048576);
    expect(sheet.columnCount).toBeLessThanOrEqual(16384);
  });
});

describe("texts", () => {
  const guide = "<rPh sb='0' eb='1'><t>yi</t></rPh><phoneticPr fontId='1'/>";
  it.each<[string, string, string]>([
    ["with phonetic guides behind", `<si><t>宜昌</t>${guide}</si>`, "宜昌"],
    [
      "with phonetic guides among their runs",
      `<si><r><t>宜</t></r>${guide}<r><t>昌</t></r></si>`,
      "宜昌",
    ],
    ["with phonetic guides in front", `<si>${guide}<t>宜昌</t></si>`, "宜昌"],
    ["as character data", "<si><t><![CDATA[A<B&C]]></t></si>", "A<B&C"],
    ["half as character data", "<si><t>宜<![CDATA[昌]]>市</t></si>", "宜昌市"],
    [
      "with prefixes",
      `<x:si xmlns:x="${MAIN}"><x:r><x:t>宜</x:t></x:r><x:r><x:t>昌</x:t></x:r></x:si>`,
      "宜昌",
    ],
    ["with escaped characters", "<si><t>第一行_x000A_第二行</t></si>", "第一行\n第二行"],
    ["with entities", "<si><t>&#x5B9C;&lt;&amp;</t></si>", "宜<&"],
  ])("%s", (_, sharedStrings, expected) => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(contents(read(rows, { sharedStrings }))).toEqual([[0, 0, expected]]);
  });

  it.each<[string, string, unknown]>([
    [
      "in the cell with a phonetic guide",
      `<c t="inlineStr"><is><t>宜昌</t>${guide}</is></c>`,
      "宜昌",
    ],
    [
      "in the cell as character data",
      '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>',
      "a<b",
    ],
    ["a value as character data", "<c><v><![CDATA[41]]></v></c>", 41],
    [
      "a formula as character data",
      "<c><f><![CDATA[IF(1<2,1,0)]]></f><v>1</v></c>",
      "=IF(1<2,1,0)",
    ],
    ["a shared text without a number", '<c t="s"><v/></c><c><v>1</v></c>', 1],
    ["an error that Excel shows while it waits", '<c t="e"><v>#BUSY!</v></c>', "#BUSY!"],
    ["a formula without a result", "<c><f>1+1</f></c>", "=1+1"],
    [
      "a what-if table, which has no formula of its own",
      '<c><f t="dataTable" ref="A1:A2"/><v>7</v></c>',
      7,
    ],
  ])("%s", (_, cells, expected) => {
    expect(contents(read(`<row>${cells}</row>`)).map((cell) => (cell as unknown[])[2])).toEqual([
      expected,
    ]);
  });
});

/** Styles 1 and on have these number formats. */
function styled(...codes: string[]): string {
  const formats = codes.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`);
  const xfs = codes.map((_, i) => `<xf numFmtId="${170 + i}"/>`);
  return `<numFmts>${formats.join("")}</numFmts><cellXfs><xf/>${xfs.join("")}</cellXfs>`;
}

describe("days", () => {
  // 2018-06-21 is 43272 counted from 1900 and 41810 counted from 1904.
  const styles = styled(
    "yyyy-mm-dd",
    "m&quot;月&quot;",
    "h:mm",
    "[h]:mm",
    "0.00",
    "yyyy\\-mm h:mm"
  );
  const at = (value: number, style: number) => `<row><c s="${style}"><v>${value}</v></c></row>`;
  const from1904 = (flag: string) => ({ styles, before: `<workbookPr date1904="${flag}"/>` });

  it.each<[string, string, number, number, number]>([
    ["a day", "1", 41810, 1, 43272],
    ["a day, said in another word", "true", 41810, 1, 43272],
    ["a month", "1", 41810, 2, 43272],
    ["a day and a time", "1", 41810.25, 6, 43272.25],
    ["the first day", "1", 0, 1, 1462],
    ["a time", "1", 0.25, 3, 0.25],
    ["hours that were counted", "1", 1.25, 4, 1.25],
    ["an amount", "1", 41810, 5, 41810],
    ["a number", "1", 41810, 0, 41810],
    ["a day in a workbook that counts from 1900 after all", "0", 43272, 1, 43272],
  ])("counted from 1904: %s", (_, flag, value, style, expected) => {
    expect(contents(read(at(value, style), from1904(flag)))).toEqual([[0, 0, expected]]);
  });

  it("counted from 1900 where only an extension says otherwise", () => {
    const before =
      '<workbookPr date1904="1"/><extLst><ext><x:workbookPr xmlns:x="urn:x" date1904="0"/></ext></extLst>';
    expect(contents(read(at(41810, 1), { styles, before }))).toEqual([[0, 0, 43272]]);
  });

  it.each<[string, string, unknown]>([
    ["a day", "2018-06-21", 43272],
    ["a day and a time", "2018-06-21T06:00:00", 43272.25],
    ["a day and a time with thousandths", "2018-06-21T12:00:00.000", 43272.5],
    ["a time", "18:00:00", 0.75],
    ["a day of a time zone", "2018-06-21T00:00:00Z", 43272],
    ["before the day that there wasn't", "1900-02-28", 59],
    ["no day", "2018-02-30", "2018-02-30"],
  ])("spelt out: %s", (_, iso, expected) => {
    const rows = `<row><c t="d" s="1"><v>${iso}</v></c></row>`;
    for (const flag of ["0", "1"]) {
      expect(contents(read(rows, from1904(flag)))).toEqual([[0, 0, expected]]);
    }
  });

  it("spelt out look like days, whatever the file says of the cell", () => {
    const { cells } = read(
      '<row><c t="d"><v>2018-06-21</v></c><c t="d" s="1"><v>2018-06-21</v></c></row>',
      { styles }
    );
    expect(cells.map(({ style }) => style?.numberFormat)).toEqual(["yyyy/m/d", "yyyy-mm-dd"]);
  });
});

describe("what reaches over whole columns or sheets", () => {
  const data = (formula: string) =>
    `<sheetData><row r="1"><c r="A1">${formula}<v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData>`;

  it.each<[string, string]>([
    ["a column", "A1:A1048576"],
    ["two columns", "A1:B1048576"],
    ["the whole sheet", "A1:XFD1048576"],
    ["a row", "A1:XFD1"],
    ["beyond the sheet", "A1:ZZZ9999999"],
  ])("an array formula over %s keeps what it fills to itself", (_, reference) => {
    const sheet = read(data(`<f t="array" ref="${reference}">B3:B4*2</f>`));
    const filled = contents(sheet).filter((cell) => (cell as unknown[])[2] !== "=B3:B4*2");
    const right = /:A/.test(reference) ? [[0, 1, 2]] : [];
    expect(filled).toEqual([...right, ...(/XFD1$/.test(reference) ? [[1, 0, 3]] : [])]);
  });

  it.each<[string, string, unknown]>([
    ["a column", "A1:A1048576", [{ top: 0, left: 0, bottom: 999, right: 0 }]],
    ["the whole sheet", "A1:XFD1048576", [{ top: 0, left: 0, bottom: 999, right: 59 }]],
    ["beyond the sheet", "B2:ZZZ9999999", [{ top: 1, left: 1, bottom: 999, right: 59 }]],
    ["a place far from all cells", "A5000:B6000", []],
    ["one cell", "C3", []],
    ["nothing", "#REF!", []],
  ])("a merged cell over %s ends with the grid", (_, reference, expected) => {
    const sheet = read(`${data("")}<mergeCells><mergeCell ref="${reference}"/></mergeCells>`);
    expect(sheet.merges).toEqual(expected);
  });

  it.each<[string, string]>([
    ["columns", "A:XFD"],
    ["validated cells", "A1:XFD1048576"],
  ])("validations of whole %s", (_, reference) => {
    const validation = `<dataValidation type="list" sqref="${reference}"><formula1>"甲,乙"</formula1></dataValidation>`;
    const sheet = read(`${data("")}<dataValidations>${validation.repeat(6)}</dataValidations>`);
    expect(contents(sheet)).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });

  it("columns of one look to the sheet's end", () => {
    const cols = '<cols><col min="1" max="16384" width="20" hidden="1"/></cols>';
    const sheet = read(`${cols}${data("")}`);
    expect([sheet.columnCount, sheet.hiddenColumns.length]).toEqual([60, 1000]);
  });

  it("merged cells on top of each other: the upper one stays", () => {
    const merges = '<mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="A3:B3"/>';
    const sheet = read(`${data("")}<mergeCells>${merges}</mergeCells>`);
    expect(sheet.merges.map(({ top, left }) => [top, left])).toEqual([
      [0, 0],
      [2, 0],
    ]);
    expect(contents(sheet)).toEqual([[0, 0, 1]]);
  });
});

describe("more than the grid takes", () => {
  const tooLarge = expect.objectContaining({ reason: "too-large" });
  it.each<[string, string]>([
    [
      "columns that are described again and again",
      `<cols>${'<col min="1" max="16384"/>'.repeat(3)}</cols><sheetData/>`,
    ],
    [
      "cells beneath merged ones",
      `<sheetData><row r="200000"><c r="Z200000"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:Z200000"/></mergeCells>`,
    ],
  ])("%s", (_, content) => {
    expect(() => read(content)).toThrow(tooLarge);
  });
});
