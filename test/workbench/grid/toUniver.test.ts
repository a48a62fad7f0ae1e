// The grid's usual build asks for ES modules that jest cannot load; this one has everything within.
jest.mock("@univerjs/core", () => jest.requireActual("@univerjs/core/lib/umd/index.js"));

import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type {
  SheetDescription,
  WorkbookDescription,
} from "../../../src/workbench/openWorkbook/workbookDescription";
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

function univerSheet(
  sheet: Partial<SheetDescription>,
  definedNames: WorkbookDescription["definedNames"] = []
) {
  const data = toUniver(
    { sheets: [{ ...empty, ...sheet }], activeSheet: 0, missing: [], definedNames },
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

  it("keeps the names that mean the same in the grid, formulas in brackets", () => {
    const name = (name: string, formula: string, sheet?: string) => ({
      ...{ name, formula, hidden: false },
      ...(sheet !== undefined && { sheet }),
    });
    const definedNames = [
      name("单个项目上限", "'参数'!$B$4"),
      name("合计", "1+2"),
      name("说明", '"见A1"&参数!$B$4'),
      name("本表的", "台账!$A$1:$A$9", "台账"),
      // Moves with the cell; one in each of two sheets.
      ...["A1", "$A1", "A$1:$B$2", "台账!A:A", "$A:B", "3:$4"].map((formula, i) =>
        name(`相对${i}`, formula)
      ),
      name("两处", "台账!$A$1", "台账"),
      name("两处", "参数!$A$1", "参数"),
    ];
    const { data } = univerSheet({}, definedNames);
    const kept: Record<string, { name: string; formulaOrRefString: string; localSheetId: string }> =
      JSON.parse(data.resources?.[0]?.data ?? "");
    expect(
      Object.values(kept).map((each) => [each.name, each.formulaOrRefString, each.localSheetId])
    ).toEqual([
      ["单个项目上限", "'参数'!$B$4", "AllDefaultWorkbook"],
      ["合计", "(1+2)", "AllDefaultWorkbook"],
      ["说明", '("见A1"&参数!$B$4)', "AllDefaultWorkbook"],
      ["本表的", "台账!$A$1:$A$9", "sheet-1"],
    ]);
  });
});
