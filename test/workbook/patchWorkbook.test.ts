import exceljs from "exceljs";
import { unzipSync } from "fflate";
import {
  openWorkbook,
  patchWorkbook,
  patchWorkbookTo,
  type CellEdit,
  type WorkbookEdits,
} from "../../src/workbook";
import { calculated, describeWithLibreOffice } from "../oracle/libreoffice";
import { everythingWorkbook } from "../support/everythingWorkbook";
import { changedParts } from "../support/xlsxArchive";
import { bySheet, edits } from "./edits";
import { MAIN, partText, smallParts, smallWorkbook, zipped } from "../support/xlsxPackage";

const LEDGER = "申报汇总";
const FUNDS = "资金台账";
const SHEET_1 = "xl/worksheets/sheet1.xml";

/** Three check columns beside the ledger, and two sheets behind. */
const CHECKED: WorkbookEdits = {
  sheets: bySheet({
    [LEDGER]: edits(
      {
        2: { 13: { value: "判断", style: "heading" }, 14: { value: "差额", style: "heading" } },
        3: {
          10: { value: 300 },
          13: { value: "一致", style: "agree" },
          14: { value: 0.125, style: "amount" },
        },
        4: {
          13: { value: "多报", style: "over" },
          14: { value: -3, formula: "L5-K5", style: "amount" },
        },
        5: { 13: { value: "少报", style: "under" } },
        6: {
          13: { value: "无法读取", style: "unreadable" },
          14: { value: 0, formula: "差异汇总!B2*2" },
        },
      },
      { 13: 14, 14: 12 }
    ),
  }),
  added: [
    {
      name: "差异汇总",
      rows: [
        [{ value: "差异汇总", style: "title" }],
        [{ value: "合计", style: "text" }, { value: 12.5, style: "amount" }, { value: true }],
        [],
        [{ value: null }, { value: 25, formula: "B2*2" }],
      ],
      widths: [20, 12],
    },
    { name: "申报汇总", rows: [] },
  ],
};

const before = everythingWorkbook();
const after = patchWorkbook(before, CHECKED);

describe("a workbook without a style of ours", () => {
  const small = smallWorkbook({
    sheets: { 甲: '<row r="1"><c r="A1"><v>1</v></c></row>', 乙: "" },
  });
  const value = bySheet({ 甲: edits({ 0: { 0: { value: 2 } } }) });

  it("is the same where nothing is edited", () => {
    expect(patchWorkbook(small, {})).toEqual(small);
    expect(patchWorkbook(small, { sheets: new Map(), added: [], removed: [] })).toEqual(small);
  });

  it("gets no styles, and keeps its own untouched", () => {
    expect(changedParts(small, patchWorkbook(small, { sheets: value }))).toEqual([
      "xl/workbook.xml",
      SHEET_1,
    ]);
    const styled = smallWorkbook({ sheets: { 甲: "" }, styles: "<cellXfs><xf/></cellXfs>" });
    expect(changedParts(styled, patchWorkbook(styled, { sheets: value }))).toEqual([
      "xl/workbook.xml",
      SHEET_1,
    ]);
  });

  it("tells how far it is, sheet by sheet", () => {
    const shares: number[] = [];
    const sheets = bySheet({
      甲: edits({ 0: { 0: { value: 2 } } }),
      乙: edits({ 0: { 0: { value: 3 } } }),
    });
    patchWorkbookTo(
      small,
      { sheets },
      () => undefined,
      (share) => shares.push(share)
    );
    expect(shares).toEqual([0.5, 1, 1]);
  });

  it("refuses a sheet that isn't there", () => {
    const edit = edits({ 0: { 0: { value: 2 } } });
    expect(() => patchWorkbook(small, { sheets: bySheet({ 丙: edit }) })).toThrow(RangeError);
  });
});

describe("a workbook with everything in it", () => {
  it("keeps each part that isn't a target, packed as it was", () => {
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      SHEET_1,
      "xl/worksheets/sheet5.xml",
      "xl/worksheets/sheet6.xml",
    ]);
    const [was, is] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(is).slice(0, Object.keys(was).length)).toEqual(Object.keys(was));
  });

  it("keeps of the changed sheet all that wasn't edited", () => {
    const [was, is] = [partText(before, SHEET_1), partText(after, SHEET_1)];
    const back = is
      .replace(/<c r="[NO]\d+".*?<\/c>/g, "")
      .replace("<v>300</v>", "<v>214.25</v>")
      .replace('ref="A1:O7"', 'ref="A1:M7"')
      .replace(/<col min="11".*?<\/cols>/, '<col min="11" max="16384" width="12"/></cols>');
    // Rows that grew say no more how far they reach.
    expect(back).toBe(was.replace(/(<row r="[3-7]") spans="1:13"/g, "$1"));
  });

  it("has all formulas calculated when it is opened next", () => {
    expect(partText(after, "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    );
  });

  it("reads back as it was written", () => {
    const opened = openWorkbook(after);
    expect(opened.sheets.map(({ name }) => name)).toEqual([
      ...["申报汇总", "资金台账", "透视", "已锁定", "差异汇总", "申报汇总 (2)"],
    ]);
    const { rows } = opened.grid(opened.sheets[0]!);
    expect(rows.slice(2, 7).map((row) => row!.slice(13))).toEqual([
      ["判断", "差额"],
      ["一致", 0.125],
      ["多报", -3],
      ["少报"],
      ["无法读取", 0],
    ]);
    expect(rows[3]![10]).toBe(300);
    expect(opened.formulas(opened.sheets[0]!).map(({ formula }) => formula)).toEqual([
      "K4-L4",
      "K5-L5",
      "L5-K5",
      "K6-L6",
      "SUM(K4:K6)",
      "差异汇总!B2*2",
    ]);
    expect(opened.grid(opened.sheets[4]!).rows).toEqual([
      ["差异汇总"],
      ["合计", 12.5, true],
      undefined,
      [null, 25],
    ]);
  });

  it("opens in another reader, with the looks that were asked for", async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(after as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const sheet = workbook.getWorksheet(LEDGER)!;
    expect(sheet.getCell("N4").value).toBe("一致");
    expect(sheet.getCell("O4")).toMatchObject({ value: 0.125, numFmt: "#,##0.00####" });
    expect(sheet.getCell("O5").value).toMatchObject({ formula: "L5-K5", result: -3 });
    expect(sheet.getCell("N3").font).toMatchObject({ bold: true, name: "SimSun", size: 11 });
    expect(sheet.getCell("N3").border.top?.style).toBe("thin");
    const fills = ["N4", "N5", "N6", "N7"].map((address) => sheet.getCell(address).fill);
    expect(new Set(fills.map((fill) => JSON.stringify(fill))).size).toBe(4);
    expect(fills.every((fill) => fill.type === "pattern" && fill.pattern === "solid")).toBe(true);
    // What was edited without a look keeps its own.
    expect(sheet.getCell("K4")).toMatchObject({ value: 300, numFmt: "#,##0.00_ " });
    const added = workbook.getWorksheet("差异汇总")!;
    expect(added.getCell("A1").font).toMatchObject({ bold: true, size: 14 });
    expect(added.getColumn(1).width).toBe(20);
  });

  it("can be patched again, piece by piece", () => {
    const chunks: Uint8Array[] = [];
    const shares: number[] = [];
    const again = { sheets: bySheet({ [FUNDS]: edits({ 1: { 5: { value: 7 } } }) }) };
    patchWorkbookTo(
      after,
      again,
      (chunk) => chunks.push(chunk.slice()),
      (share) => shares.push(share)
    );
    const result = new Uint8Array(Buffer.concat(chunks));
    expect(changedParts(after, result)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(shares[shares.length - 1]).toBe(1);
    const opened = openWorkbook(result);
    expect(opened.formulas(opened.sheets[1]!).map(({ value }) => value)).toEqual([
      179.5, 2018, 7, 2,
    ]);
  });
});

describeWithLibreOffice("in LibreOffice", () => {
  it("opens and shows the values, the formulas that depend on them calculated", async () => {
    const [sheet] = await calculated([after]);
    const rows = sheet!.map((row) => row.replace(/"/g, ""));
    // K4 is 300 now: its sum and difference follow; O7 is twice B2 of the new sheet.
    expect(rows[2]).toMatch(/,差额,判断,差额$/);
    expect(rows[3]).toMatch(/,300,214\.25,85\.75,一致,0\.125$/);
    expect(rows[4]).toMatch(/,78\.44,78\.44,0,多报,0$/);
    expect(rows[6]).toMatch(/,586\.44,,,无法读取,25$/);
  });
});

describe("parts besides the sheets", () => {
  it("stay as they are where nothing is edited", () => {
    expect(patchWorkbook(before, {})).toEqual(before);
    expect(patchWorkbook(before, { sheets: bySheet({}), added: [] })).toEqual(before);
  });

  it("lose the order of calculation only with a formula", () => {
    const chain = "xl/calcChain.xml";
    const value = patchWorkbook(before, {
      sheets: bySheet({ [LEDGER]: edits({ 3: { 12: { value: 1 } } }) }),
    });
    expect(changedParts(before, value)).toEqual(["xl/workbook.xml", SHEET_1]);
    const nothing = {
      sheets: bySheet({ [LEDGER]: edits({ 3: { 1: { value: 1, formula: null } } }) }),
    };
    expect(changedParts(before, patchWorkbook(before, nothing))).toEqual([
      "xl/workbook.xml",
      SHEET_1,
    ]);

    const gone = {
      sheets: bySheet({ [LEDGER]: edits({ 3: { 12: { value: 1, formula: null } } }) }),
    };
    const without = patchWorkbook(before, gone);
    expect(unzipSync(without)[chain]).toBeUndefined();
    expect(partText(without, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(without, "[Content_Types].xml")).not.toContain("calcChain");

    const fills = { top: 1, left: 4, bottom: 2, right: 4 };
    const spill = { sheets: bySheet({ [FUNDS]: edits({ 1: { 4: { value: 1, fills } } }) }) };
    expect(unzipSync(patchWorkbook(before, spill))[chain]).toBeUndefined();
  });

  it("keep the order of calculation where an array fills what it filled", () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1</f><v>1</v></c><c r="B1"><f>C1</f></c></row>';
    const calcChain = `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`;
    const chainAfter = (column: number, edit: CellEdit) =>
      unzipSync(
        patchWorkbook(smallWorkbook({ sheets: { 台账: array }, calcChain }), {
          sheets: bySheet({ 台账: edits({ 0: { [column]: edit } }) }),
        })
      )["xl/calcChain.xml"] !== undefined;
    const fills = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(chainAfter(0, { formula: "D1", fills })).toBe(true);
    expect(chainAfter(0, { formula: "D1", fills: { ...fills, bottom: 2 } })).toBe(false);
    expect(chainAfter(0, { formula: null })).toBe(false);
    expect(chainAfter(1, { formula: "D1" })).toBe(true);
    expect(chainAfter(1, { formula: null })).toBe(false);
    expect(chainAfter(2, { formula: null })).toBe(true);
  });

  it("have targets without backslashes afterwards, but for what lies outside", () => {
    const parts = smallParts({ sheets: { 台账: "" } });
    const rels = "xl/_rels/workbook.xml.rels";
    const outside = `<Relationship Id="rId9" Type="x/y" Target="C:\\a.xlsx" TargetMode="External"/></Relationships>`;
    parts[rels] = (parts[rels] as string)
      .replace("worksheets/", "worksheets\\")
      .replace("</Relationships>", outside);
    const after = partText(
      patchWorkbook(zipped(parts), { added: [{ name: "新", rows: [[{ value: 1 }]] }] }),
      rels
    );
    expect(after).toContain('Target="worksheets/sheet1.xml"');
    expect(after).toContain('Target="C:\\a.xlsx"');
  });

  it("come into being where a workbook has none", () => {
    const small = smallWorkbook({ sheets: { 台账: "" } });
    const result = patchWorkbook(small, {
      sheets: bySheet({ 台账: edits({ 0: { 0: { value: 1, style: "over" } } }) }),
      added: [{ name: "汇总", rows: [[{ value: "甲", style: "over" }]] }],
    });
    expect(partText(result, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    const rels = partText(result, "xl/_rels/workbook.xml.rels");
    expect(rels.match(/Id="[^"]*"/g)).toEqual(['Id="rId1"', 'Id="rId2"', 'Id="rId3"']);
    expect(rels).toContain('Target="styles.xml"');
    expect(partText(result, "[Content_Types].xml")).toContain(
      'PartName="/xl/worksheets/sheet2.xml"'
    );
    expect(partText(result, "xl/worksheets/sheet2.xml")).toContain('<c r="A1" s="1"');
  });

  it("get only the styles that are used, and number formats once", () => {
    const styles = '<fonts count="1"><font/></fonts><cellXfs count="2"><xf/><xf/></cellXfs>';
    const result = patchWorkbook(smallWorkbook({ sheets: { 台账: "" }, styles }), {
      sheets: bySheet({ 台账: edits({ 0: { 0: { style: "agree" }, 1: { style: "amount" } } }) }),
    });
    const xml = partText(result, "xl/styles.xml");
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00####"/></numFmts><fonts'
    );
    expect(xml).toMatch(/<cellXfs count="4"><xf\/><xf\/><xf numFmtId="164" [^>]*fillId="2"/);
    expect(partText(result, SHEET_1)).toContain('<c r="A1" s="2"/><c r="B1" s="3"/>');
  });

  it("number their number formats each by itself", () => {
    const result = patchWorkbook(smallWorkbook({ sheets: { 台账: "" } }), {
      sheets: bySheet({ 台账: edits({ 0: { 0: { style: "count" }, 1: { style: "amount" } } }) }),
    });
    const xml = partText(result, "xl/styles.xml");
    expect([...xml.matchAll(/<numFmt numFmtId="(\d+)"/g)].map(([, id]) => id)).toEqual([
      "164",
      "165",
    ]);
    expect([...xml.matchAll(/<xf numFmtId="(16\d)"/g)].map(([, id]) => id)).toEqual(["164", "165"]);
  });

  it("name new sheets as Excel takes them", () => {
    const names = [
      "a/b[c]:*?\\",
      "'引号'",
      "",
      "很".repeat(40),
      "很".repeat(31),
      "台账",
      "A_B_C_____",
    ];
    const result = patchWorkbook(smallWorkbook({ sheets: { 台账: "" } }), {
      added: names.map((name) => ({ name, rows: [] })),
    });
    expect(openWorkbook(result).sheets.map(({ name }) => name)).toEqual([
      "台账",
      "a_b_c_____",
      "引号",
      "Sheet",
      "很".repeat(31),
      `${"很".repeat(27)} (2)`,
      "台账 (2)",
      "A_B_C_____ (2)",
    ]);
  });

  it("may be written with a prefix", () => {
    const parts = smallParts({ sheets: { 台账: "" } });
    const prefixed = (xml: string, prefix: string) =>
      xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`).replace("xmlns=", `xmlns:${prefix}=`);
    for (const part of Object.keys(parts).filter((name) => !name.startsWith("_rels"))) {
      parts[part] = prefixed(parts[part] as string, "p");
    }
    const result = patchWorkbook(zipped(parts), {
      added: [{ name: "新", rows: [[{ value: 1 }]] }],
    });
    const opened = openWorkbook(result);
    expect(opened.sheets.map(({ name }) => name)).toEqual(["台账", "新"]);
    expect(opened.grid(opened.sheets[1]!).rows).toEqual([[1]]);
    expect(partText(result, "xl/workbook.xml")).toContain('<p:sheet name="新"');
  });

  it("must have the sheet that is edited", () => {
    expect(() => patchWorkbook(before, { sheets: bySheet({ 没有: edits({}) }) })).toThrow(
      RangeError
    );
  });
});
