import exceljs, { type Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/openWorkbook";
import type { SheetDescription } from "../../../src/workbench/openWorkbook/workbookDescription";

const known = new Set(["YC_SUBSIDY"]);

/** Has exceljs write a workbook of one sheet. */
async function written(write: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  write(workbook.addWorksheet("台账"));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(write: (sheet: Worksheet) => void): Promise<SheetDescription> {
  return firstSheet(await written(write));
}

function firstSheet(bytes: Uint8Array): SheetDescription {
  return readXlsx(bytes, known).sheets[0] as SheetDescription;
}

function cell(sheet: SheetDescription, row: number, column: number) {
  return sheet.cells.find((each) => each.row === row && each.column === column);
}

describe("reading an .xlsx file", () => {
  it("keeps the widths of columns beyond the last cell, where a formula may spill to", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("A1").value = { formula: "YC_CLASS(B1)" };
      sheet.getColumn("C").width = 56;
    });
    // A stored width counts characters of 7 pixels, padding included.
    expect(sheet.columnWidths).toMatchObject({ 2: 56 * 7 });
  });

  it("opens where the file was left: the selected cell, and the first one in view", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.views = [
        { state: "frozen", xSplit: 2, ySplit: 4, activeCell: "X6", topLeftCell: "M5" },
      ];
    });
    expect([sheet.selected, sheet.scrolledTo]).toEqual([
      { row: 5, column: 23 },
      { row: 4, column: 12 },
    ]);
  });

  it("reads values without their trimmings", async () => {
    const sheet = await read((sheet) => {
      sheet.addRow([
        "示例公司",
        428.5,
        true,
        new Date(Date.UTC(2018, 5, 21)),
        { richText: [{ text: "其中：" }, { text: "利息", font: { bold: true } }] },
        { text: "备案", hyperlink: "https://example.com" },
        { error: "#N/A" },
        null,
        "1200",
      ]);
    });
    expect(sheet.cells.map(({ column, value }) => [column, value])).toEqual([
      [0, "示例公司"],
      [1, 428.5],
      [2, true],
      [3, 43272], // 2018-06-21 counted from 1900-01-01 with Excel's extra day in that year
      [4, "其中：利息"],
      [5, "备案"],
      [6, "#N/A"],
      [8, "1200"],
    ]);
  });

  it("reads formulas as people type them, without their last results", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("A1").value = { formula: "_xldudf_JG_YC_SUBSIDY(B1)", result: 99 };
      sheet.getCell("A2").value = { formula: "SUM(A1,1)" };
    });
    expect(sheet.cells).toEqual([
      expect.objectContaining({ row: 0, column: 0, formula: "YC_SUBSIDY(B1)" }),
      expect.objectContaining({ row: 1, column: 0, formula: "SUM(A1,1)" }),
    ]);
    expect(cell(sheet, 0, 0)).not.toHaveProperty("value");
  });

  it("reads a shared formula as it reads in each of its cells", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("C4").value = {
        formula: "B4*2",
        result: 2,
        shareType: "shared",
        ref: "C4:C5",
      } as never;
      sheet.getCell("C5").value = { sharedFormula: "C4", result: 4 };
    });
    expect(cell(sheet, 3, 2)).toMatchObject({ formula: "B4*2" });
    expect(cell(sheet, 4, 2)).toMatchObject({ formula: "B5*2" });
  });

  it("leaves the cells that an array formula fills to the formula", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("A1").value = {
        formula: "B1:B2*2",
        result: 2,
        shareType: "array",
        ref: "A1:A2",
      } as never;
      sheet.getCell("A2").value = 4;
    });
    expect(cell(sheet, 0, 0)).toMatchObject({ formula: "B1:B2*2" });
    expect(cell(sheet, 1, 0)?.value).toBeUndefined();
  });

  it("reads merged cells, sizes, what is hidden or frozen", async () => {
    const sheet = await read((sheet) => {
      sheet.mergeCells("A1:C2");
      sheet.getCell("A1").value = "汇总表";
      sheet.getColumn(2).width = 20;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(2).height = 30;
      sheet.getRow(3).hidden = true;
      sheet.getCell("A3").value = 1;
      sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }];
    });
    expect(sheet).toMatchObject({
      name: "台账",
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      columnWidths: { 1: 140 },
      rowHeights: { 1: 40 },
      hiddenColumns: [2],
      hiddenRows: [2],
      frozen: { rows: 2, columns: 1 },
      showGridLines: false,
    });
    expect(sheet.cells.filter((each) => each.value === "汇总表")).toHaveLength(1);
  });

  it("makes room for large letters where the file does not", async () => {
    const sheet = await read((sheet) => {
      sheet.addRow(["汇总表"]).font = { size: 24 };
      sheet.addRow(["序号"]);
      sheet.mergeCells("A3:A4");
      sheet.getCell("A3").value = "二";
      sheet.getCell("A3").font = { size: 24 };
    });
    expect(sheet.rowHeights[0]).toBeGreaterThanOrEqual(32); // 24 points
    expect(Object.keys(sheet.rowHeights)).toEqual(["0"]);
  });

  it("reads styles, of blank cells too", async () => {
    const sheet = await read((sheet) => {
      Object.assign(sheet.getCell("A1"), {
        value: 1234.5,
        numFmt: "#,##0.00",
        font: { name: "宋体", size: 12, bold: true, color: { argb: "FFC00000" } },
        fill: { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.8 } },
        alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      });
      sheet.getCell("B1").border = { bottom: { style: "double" } };
      sheet.getCell("C1").value = "last";
    });
    expect(cell(sheet, 0, 0)?.style).toEqual({
      fontName: "宋体",
      fontSize: 12,
      bold: true,
      colour: "#C00000",
      fill: "#DCE6F2", // Office 2007's first accent, 4F81BD, four fifths of the way to white
      horizontal: "center",
      vertical: "middle",
      wrap: true,
      numberFormat: "#,##0.00",
    });
    expect(cell(sheet, 0, 1)?.style?.borders).toEqual({
      bottom: { line: "double", colour: "#000000" },
    });
  });

  it("knows Chinese Excel's date formats that a file does not spell out", async () => {
    const bytes = await written((sheet) => {
      sheet.getCell("A1").value = 43190;
      sheet.getCell("A1").numFmt = "0.000";
    });
    // As Chinese Excel writes it: format 31, and no word of what that is.
    const parts = unzipSync(bytes);
    const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
    const custom = /<numFmt numFmtId="(\d+)"/.exec(styles)?.[1];
    const bare = styles
      .replace(/<numFmts[^]*?<\/numFmts>/, "")
      .split(`numFmtId="${custom}"`)
      .join('numFmtId="31"');
    const sheet = firstSheet(zipSync({ ...parts, "xl/styles.xml": strToU8(bare) }));
    expect(cell(sheet, 0, 0)).toMatchObject({
      value: 43190,
      style: { numberFormat: 'yyyy"年"m"月"d"日"' },
    });
  });

  it("shows the sheet that was open, or the first that is not hidden", async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet("参数", { state: "hidden" });
    workbook.addWorksheet("台账");
    const opened = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), known);
    expect(opened.sheets.map((sheet) => sheet.hidden)).toEqual([true, false]);
    expect(opened.activeSheet).toBe(1);
  });

  it("says so when a part inside is broken", async () => {
    const parts = unzipSync(await written((sheet) => sheet.addRow([1])));
    const broken = zipSync({
      ...parts,
      "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row"),
    });
    expect(() => readXlsx(broken, known)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  it("hands along what of a text is struck out or raised, for as long as it is that text", async () => {
    const sheet = await read((sheet) => {
      sheet.getCell("A1").value = {
        richText: [{ text: "1800", font: { strike: true } }, { text: "2000" }],
      };
      sheet.getCell("B1").value = {
        richText: [{ text: "5" }, { text: "注", font: { vertAlign: "superscript" } }],
      };
      sheet.getCell("C1").value = 1800;
      sheet.getCell("C1").font = { strike: true };
    });
    expect(sheet.cells.map(({ value, mark }) => [value, mark])).toEqual([
      ["18002000", { counts: "2000", struck: "1800" }],
      ["5注", { counts: "5", raised: "注" }],
      // Its style says it, which people may change.
      [1800, undefined],
    ]);
    expect(cell(sheet, 0, 2)?.style).toMatchObject({ strike: true });
  });
});
