import {
  openWorkbook,
  patchWorkbook,
  type CellEdit,
  type CellValue,
  type SheetEdits,
} from "../../src/workbook";
import { bySheet, edits, type Cells } from "./edits";
import {
  DECLARATION,
  MAIN,
  partText,
  smallWorkbook,
  SPILLING_METADATA,
  type SmallWorkbook,
} from "../support/xlsxPackage";

function patched(workbook: SmallWorkbook, changes: SheetEdits): string {
  const bytes = patchWorkbook(smallWorkbook(workbook), { sheets: bySheet({ 台账: changes }) });
  return partText(bytes, "xl/worksheets/sheet1.xml");
}

/** What stands in sheetData afterwards. */
function data(before: string, cells: Cells, more: Partial<SmallWorkbook> = {}): string {
  const sheet = patched({ sheets: { 台账: before }, ...more }, edits(cells));
  return /<sheetData>([^]*)<\/sheetData>/.exec(sheet)![1]!;
}

describe("values in cells that are there", () => {
  it.each<[CellValue, string]>([
    [0.1 + 0.2, '<c r="A1" s="3"><v>0.30000000000000004</v></c>'],
    [1e21, '<c r="A1" s="3"><v>1e+21</v></c>'],
    [-0, '<c r="A1" s="3"><v>0</v></c>'],
    [true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    [{ error: "#N/A" }, '<c r="A1" s="3" t="e"><v>#N/A</v></c>'],
    [{ error: "#SPILL!" }, '<c r="A1" s="3" t="e"><v>#VALUE!</v></c>'],
    [null, '<c r="A1" s="3"/>'],
    [
      "<一致>",
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">&lt;一致&gt;</t></is></c>',
    ],
  ])("writes %p", (value, expected) => {
    const before = '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>';
    const sharedStrings = "<si><t>甲</t></si>";
    expect(data(before, { 0: { 0: { value } } }, { sharedStrings })).toBe(
      `<row r="1">${expected}</row>`
    );
  });

  it("keeps everything around them character for character", () => {
    const before =
      '\n <row  r="1"   spans="1:3" x14ac:dyDescent=\'0.25\'>\r\n<c r="A1"><v>1</v></c> <!-- 注 --><c r="B1" ph="1"  s="2"><v>2</v></c>\t<c r="C1"><v>3</v></c></row >';
    const after = before.replace("<v>2</v>", "<v>9</v>");
    const sheet = `<worksheet xmlns="${MAIN}" xmlns:x14ac="urn:a"><sheetData a='"'>${before}</sheetData><extLst><ext uri="{1}"/></extLst></worksheet>`;
    expect(patched({ sheets: { 台账: sheet } }, edits({ 0: { 1: { value: 9 } } }))).toBe(
      sheet.replace(before, after)
    );
  });

  it("keeps a byte order mark, prefixes and cells that don't say where they are", () => {
    const sheet =
      `\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>` +
      "<x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    expect(
      patched({ sheets: { 台账: sheet } }, edits({ 0: { 1: { value: 5 }, 2: { value: "是" } } }))
    ).toBe(
      sheet.replace(
        "<x:v>2</x:v></x:c>",
        '<x:v>5</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t xml:space="preserve">是</x:t></x:is></x:c>'
      )
    );
  });

  it("stores what XML can't hold, and no more than a cell takes", () => {
    const text = "a\u0001b\r\n\t_x0041_\ud800";
    const bytes = patchWorkbook(smallWorkbook({ sheets: { 台账: "" } }), {
      sheets: bySheet({
        台账: edits({ 0: { 0: { value: text }, 1: { value: "长".repeat(40000) } } }),
      }),
    });
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
      "a_x0001_b_x000D_\n\t_x005F_x0041_\ufffd</t>"
    );
    const opened = openWorkbook(bytes);
    const [row] = opened.grid(opened.sheets[0]!).rows;
    expect(row).toEqual(["a\u0001b\r\n\t_x0041_\ufffd", "长".repeat(32767)]);
  });

  it("changes the look alone", () => {
    const before =
      '<row r="1"><c r="A1" s="0" t="s" cm="1"><v>0</v></c><c r="B1" t="n"><f>1</f><v>1</v><extLst/></c></row>';
    const looks = { 0: { style: "text" }, 1: { style: "amount" } } as const;
    expect(data(before, { 0: looks }, { sharedStrings: "<si/>" })).toBe(
      before.replace('s="0"', 's="1"').replace('<c r="B1" t="n">', '<c r="B1" s="2">')
    );
  });

  it("writes what is no number as Excel's error for it", () => {
    const before = '<row r="1"><c r="A1"><v>1</v></c></row>';
    for (const value of [NaN, Infinity, -Infinity])
      expect(data(before, { 0: { 0: { value } } })).toBe(
        '<row r="1"><c r="A1" t="e"><v>#NUM!</v></c></row>'
      );
  });

  it("keeps what describes a value that stays, and what a formula spills", () => {
    const before =
      '<row r="1"><c r="A1" t="e" vm="2"><v>#VALUE!</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">C1</f><v>1</v></c></row>';
    const fills = { top: 0, left: 1, bottom: 1, right: 1 };
    expect(data(before, { 0: { 0: { style: "text" } } })).toContain(
      '<c r="A1" t="e" vm="2" s="1">'
    );
    const edited = (edit: CellEdit) =>
      data(before, { 0: { 1: edit } }).slice(before.indexOf('<c r="B1'));
    expect(edited({ formula: "D1", fills })).toBe(
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">D1</f><v>1</v></c></row>'
    );
    expect(edited({ formula: "D1" })).toBe('<c r="B1"><f>D1</f><v>1</v></c></row>');
    expect(edited({ formula: null })).toBe('<c r="B1"><v>1</v></c></row>');
    expect(edited({ value: 2 })).toBe(
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">C1</f><v>2</v></c></row>'
    );
  });

  it("drops what described the old value", () => {
    expect(
      data('<row r="1"><c r="A1" t="e" vm="2"><v>#VALUE!</v></c></row>', { 0: { 0: { value: 1 } } })
    ).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });
});

describe("formulas in cells that are there", () => {
  const formula = '<row r="1"><c r="A1" t="str"><f>B1&amp;C1</f><v>甲乙</v></c></row>';

  it.each<[string, CellEdit, string]>([
    ["stays with a new value", { value: "丙" }, '<c r="A1" t="str"><f>B1&amp;C1</f><v>丙</v></c>'],
    ["stays without a value", { value: null }, '<c r="A1"><f>B1&amp;C1</f></c>'],
    [
      "goes, and its text stays",
      { formula: null },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">甲乙</t></is></c>',
    ],
    ["goes for a value", { formula: null, value: 4 }, '<c r="A1"><v>4</v></c>'],
    [
      "is replaced",
      { formula: "B1<C1", value: true },
      '<c r="A1" t="b"><f>B1&lt;C1</f><v>1</v></c>',
    ],
    [
      "is replaced, to be calculated on loading",
      { formula: "1" },
      '<c r="A1" t="str"><f>1</f><v>甲乙</v></c>',
    ],
  ])("%s", (_, edit, expected) => {
    expect(data(formula, { 0: { 0: edit } })).toBe(`<row r="1">${expected}</row>`);
  });

  it("takes the place of a shared text", () => {
    const before = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(
      data(before, { 0: { 0: { formula: "B1" } } }, { sharedStrings: "<si><t>甲</t></si>" })
    ).toBe('<row r="1"><c r="A1"><f>B1</f></c></row>');
  });

  it("leaves those that shared it their own", () => {
    const before =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">C1*2</f><v>1</v></c><c r="B1" s="1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f t="shared" ref="B2" si="1">A1</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f si="0" t="shared"></f><v>5</v></c></row>';
    const after =
      '<row r="1"><c r="A1"><v>9</v></c><c r="B1" s="1"><f>D1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f>C2*2</f><v>7</v></c><c r="B2"><f t="shared" ref="B2" si="1">A1</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f>C3*2</f><v>5</v></c></row>';
    expect(data(before, { 0: { 0: { value: 9, formula: null } }, 1: { 0: { value: 7 } } })).toBe(
      after
    );
  });

  it("takes the place of a text of the cell", () => {
    const before =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" s="2"/></row>';
    expect(data(before, { 0: { 0: { formula: "B1" }, 1: { formula: "A1" } } })).toBe(
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" s="2"><f>A1</f></c></row>'
    );
  });

  it("leaves those their own that shared it, counted from where it stood", () => {
    const before =
      '<row r="3"><c r="B3"><f t="shared" ref="B3:C5" si="4">A1+1</f><v>1</v></c><c r="C3"><f t="shared" si="4"/><v>2</v></c></row>' +
      '<row r="5"><c r="C5"><f t="shared" si="4"/><v>3</v></c><c r="D5"><f>A1</f></c></row>';
    expect(data(before, { 2: { 1: { formula: null } } })).toBe(
      '<row r="3"><c r="B3"><v>1</v></c><c r="C3"><f>B1+1</f><v>2</v></c></row>' +
        '<row r="5"><c r="C5"><f>B3+1</f><v>3</v></c><c r="D5"><f>A1</f></c></row>'
    );
  });

  it("leaves those that share it alone where it wasn't theirs", () => {
    const shared = '<f t="shared" si="0"/>';
    const before =
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">C1*2</f><v>1</v></c></row>` +
      `<row r="2"><c r="A2">${shared}<v>2</v></c></row><row r="3"><c r="A3">${shared}<v>3</v></c></row>`;
    expect(data(before, { 1: { 0: { formula: "C9" } } })).toBe(
      before.replace(`${shared}<v>2</v>`, "<f>C9</f><v>2</v>")
    );
    expect(data(before, { 0: { 0: { value: 9 } } })).toBe(before.replace("<v>1</v>", "<v>9</v>"));
    const plain = before.replace('<f t="shared" ref="A1:A3" si="0">C1*2</f>', "<f>C1*2</f>");
    expect(data(plain, { 0: { 0: { formula: null } } })).toBe(plain.replace("<f>C1*2</f>", ""));
  });

  it("may be one of several that share it", () => {
    const before =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">C1*2</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(data(before, { 1: { 0: { value: 7, formula: "C2" } } })).toBe(
      before.replace('<f t="shared" si="0"/><v>3</v>', "<f>C2</f><v>7</v>")
    );
  });

  it("spills over other cells than before", () => {
    const before =
      '<row r="1"><c r="A1" cm="1"><f t="array" aca="1" ref="A1:A2">_xldudf_YC_RANK(C1:C9)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const fills = { top: 0, left: 0, bottom: 2, right: 1 };
    const more = { metadata: SPILLING_METADATA };
    const after = data(before, { 0: { 0: { value: 5, fills } }, 1: { 0: { value: null } } }, more);
    expect(after).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" aca="1" ref="A1:B3">_xldudf_YC_RANK(C1:C9)</f><v>5</v></c></row><row r="2"><c r="A2"/></row>'
    );
    expect(data(before, { 0: { 0: { formula: null, value: 5 } } }, more)).toContain(
      '<c r="A1"><v>5</v></c>'
    );
  });
});

describe("cells and rows that aren't there", () => {
  it("come in order, before, between and behind those that are", () => {
    const before =
      '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" spans="1:9" s="7" customFormat="1"/>';
    const one = { value: 0 };
    const after = data(before, {
      6: { 1: one },
      0: { 0: one },
      4: { 2: one },
      1: { 4: one, 0: one, 2: one, 3: {} },
      2: { 5: { value: null } },
    });
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0</v></c><c r="D2"><v>2</v></c><c r="E2"><v>0</v></c></row>' +
        '<row r="5" spans="1:9" s="7" customFormat="1"><c r="C5" s="7"><v>0</v></c></row>' +
        '<row r="7"><c r="B7"><v>0</v></c></row>'
    );
  });

  it("come in order however the edits do, and leave a row's spans where they reach", () => {
    const cell = (column: number) => [column, { value: column }] as const;
    const row = '<row r="1" spans="2:4"><c r="C1"><v>2</v></c></row>';
    const after = (...columns: number[]) =>
      /<sheetData>(.*)<\/sheetData>/.exec(
        patched({ sheets: { 台账: row } }, { cells: new Map([[0, new Map(columns.map(cell))]]) })
      )![1];
    expect(after(3, 1, 2)).toBe(
      '<row r="1" spans="2:4"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>'
    );
    expect(after(0)).toContain('<row r="1"><c r="A1">');
    expect(after(4)).toContain('<row r="1"><c r="C1">');
    expect(after(1)).toContain('spans="2:4"');
    expect(after(3)).toContain('spans="2:4"');
  });

  it("have the style of their own column, at both ends of where it reaches", () => {
    const columns = '<cols><col min="2" max="3" style="4"/><col min="5" max="5" style="6"/></cols>';
    const sheet = `<worksheet xmlns="${MAIN}">${columns}<sheetData/></worksheet>`;
    const one = { value: 1 };
    const all = { 0: { 0: one, 1: one, 2: one, 3: one, 4: one, 5: one } };
    const styles = [
      ...patched({ sheets: { 台账: sheet } }, edits(all)).matchAll(/<c r="(\w+)"( s="\d+")?/g),
    ];
    expect(styles.map(([, at, style]) => `${at}${style ?? ""}`)).toEqual([
      ...["A1", 'B1 s="4"', 'C1 s="4"', "D1", 'E1 s="6"', "F1"],
    ]);
  });

  it("come into an empty sheet, with the style of their column", () => {
    const sheet = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><cols><col min="2" max="3" style="4"/></cols><sheetData/></worksheet>`;
    expect(patched({ sheets: { 台账: sheet } }, edits({ 1: { 2: { value: 1 } } }))).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:C2"/><cols><col min="2" max="3" style="4"/></cols><sheetData><row r="2"><c r="C2" s="4"><v>1</v></c></row></sheetData></worksheet>`
    );
  });

  it("may hold formulas", () => {
    const fills = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(
      data("", {
        0: { 0: { formula: 'IF(A2<1,"甲","")', value: "甲" }, 1: { formula: "A1:A2", fills } },
      })
    ).toBe(
      '<row r="1"><c r="A1" t="str"><f>IF(A2&lt;1,&quot;甲&quot;,&quot;&quot;)</f><v>甲</v></c><c r="B1"><f t="array" ref="A1:A2">A1:A2</f></c></row>'
    );
  });
});

describe("widths of columns", () => {
  function columns(before: string, widths: SheetEdits["widths"]): string {
    const sheet = `${DECLARATION}<worksheet xmlns="${MAIN}">${before}<sheetData/></worksheet>`;
    const after = patched({ sheets: { 台账: sheet } }, edits({}, widths));
    return /<worksheet[^>]*>(.*)<sheetData\/>/.exec(after)![1]!;
  }

  it("come before the cells where no column had one", () => {
    expect(columns("<sheetFormatPr/>", { 3: 14, 1: 20.5 })).toBe(
      '<sheetFormatPr/><cols><col min="2" max="2" width="20.5" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/></cols>'
    );
  });

  it("divide what speaks for several columns", () => {
    const before =
      '<cols><col min="1" max="2" width="9"/><col min="4" max="16384" width="12" style="3"></col></cols>';
    expect(columns(before, { 2: 8, 5: 14, 6: 15 })).toBe(
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="8" customWidth="1"/><col min="4" max="5" width="12" style="3"/>' +
        '<col min="6" max="6" width="14" style="3" customWidth="1"/><col min="7" max="7" width="15" style="3" customWidth="1"/><col min="8" max="16384" width="12" style="3"/></cols>'
    );
  });
});

describe("widths at the ends of what speaks for several columns", () => {
  it("divide it where they stand", () => {
    const before = `<worksheet xmlns="${MAIN}"><cols><col min="4" max="6" width="12"/></cols><sheetData/></worksheet>`;
    const columns = (widths: SheetEdits["widths"]) =>
      [
        ...patched({ sheets: { 台账: before } }, edits({}, widths)).matchAll(/<col ([^>]*)\/>/g),
      ].map(([, attributes]) =>
        attributes!.replace(/ customWidth="1"/, "!").replace(/"|\w+=/g, "")
      );
    expect(columns({ 3: 9 })).toEqual(["4 4 9!", "5 6 12"]);
    expect(columns({ 5: 9 })).toEqual(["4 5 12", "6 6 9!"]);
    expect(columns({ 3: 9, 4: 8, 5: 7 })).toEqual(["4 4 9!", "5 5 8!", "6 6 7!"]);
    expect(columns({ 2: 9, 6: 8 })).toEqual(["3 3 9!", "4 6 12", "7 7 8!"]);
    expect(columns({})).toEqual(["4 6 12"]);
  });
});

describe("what surrounds the cells", () => {
  const around = (inner: string) => `<worksheet xmlns="${MAIN}">${inner}<sheetData/></worksheet>`;
  const after = (sheet: string, changes: SheetEdits) =>
    patched({ sheets: { 台账: sheet } }, changes);

  it("stays where only widths are asked for, or none", () => {
    const sheet = around('<dimension ref="A1"/>');
    expect(after(sheet, edits({}, {}))).toBe(sheet);
    expect(after(sheet, edits({}, { 0: 9 }))).toBe(
      around('<dimension ref="A1"/><cols><col min="1" max="1" width="9" customWidth="1"/></cols>')
    );
  });

  it("tells how far the cells reach where it did, or where it has to be told", () => {
    const dimension = (ref: string) =>
      /<dimension[^>]*>/.exec(
        after(around(`<dimension${ref}/>`), edits({ 2: { 1: { value: 1 } } }))
      )![0];
    expect(dimension(' ref="A1"')).toBe('<dimension ref="A1:B3"/>');
    expect(dimension(' ref="A1:D9"')).toBe('<dimension ref="A1:D9"/>');
    expect(dimension(' ref="C4:D9"')).toBe('<dimension ref="B3:D9"/>');
    expect(dimension("")).toBe("<dimension/>");
  });

  it("carries the sheet's prefix", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    expect(after(sheet, edits({ 0: { 0: { value: 1 } } }, { 0: 9 }))).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="1" max="1" width="9" customWidth="1"/></x:cols>` +
        '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    );
  });
});

describe("a sheet that can't be edited", () => {
  it.each([
    [
      "with cells out of order",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>`,
    ],
    [
      "with a cell twice",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"/><c r="A1"/><c r="B1"/></row></sheetData></worksheet>`,
    ],
    [
      "with a row twice",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"/><row r="1"/></sheetData></worksheet>`,
    ],
    ["without cells", `<worksheet xmlns="${MAIN}"/>`],
    [
      "with rows out of order",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>`,
    ],
    ["that is cut off", `<worksheet xmlns="${MAIN}"><sheetData><row r="2">`],
  ])("is refused: %s", (_, sheet) => {
    expect(() => patched({ sheets: { 台账: sheet } }, edits({ 0: { 9: { value: 1 } } }))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
  });
});
