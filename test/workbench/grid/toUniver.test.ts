// The grid's usual build asks for ES modules that jest cannot load; this one has everything within.
jest.mock("@univerjs/core", () => jest.requireActual("@univerjs/core/lib/umd/index.js"));

import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { SheetDescription } from "../../../src/workbench/openWorkbook/workbookDescription";
import { toUniver } from "../../../src/workbench/grid/toUniver";

const empty: SheetDescription = {
  name: "台账",
  hidden: false,
  showGridLines: true,
  rowCount: 1,
  columnCount: 1,
  cells: [],
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
};

function univerSheet(sheet: Partial<SheetDescription>) {
  const data = toUniver(
    { sheets: [{ ...empty, ...sheet }], activeSheet: 0, missing: [] },
    "台账.xlsx"
  );
  return { data, sheet: data.sheets[data.sheetOrder[0] as string] };
}

describe("a workbook in the grid's form", () => {
  it("says of every value what it is, so that none is guessed", () => {
    const cells = ["1200", 1200, false].map((value, column) => ({ row: 0, column, value }));
    expect(univerSheet({ cells }).sheet?.cellData).toEqual({
      0: {
        0: { v: "1200", t: CellValueType.STRING },
        1: { v: 1200, t: CellValueType.NUMBER },
        2: { v: 0, t: CellValueType.BOOLEAN },
      },
    });
  });

  it("keeps equal styles once", () => {
    const style = { bold: true, fill: "#DDEBF7", horizontal: "center", wrap: true } as const;
    const line = { line: "double", colour: "#000000" };
    const cells = [
      { row: 0, column: 0, style },
      { row: 0, column: 1, style: { ...style } },
      { row: 0, column: 2, style: { borders: { bottom: line }, numberFormat: "0.00" } },
    ];
    expect(univerSheet({ cells }).data.styles).toEqual({
      "style-1": {
        bl: BooleanNumber.TRUE,
        bg: { rgb: "#DDEBF7" },
        ht: HorizontalAlign.CENTER,
        tb: WrapStrategy.WRAP,
      },
      "style-2": {
        bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } } },
        n: { pattern: "0.00" },
      },
    });
  });

  it("carries merges, sizes, what is hidden or frozen", () => {
    const { sheet } = univerSheet({
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      columnWidths: { 1: 140 },
      hiddenColumns: [2],
      rowHeights: { 0: 40 },
      frozen: { rows: 4, columns: 2 },
    });
    expect(sheet).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }],
      columnData: { 1: { w: 140 }, 2: { hd: BooleanNumber.TRUE } },
      rowData: { 0: { h: 40 } },
      freeze: { xSplit: 2, ySplit: 4, startColumn: 2, startRow: 4 },
    });
  });

  it("keeps with a text what of it counts", () => {
    const mark = { counts: "2000", struck: "1800" };
    const cells = [{ row: 0, column: 0, value: "18002000", mark }];
    const held = univerSheet({ cells }).sheet?.cellData?.[0]?.[0];
    expect(held).toEqual({
      v: "18002000",
      t: CellValueType.STRING,
      custom: { mark, of: "18002000" },
    });
  });
});
