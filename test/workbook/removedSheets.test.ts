import { unzipSync } from "fflate";
import { openWorkbook, patchWorkbook } from "../../src/workbook";
import {
  partText,
  smallParts,
  smallWorkbook,
  SPILLING_METADATA,
  zipped,
} from "../support/xlsxPackage";
import { bySheet, edits } from "./edits";

const MAIN_PART = "xl/workbook.xml";

describe("a sheet taken away", () => {
  it("leaves everything as it was before it was added", () => {
    const before = smallWorkbook({
      sheets: { 甲: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      behind: '<calcPr calcId="191029"/>',
    });
    const { calculation } = openWorkbook(before);
    expect(calculation).toBe('<calcPr calcId="191029"/>');
    const added = patchWorkbook(before, { added: [{ name: "乙", rows: [[{ value: 1 }]] }] });
    expect(openWorkbook(added).calculation).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const gone = patchWorkbook(added, { removed: ["乙"], calculation });
    expect(unzipSync(gone)).toEqual(unzipSync(before));
    const without = smallWorkbook({ sheets: { 甲: "" } });
    const more = patchWorkbook(without, { added: [{ name: "乙", rows: [] }] });
    const back = patchWorkbook(more, { removed: ["乙"], calculation: "" });
    expect(unzipSync(back)).toEqual(unzipSync(without));
  });

  it("has formulas calculated anew where another program wrote the settings meanwhile", () => {
    const workbook = smallWorkbook({ sheets: { 甲: "", 乙: "" }, behind: '<calcPr calcId="1"/>' });
    const patched = patchWorkbook(workbook, {
      removed: ["乙"],
      calculation: '<calcPr calcId="2"/>',
    });
    expect(partText(patched, MAIN_PART)).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    const hostile = '<calcPr/><sheets></sheets><calcPr a="';
    const refused = patchWorkbook(workbook, { removed: ["乙"], calculation: hostile });
    expect(partText(refused, MAIN_PART)).not.toContain('a="');
  });

  it("has formulas calculated anew once, however often it is edited", () => {
    const patched = smallWorkbook({ sheets: { 甲: "" }, behind: '<calcPr fullCalcOnLoad="1"/>' });
    const again = patchWorkbook(patched, { added: [{ name: "乙", rows: [] }] });
    expect(partText(again, MAIN_PART)).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'
    );
  });

  it("takes its names and its settings along, and those of others count on", () => {
    const parts = smallParts({
      sheets: { 甲: "", 乙: "", 丙: "" },
      before: '<bookViews><workbookView activeTab="2"/></bookViews>',
      behind:
        '<definedNames><definedName name="a" localSheetId="1">1</definedName>' +
        '<definedName name="b" localSheetId="2">2</definedName><definedName name="c">3</definedName></definedNames>',
    });
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = "<Relationships/>";
    const patched = patchWorkbook(zipped(parts), { removed: ["乙"] });
    const main = partText(patched, MAIN_PART);
    expect(main).toContain('activeTab="1"');
    expect(main).toContain(
      '<definedNames><definedName name="b" localSheetId="1">2</definedName><definedName name="c">'
    );
    expect(partText(patched, "[Content_Types].xml")).not.toContain("sheet2.xml");
    expect(partText(patched, "xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
    expect(partText(patched, "xl/worksheets/sheet2.xml")).toBe("");
    expect(partText(patched, "xl/worksheets/_rels/sheet2.xml.rels")).toBe("");
    const { sheets, active } = openWorkbook(patched);
    expect([sheets.map(({ name }) => name), active?.name]).toEqual([["甲", "丙"], "丙"]);
  });

  it("leaves the last sheet on show where it was on show itself", () => {
    const before = '<bookViews><workbookView activeTab="1"/></bookViews>';
    const workbook = smallWorkbook({ sheets: { 甲: "", 乙: "" }, before });
    const patched = patchWorkbook(workbook, { removed: ["乙"] });
    expect(partText(patched, MAIN_PART)).toContain('activeTab="0"');
  });

  it("must be there", () => {
    const workbook = smallWorkbook({ sheets: { 甲: "" } });
    expect(() => patchWorkbook(workbook, { removed: ["乙"] })).toThrow(RangeError);
  });
});

describe("a formula that fills cells", () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  const edit = { formula: "SORT(D1:E1)", fills: { top: 0, left: 0, bottom: 0, right: 1 } };
  const sheets = (dynamic: boolean) => bySheet({ 表: edits({ 0: { 0: { ...edit, dynamic } } }) });

  it("spills where it is to, if the workbook has formulas that do", () => {
    const spilling = smallWorkbook({ sheets: { 表: row }, metadata: SPILLING_METADATA });
    for (const dynamic of [true, false]) {
      const opened = openWorkbook(patchWorkbook(spilling, { sheets: sheets(dynamic) }));
      const [formula] = opened.formulas(opened.sheets[0]!);
      expect(formula).toMatchObject({ formula: edit.formula, fills: edit.fills });
      expect(formula!.dynamic === true).toBe(dynamic);
    }
    const none = openWorkbook(
      patchWorkbook(smallWorkbook({ sheets: { 表: row } }), { sheets: sheets(true) })
    );
    expect(none.formulas(none.sheets[0]!)[0]!.dynamic).toBeUndefined();
  });

  it("loses the order of calculation once it fills no others", () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1</f><v>1</v></c></row>';
    const workbook = smallWorkbook({ sheets: { 表: array }, calcChain: '<c r="A1" i="1" a="1"/>' });
    const formula = { formula: "D1", fills: null };
    const patched = patchWorkbook(workbook, {
      sheets: bySheet({ 表: edits({ 0: { 0: formula } }) }),
    });
    expect(partText(patched, "xl/calcChain.xml")).toBe("");
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain("<f>D1</f>");
  });
});
