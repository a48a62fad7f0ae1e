import exceljs, { type Cell } from "exceljs";
import { patchWorkbook } from "../../src/workbook";
import { partText } from "../support/xlsxPackage";
import { bySheet, edits } from "./edits";

/** A workbook whose cells have looks of their own, as ExcelJS writes it. */
async function written(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("台账");
  const cell = sheet.getCell("A1");
  cell.value = 12.5;
  cell.numFmt = "0.0%";
  cell.font = { name: "宋体", size: 14, italic: true, bold: true };
  cell.border = { top: { style: "thin" }, bottom: { style: "double" } };
  cell.alignment = { horizontal: "center" };
  sheet.getCell("A2").value = "甲";
  sheet.getColumn(3).font = { name: "楷体", size: 16 };
  sheet.getColumn(3).numFmt = "@";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function cellOf(bytes: Uint8Array, address: string): Promise<Cell> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.worksheets[0]!.getCell(address);
}

const solid = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

describe("changing a cell's own style", () => {
  it("keeps everything that the change doesn't name", async () => {
    const before = await written();
    const change = { fill: "FFC7CE", bold: false };
    const after = patchWorkbook(before, {
      sheets: bySheet({ 台账: edits({ 0: { 0: { restyle: change } } }) }),
    });
    const [was, is] = [await cellOf(before, "A1"), await cellOf(after, "A1")];
    expect(is.fill).toMatchObject(solid("FFFFC7CE"));
    expect(is.font).toMatchObject({ name: "宋体", size: 14, italic: true });
    expect(is.font.bold).toBeFalsy();
    expect([is.value, is.numFmt, is.border, is.alignment]).toEqual([
      was.value,
      was.numFmt,
      was.border,
      was.alignment,
    ]);
    expect((await cellOf(after, "A2")).style).toEqual((await cellOf(before, "A2")).style);
  });

  it("takes a new cell's style from its column, and a blank cell for one that gets a fill", async () => {
    const after = patchWorkbook(await written(), {
      sheets: bySheet({
        台账: edits({
          1: { 2: { value: 3, restyle: { numberFormat: "#,##0.00" } } },
          4: { 0: { restyle: { fill: "D9D9D9" } } },
        }),
      }),
    });
    const inColumn = await cellOf(after, "C2");
    expect(inColumn.numFmt).toBe("#,##0.00");
    expect(inColumn.font).toMatchObject({ name: "楷体", size: 16 });
    expect((await cellOf(after, "A5")).fill).toMatchObject(solid("FFD9D9D9"));
  });

  it("takes a fill and a number format away again", async () => {
    const filled = patchWorkbook(await written(), {
      sheets: bySheet({ 台账: edits({ 0: { 0: { restyle: { fill: "FFEB9C" } } } }) }),
    });
    const after = patchWorkbook(filled, {
      sheets: bySheet({
        台账: edits({ 0: { 0: { restyle: { fill: null, numberFormat: "General" } } } }),
      }),
    });
    const cell = await cellOf(after, "A1");
    expect(cell.fill).toMatchObject({ pattern: "none" });
    expect(cell.numFmt ?? "General").toBe("General");
    expect(cell.font.bold).toBe(true);
  });

  it("wraps text and takes that back, beside another alignment or without one", async () => {
    const wrapping = (bytes: Uint8Array, wrapped: boolean) =>
      patchWorkbook(bytes, {
        sheets: bySheet({
          台账: edits({ 0: { 0: { restyle: { wrapped } } }, 1: { 0: { restyle: { wrapped } } } }),
        }),
      });
    const on = wrapping(await written(), true);
    expect((await cellOf(on, "A1")).alignment).toEqual({ horizontal: "center", wrapText: true });
    expect((await cellOf(on, "A2")).alignment).toEqual({ wrapText: true });
    expect((await cellOf(on, "A1")).numFmt).toBe("0.0%");
    const off = wrapping(on, false);
    expect((await cellOf(off, "A1")).alignment).toEqual({ horizontal: "center" });
    expect((await cellOf(off, "A2")).alignment?.wrapText).toBeFalsy();
  });

  it("adds equal styles once", async () => {
    const restyle = { fill: "C6EFCE" };
    const cells = Object.fromEntries(
      Array.from({ length: 50 }, (_, row) => [row + 10, { 0: { restyle }, 1: { restyle } }])
    );
    const after = patchWorkbook(await written(), { sheets: bySheet({ 台账: edits(cells) }) });
    const [first, last] = [await cellOf(after, "A11"), await cellOf(after, "B60")];
    expect(first.fill).toMatchObject(solid("FFC6EFCE"));
    expect(last.fill).toMatchObject(solid("FFC6EFCE"));
    const styles = (bytes: Uint8Array) =>
      Number(/<cellXfs count="(\d+)"/.exec(partText(bytes, "xl/styles.xml"))![1]);
    expect(styles(after)).toBe(styles(await written()) + 1);
  });
});
