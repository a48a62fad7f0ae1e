import { openWorkbook } from "../../../src/workbook";
import { MAIN, smallWorkbook, type SmallWorkbook } from "../../support/xlsxPackage";

/** All that is told of a workbook's first sheet, of which this is the content. */
function viewed(content: string, more: Partial<SmallWorkbook> = {}) {
  const sheet = `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
  const opened = openWorkbook(smallWorkbook({ sheets: { 台账: sheet }, ...more }));
  const told = { cells: [] as unknown[], rows: [] as unknown[], columns: [] as unknown[] };
  const merges: unknown[] = [];
  const view = opened.view(opened.sheets[0]!, {
    cell: (cell) => told.cells.push(cell),
    row: (row) => told.rows.push(row),
    columns: (columns) => told.columns.push(columns),
    merge: (area) => merges.push(area),
  });
  return { ...told, merges, view };
}

const viewOf = (content: string) => viewed(`${content}<sheetData/>`).view;

/** A plain style, and one with this number format. */
const withFormat = (code: string) => ({
  styles:
    `<numFmts><numFmt numFmtId="170" formatCode="${code.replace(/"/g, "&quot;")}"/></numFmts>` +
    '<cellXfs><xf/><xf numFmtId="170"/></cellXfs>',
});

describe("what a sheet says of itself", () => {
  it("is as usual where nothing is said", () => {
    expect(viewOf("")).toEqual({
      showGridLines: true,
      tabColour: undefined,
      defaultColumnWidth: undefined,
      defaultRowHeight: undefined,
      frozen: undefined,
      selected: undefined,
      scrolledTo: undefined,
    });
  });

  it("is its tab's colour, its usual sizes, and its grid", () => {
    const view = viewOf(
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>' +
        '<sheetFormatPr defaultColWidth="10.5" defaultRowHeight="18"/>'
    );
    expect(view).toMatchObject({
      showGridLines: false,
      tabColour: "#C00000",
      defaultColumnWidth: 10.5,
      defaultRowHeight: 18,
    });
  });

  it("has its usual sizes whatever comes behind", () => {
    const sizes = '<sheetFormatPr defaultColWidth="10.5"/><sheetData/><pageMargins left="0.7"/>';
    expect(viewed(sizes).view.defaultColumnWidth).toBe(10.5);
  });

  it("takes sizes of nothing, or less, for none", () => {
    expect(viewOf('<sheetFormatPr defaultColWidth="0" defaultRowHeight="-1"/>')).toMatchObject({
      defaultColumnWidth: undefined,
      defaultRowHeight: undefined,
    });
  });

  it("takes the colour of the tab only for its own", () => {
    const outline = '<sheetPr><outlinePr rgb="FFC00000"/></sheetPr>';
    const elsewhere = '<sheetViews><tabColor rgb="FFC00000"/></sheetViews>';
    expect([viewOf(outline).tabColour, viewOf(elsewhere).tabColour]).toEqual([
      undefined,
      undefined,
    ]);
  });

  const view = (attributes: string, inside = "") =>
    `<sheetViews><sheetView ${attributes}>${inside}</sheetView></sheetViews>`;

  it("is where it is scrolled to, and the selected cell", () => {
    expect(viewOf(view('topLeftCell="C40"', '<selection activeCell="D42"/>'))).toMatchObject({
      scrolledTo: { row: 39, column: 2 },
      selected: { row: 41, column: 3 },
      frozen: undefined,
    });
  });

  it("is the selected cell, not what of a pivot table is selected, nor what other users look at", () => {
    const pivot = '<selection activeCell="D42"/><pivotSelection activeRow="1"/>';
    const custom =
      '<customSheetViews><customSheetView><pane ySplit="1" topLeftCell="A2" state="frozen"/>' +
      '<selection activeCell="A9"/></customSheetView></customSheetViews>';
    expect(viewed(`${view("", pivot)}<sheetData/>${custom}`).view).toMatchObject({
      selected: { row: 41, column: 3 },
      frozen: undefined,
    });
  });

  it("is what is frozen, and what the part that moves shows and has selected", () => {
    const pane =
      '<pane xSplit="2" ySplit="3" topLeftCell="F20" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight" activeCell="C1"/><selection pane="bottomRight" activeCell="G21"/>';
    expect(viewOf(view('topLeftCell="A1"', pane))).toMatchObject({
      frozen: { rows: 3, columns: 2 },
      scrolledTo: { row: 19, column: 5 },
      selected: { row: 20, column: 6 },
    });
  });

  it("is frozen in one direction alone, and where it was split before", () => {
    const rows = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozenSplit"/>';
    expect(viewOf(view("", rows)).frozen).toEqual({ rows: 1, columns: 0 });
  });

  it("isn't frozen where it is only split, which is measured in points", () => {
    const split = '<pane xSplit="1200" ySplit="900" topLeftCell="B4"/>';
    expect(viewOf(view("", split)).frozen).toBeUndefined();
  });

  it("is what its first window shows", () => {
    const second =
      '<sheetView showGridLines="0" topLeftCell="Z99"><pane ySplit="5" state="frozen"/><selection activeCell="Z99"/></sheetView>';
    const both = `<sheetViews><sheetView topLeftCell="B2"/>${second}</sheetViews>`;
    expect(viewOf(both)).toMatchObject({
      showGridLines: true,
      scrolledTo: { row: 1, column: 1 },
      selected: undefined,
      frozen: undefined,
    });
  });
});

describe("rows, columns and merged cells", () => {
  const bold = "<fonts><font/><font><b/></font></fonts>";
  const styles = `${bold}<cellXfs><xf/><xf fontId="1"/></cellXfs>`;

  it("have sizes, styles, and may be hidden", () => {
    const told = viewed(
      '<cols><col min="1" max="2" width="12.5" style="1"/><col min="4" max="4" width="0" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30"/><row r="3" hidden="1" s="1" customFormat="1"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      { styles }
    );
    expect(told.columns).toEqual([
      { first: 0, last: 1, width: 12.5, hidden: false, style: { bold: true } },
      { first: 3, last: 3, width: undefined, hidden: true, style: undefined },
    ]);
    expect(told.rows).toEqual([
      { row: 0, height: 30, hidden: false, style: undefined },
      { row: 2, height: undefined, hidden: true, style: { bold: true } },
    ]);
    expect(told.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  it("have a row's style only where the file says that it counts", () => {
    const { rows } = viewed('<sheetData><row r="1" s="1"/></sheetData>', { styles });
    expect(rows).toEqual([{ row: 0, height: undefined, hidden: false, style: undefined }]);
  });
});

describe("cells", () => {
  it("have values, formulas, what these fill, and styles", () => {
    const { cells } = viewed(
      '<sheetData><row r="2"><c r="B2" s="1"><f t="array" ref="B2:B3">D2:D3*2</f><v>3</v></c></row></sheetData>',
      withFormat("0.0")
    );
    expect(cells).toEqual([
      {
        ...{ row: 1, column: 1, value: 3, mark: undefined, formula: "D2:D3*2" },
        fills: { top: 1, left: 1, bottom: 2, right: 1 },
        style: { numberFormat: "0.0" },
      },
    ]);
  });

  it("are plain where they are blank and of the usual style, whatever that looks like", () => {
    const styles = "<fonts><font><b/></font></fonts><cellXfs><xf/><xf/></cellXfs>";
    const row = '<row><c s="0"/><c s="1"/><c s="0"><v>1</v></c><c s="0"><f>B1</f></c></row>';
    const { cells } = viewed(`<sheetData>${row}</sheetData>`, { styles });
    const bold = { bold: true };
    expect(cells.map((cell) => (cell as { style?: unknown }).style)).toEqual([
      undefined,
      bold,
      bold,
      bold,
    ]);
  });

  it("show a day that the file spells out as one, unless they have a format", () => {
    const day = (style: number) => `<c s="${style}" t="d"><v>2018-06-21</v></c>`;
    const { cells } = viewed(
      `<sheetData><row>${day(0)}${day(1)}</row></sheetData>`,
      withFormat('m"月"')
    );
    expect(cells).toMatchObject([
      { value: 43272, style: { numberFormat: "yyyy/m/d" } },
      { value: 43272, style: { numberFormat: 'm"月"' } },
    ]);
  });

  it("tell what of a text counts", () => {
    const text =
      '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>100</t></r><r><t>80</t></r></is></c>';
    const { cells } = viewed(`<sheetData><row>${text}</row></sheetData>`);
    expect(cells).toMatchObject([
      { value: "10080", mark: { counts: "80", struck: "100" }, style: undefined },
    ]);
  });

  // 1904 begins 1462 days after 1900: only what is shown as a day is one.
  it.each<[string, number]>([
    ["yyyy-mm-dd", 41462],
    ["YYYY/M/D", 41462],
    ['d"日"', 41462],
    ["mmm", 41462],
    ["m/d h:mm", 41462],
    ["[$-804]yyyy", 41462],
    ["0.00", 40000],
    ["h:mm", 40000],
    ["mm:ss", 40000],
    ["[h]:mm", 40000],
    ["[m]", 40000],
    ["[Red]0", 40000],
    ['0"days"', 40000],
    [String.raw`0\d`, 40000],
    ["General", 40000],
  ])("count days from 1900 in a file of 1904: %s", (code, expected) => {
    const { cells } = viewed('<sheetData><row><c s="1"><v>40000</v></c></row></sheetData>', {
      ...withFormat(code),
      before: '<workbookPr date1904="1"/>',
    });
    expect(cells).toMatchObject([{ value: expected }]);
  });
});
