// The grid's usual build asks for ES modules that jest cannot load; this one has everything within.
jest.mock("@univerjs/core", () => jest.requireActual("@univerjs/core/lib/umd/index.js"));

import type { ICellData, IWorkbookData } from "@univerjs/core";
import { openWorkbook } from "../../../src/workbook";
import { toUniver } from "../../../src/workbench/grid/toUniver";
import { readXlsx } from "../../../src/workbench/openWorkbook";
import { isWhole, OtherCalendar, saveWorkbook, type Spill } from "../../../src/workbench/save";
import { oddPackages } from "../../support/oddPackages";
import {
  MAIN,
  partText,
  smallWorkbook,
  SPILLING_METADATA,
  zipped,
} from "../../support/xlsxPackage";

const KNOWN = new Set(["YC_SUBSIDY"]);
/** No formula here was filled down. */
const noMoves = () => {
  throw new Error("nothing to move");
};

type Cells = Record<number, Record<number, ICellData>>;

function workbookData(sheets: Record<string, Cells>): IWorkbookData {
  const names = Object.keys(sheets);
  return {
    id: "workbook",
    sheetOrder: names,
    styles: {},
    sheets: Object.fromEntries(names.map((name) => [name, { name, cellData: sheets[name] }])),
  } as unknown as IWorkbookData;
}

function save(
  bytes: Uint8Array,
  opened: Record<string, Cells>,
  now: Record<string, Cells>,
  spills: Record<string, Spill[]> = {}
) {
  const file = { bytes, data: workbookData(opened) };
  return saveWorkbook(file, { data: workbookData(now), spills }, KNOWN, noMoves);
}

const formula = (f: string, v?: ICellData["v"]): ICellData => ({ f: `=${f}`, v });

describe("saving a workbook from the grid", () => {
  it("keeps a result that the grid can't work out, or hasn't yet", () => {
    const bytes = smallWorkbook({
      sheets: {
        表: '<row r="1"><c r="A1"><f>ODD(2)</f><v>3</v></c><c r="B1"><f>[1]表!A1</f><v>7</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>',
      },
    });
    const opened = {
      表: { 0: { 0: formula("ODD(2)"), 1: formula("[1]表!A1"), 2: formula("1+1") } },
    };
    const now = {
      表: {
        0: { 0: formula("ODD(2)", "#NAME?"), 1: formula("[1]表!A1", "#REF!"), 2: formula("1+1") },
      },
    };
    expect(save(bytes, opened, now).bytes).toEqual(bytes);
  });

  it("leaves a text with letters struck out as it is, until another takes its place", () => {
    const bytes = smallWorkbook({
      sheets: {
        表: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>1800</t></r><r><t>2000</t></r></is></c></row>',
      },
    });
    const data = toUniver(readXlsx(bytes, KNOWN), "台账.xlsx");
    const saved = (now: IWorkbookData) =>
      saveWorkbook({ bytes, data }, { data: now, spills: {} }, KNOWN, noMoves);
    const same = saved(structuredClone(data));
    expect([same.bytes, isWhole(same.unsaved)]).toEqual([bytes, true]);
    const now = structuredClone(data);
    now.sheets["sheet-1"]!.cellData![0]![0]!.v = "2100";
    const { bytes: edited } = saved(now);
    expect(partText(edited, "xl/worksheets/sheet1.xml")).not.toContain("strike");
    const [sheet] = openWorkbook(edited).sheets;
    expect(openWorkbook(edited).grid(sheet!)).toMatchObject({ rows: [["2100"]] });
  });

  it("writes a result that is new, and leaves one that differs in its last bits only", () => {
    const bytes = smallWorkbook({
      sheets: {
        表: '<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c><c r="C1"><f>0.1+0.2</f><v>0.3</v></c></row>',
      },
    });
    const opened = { 表: { 0: { 0: formula("B1*2"), 2: formula("0.1+0.2") } } };
    const now = (v: number) => ({
      表: { 0: { 0: formula("B1*2", v), 2: formula("0.1+0.2", 0.1 + 0.2) } },
    });
    expect(save(bytes, opened, now(2)).bytes).toEqual(bytes);
    const xml = partText(save(bytes, opened, now(4)).bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1"><f>B1*2</f><v>4</v></c>');
    expect(xml).toContain("<v>0.3</v>");
  });

  it("clears what a spill filled before and doesn't any more", () => {
    const bytes = smallWorkbook({
      metadata: SPILLING_METADATA,
      sheets: {
        表:
          '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.UNIQUE(B1:B3)</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
      },
    });
    const opened = { 表: { 0: { 0: formula("UNIQUE(B1:B3)") } } };
    const now = { 表: { 0: { 0: formula("UNIQUE(B1:B3)", 1) } } };
    const spills = { 表: [{ row: 0, column: 0, values: [[1], [5]] }] };
    const workbook = openWorkbook(save(bytes, opened, now, spills).bytes);
    const [sheet] = workbook.sheets;
    expect(workbook.grid(sheet!).rows.map((row) => row?.[0] ?? null)).toEqual([1, 5]);
    expect(workbook.formulas(sheet!)).toEqual([
      expect.objectContaining({
        formula: "_xlfn.UNIQUE(B1:B3)",
        dynamic: true,
        fills: { top: 0, left: 0, bottom: 1, right: 0 },
      }),
    ]);
  });

  it("gives a new sheet a name that files allow, and has formulas refer to it by that", () => {
    const bytes = smallWorkbook({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
    const opened = { 表: { 0: { 0: { v: 1 } } } };
    const now = {
      表: { 0: { 0: { v: 1 }, 1: formula("'甲/乙'!A1", 9) } },
      "甲/乙": { 0: { 0: { v: 9 } } },
    };
    const saved = save(bytes, opened, now);
    const workbook = openWorkbook(saved.bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表", "甲_乙"]);
    expect(workbook.formulas(workbook.sheets[0]!)[0]!.formula).toBe("'甲_乙'!A1");
    expect(saved.unsaved.renamed).toEqual([{ from: "甲_乙", to: "甲/乙" }]);
  });

  it("keeps the result of a formula that a file can't hold, and says where", () => {
    const bytes = smallWorkbook({ sheets: { 表: "" } });
    const saved = save(bytes, { 表: {} }, { 表: { 1: { 1: formula("LET(x,1,x+1)", 2) } } });
    expect(saved.unsaved.formulas).toEqual(["表!B2"]);
    const workbook = openWorkbook(saved.bytes);
    expect(workbook.grid(workbook.sheets[0]!).rows[1]![1]).toBe(2);
    expect(workbook.formulas(workbook.sheets[0]!)).toEqual([]);
  });

  it.each([
    '<workbookPr date1904="1"/>',
    "<workbookPr date1904='true'/>",
    '<workbookPr defaultThemeVersion="1" date1904 = "on"/>',
    `<x:workbookPr xmlns:x="${MAIN}" date1904="1"/>`,
    '<workbookPr date1904="1"/><extLst><ext><x:workbookPr xmlns:x="urn:x" date1904="0"/></ext></extLst>',
  ])("doesn't save a workbook that counts days from 1904: %s", (before) => {
    const bytes = smallWorkbook({ before, sheets: { 表: "" } });
    expect(() => save(bytes, { 表: {} }, { 表: {} })).toThrow(OtherCalendar);
  });

  it.each(Object.entries(oddPackages))("saves what other programs wrote: %s", (_, parts) => {
    const bytes = zipped(parts);
    const data = () => toUniver(readXlsx(bytes, KNOWN), "台账.xlsx");
    const now = data();
    now.sheets["sheet-1"]!.cellData![0]![1] = { v: "due", t: 1 };
    const file = { bytes, data: data() };
    const saved = saveWorkbook(file, { data: now, spills: {} }, KNOWN, noMoves);
    const workbook = openWorkbook(saved.bytes);
    expect(workbook.grid(workbook.sheets[0]!).rows[0]!.slice(0, 2)).toEqual([41, "due"]);
    expect(isWhole(saved.unsaved)).toBe(true);
  });
});
