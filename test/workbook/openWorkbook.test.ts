import { openWorkbook, type FormulaCell } from "../../src/workbook";
import { everythingWorkbook } from "../support/everythingWorkbook";
import {
  contentTypes,
  MAIN,
  RELATIONSHIPS,
  relationships,
  smallParts,
  smallWorkbook,
  SPILLING_METADATA,
  zipped,
  type SmallWorkbook,
} from "../support/xlsxPackage";

function grid(workbook: SmallWorkbook) {
  const opened = openWorkbook(smallWorkbook(workbook));
  return opened.grid(opened.sheets[0]!);
}

function rows(data: string, more: Partial<SmallWorkbook> = {}) {
  return grid({ sheets: { 台账: data }, ...more }).rows;
}

function formulas(data: string, more: Partial<SmallWorkbook> = {}): FormulaCell[] {
  const opened = openWorkbook(smallWorkbook({ sheets: { 台账: data }, ...more }));
  return opened.formulas(opened.sheets[0]!);
}

/** Styles whose cells have these number formats, in this order. */
function formats(ids: number[], own = ""): string {
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`).join("");
  return `<numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs>`;
}

describe("values", () => {
  it("reads each kind of cell", () => {
    const sharedStrings = "<si><t>企业</t></si><si><t> 留白 </t></si>";
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>428.5</v></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#REF!</v></c>' +
      '<c r="G1" t="str"><f>A1</f><v>企业</v></c><c r="H1" t="inlineStr"><is><t>直接</t></is></c>' +
      '<c r="I1" t="n"><v>1.5E-3</v></c><c r="J1"/><c r="K1" s="0"><f>1</f></c><c r="L1" t="str"><v></v></c></row>';
    expect(rows(data, { sharedStrings })).toEqual([
      [
        "企业",
        " 留白 ",
        428.5,
        true,
        false,
        { error: "#REF!" },
        "企业",
        "直接",
        0.0015,
        null,
        // A formula without a result isn't blank.
        { error: "#BUSY!" },
        "",
      ],
    ]);
  });

  it("joins rich text and leaves phonetic guides out", () => {
    const sharedStrings =
      '<si><r><rPr><b/></rPr><t>其中：</t></r><r><t xml:space="preserve">利息 </t></r><rPh sb="0" eb="2"><t>ソノナカ</t></rPh></si><si/>';
    const inline =
      '<c t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>コウ</t></rPh><r><t>乙</t></r></is></c>';
    const data = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>${inline}</row>`;
    expect(rows(data, { sharedStrings })).toEqual([["其中：利息 ", "", "甲乙"]]);
  });

  it("reads text in sections of its own", () => {
    const sharedStrings = "<si><t><![CDATA[<甲> & ]]>乙</t></si>";
    const data =
      '<row><c t="s"><v><![CDATA[0]]></v></c><c t="inlineStr"><is><t><![CDATA[12345]]></t></is></c>' +
      '<c t="str"><f><![CDATA["a"&"b"]]></f><v>a<![CDATA[b]]></v></c><c><v><![CDATA[428.5]]></v></c></row>';
    expect(rows(data, { sharedStrings })).toEqual([["<甲> & 乙", "12345", "ab", 428.5]]);
    expect(formulas(data, { sharedStrings })[0]!.formula).toBe('"a"&"b"');
  });

  it("knows characters that XML can't hold", () => {
    const data =
      '<row><c t="str"><v>a_x000D_b</v></c><c t="inlineStr"><is><t>_x005F_x0041_&amp;&lt;</t></is></c></row>';
    expect(rows(data)).toEqual([["a\rb", "_x0041_&<"]]);
  });

  it("places rows and cells that don't say where they are", () => {
    const data =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"><c><v>6</v></c></row><row><c><v>7</v></c></row>';
    expect(rows(data)).toEqual([[1, null, null, 4, 5], undefined, [6], [7]]);
  });

  it("reads sheets whose elements carry a prefix, and the strict edition's namespaces", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>3</x:v></x:c></x:row></x:sheetData>' +
      '<x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>';
    expect(grid({ sheets: { 台账: sheet } })).toEqual({
      name: "台账",
      rows: [undefined, [null, 3]],
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    });
  });

  it("takes an empty value for a blank cell, unless it is a text", () => {
    const cell = (type: string, value: string) => `<c t="${type}">${value}</c>`;
    const data = ["<v/>", "<v></v>", "<v> </v>"].flatMap((value) =>
      ["s", "b", "e", "n", "d"].map((type) => cell(type, value))
    );
    const sharedStrings = "<si><t>企业</t></si>";
    expect(rows(`<row>${data.join("")}<c t="str"><v/></c></row>`, { sharedStrings })).toEqual([
      [...Array<null>(15).fill(null), ""],
    ]);
  });

  it("takes only what is in a row for a cell, and in sheetData for a row", () => {
    const anchors =
      '<xdr:from xmlns:xdr="a"><xdr:row>1</xdr:row><xdr:c r="XFE9">2</xdr:c></xdr:from>';
    const controls = `<controls><control><controlPr><anchor>${anchors}</anchor></controlPr></control></controls>`;
    const inside =
      '<c r="A1048576"><v>5</v><extLst><row r="1"/><c r="B1"><v>6</v></c></extLst></c>';
    const sheet = (data: string) =>
      `<worksheet xmlns="${MAIN}"><sheetPr><row r="0"/></sheetPr><sheetData>${data}</sheetData>${controls}</worksheet>`;
    const { rows: read } = grid({
      sheets: { 台账: sheet(`<row r="1048576">${inside}</row>`) },
    });
    expect([read.length, read[1048575]]).toEqual([1048576, [5]]);
  });

  it("keeps what should be a number and isn't as it stands", () => {
    expect(rows("<row><c><v>1,000</v></c><c><v> 12 </v></c></row>")).toEqual([["1,000", 12]]);
  });
});

describe("number formats", () => {
  /** One cell of 43272 – 21 June 2018 – for each format. */
  function shown(ids: number[], own = "", before = "") {
    const cells = ids.map((_, i) => `<c s="${i}"><v>43272</v></c>`).join("");
    const [row] = rows(`<row>${cells}</row>`, { styles: formats(ids, own), before });
    return row!.map((cell) =>
      typeof cell === "object" && cell && "format" in cell ? cell.format : cell
    );
  }

  it("knows those without a code, the Chinese ones among them", () => {
    expect(shown([14, 22, 27, 31, 36, 47, 50, 57, 58])).toEqual(Array(9).fill("date"));
    expect(shown([9, 10])).toEqual(["percent", "percent"]);
    expect(shown([0, 1, 2, 4, 11, 12, 37, 44, 48, 49])).toEqual(Array(10).fill(43272));
  });

  it.each([
    ['yyyy"年"m"月"d"日";@', "date"],
    ["[$-804]yyyy&quot;年&quot;m&quot;月&quot;", "date"],
    ["[DBNum1][$-804]yyyy年m月d日", "date"],
    ["e.m.d", "date"],
    ["[h]:mm:ss", "date"],
    ["上午/下午h:mm", "date"],
    ["0.0%", "percent"],
    ["[Red]+0.00%;[Green]-0.00%", "percent"],
    ["#,##0.00_ ", 43272],
    ['0.00"万元 (ym)"', "shown"],
    ["0.00E+00", 43272],
    ["G/通用格式", 43272],
    ["General", 43272],
    ["[Red]0.00", 43272],
    [String.raw`0.00\d`, "shown"],
    ["0_d", 43272],
    ['0"%"', "shown"],
    ["@", 43272],
  ])("reads the code %s", (code, expected) => {
    const escaped = code.replace(/"/g, "&quot;");
    expect(shown([176], `<numFmt numFmtId="176" formatCode="${escaped}"/>`)).toEqual([expected]);
  });

  it("counts days from 1900, whichever calendar the file has", () => {
    const before = '<workbookPr date1904="1"/>';
    const data = '<row><c s="0"><v>41810</v></c><c s="1"><v>41810</v></c></row>';
    expect(rows(data, { styles: formats([14, 0]), before })).toEqual([
      [{ number: 43272, format: "date" }, 41810],
    ]);
  });

  it("leaves the calendar to the workbook's own settings, whatever extensions are called", () => {
    const x15 =
      '<extLst><ext xmlns:x15="a"><x15:workbookPr chartTrackingRefBase="1"/><x15:sheets><x15:sheet name="b"/></x15:sheets></ext></extLst>';
    const data = '<row><c s="0"><v>41810</v></c></row>';
    const styles = formats([14]);
    const before = '<workbookPr date1904="true"/>';
    const day = [[{ number: 43272, format: "date" }]];
    expect(rows(data, { styles, before, behind: x15 })).toEqual(day);
    const behind = x15.replace("chartTrackingRefBase", "date1904");
    expect(rows(data.replace("41810", "43272"), { styles, behind })).toEqual(day);
    expect(openWorkbook(smallWorkbook({ sheets: { 台账: "" }, behind: x15 })).missing).toEqual([]);
  });

  it.each([
    ["2021-01-01T10:10:10", 44197 + 36610 / 86400],
    ["10:10:10", 36610 / 86400],
    ["T18:00", 0.75],
    ["2018-06-21T08:00:00+08:00", 43272 + 1 / 3],
    ["2018-06-21T24:00:00", 43273],
    [" 2018-06 ", 43252],
    ["2016-02-29", 42429],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2018-02-30", "2018-02-30"],
    ["2018-13-01", "2018-13-01"],
    ["1899-12-31", "1899-12-31"],
    ["2018-06-21T25:00", "2018-06-21T25:00"],
    ["T", "T"],
    ["20180621", "20180621"],
  ])("reads a day or an hour that is written as %s", (iso, expected) => {
    const cell = `<row><c t="d"><f>A1</f><v>${iso}</v></c></row>`;
    const [[read]] = rows(cell) as [[unknown]];
    expect(read).toEqual(
      typeof expected === "number" ? { number: expected, format: "date" } : expected
    );
    expect(formulas(cell)[0]!.value).toEqual(expected);
  });

  it("reads days that are written as such", () => {
    const data =
      '<row><c t="d"><v>2018-06-21</v></c><c t="d"><v>2018-06-21T12:00:00</v></c><c t="d"><v>1900-01-01T00:00:00Z</v></c><c t="d"><v>夏至</v></c></row>';
    expect(rows(data)).toEqual([
      [
        { number: 43272, format: "date" },
        { number: 43272.5, format: "date" },
        { number: 1, format: "date" },
        "夏至",
      ],
    ]);
  });
});

describe("formulas", () => {
  it("writes shared formulas out for each cell", () => {
    const data =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="4">A1*$A$1+SUM(A:A)&amp;"A1"</f><v>1</v></c><c r="D1"><f t="shared" si="4"/><v>2</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="4"/><v>3</v></c><c r="D2"><f t="shared" si="4"/></c></row>';
    expect(formulas(data)).toEqual([
      { row: 0, column: 2, formula: 'A1*$A$1+SUM(A:A)&"A1"', value: 1 },
      { row: 0, column: 3, formula: 'B1*$A$1+SUM(B:B)&"A1"', value: 2 },
      { row: 1, column: 2, formula: 'A2*$A$1+SUM(A:A)&"A1"', value: 3 },
      { row: 1, column: 3, formula: 'B2*$A$1+SUM(B:B)&"A1"', value: null },
    ]);
  });

  it("tells arrays of old from spills", () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="C1" cm="1" t="e"><f t="array" ref="C1">_xlfn.UNIQUE(B1:B3)</f><v>#N/A</v></c></row>';
    expect(formulas(data, { metadata: SPILLING_METADATA })).toEqual([
      {
        row: 0,
        column: 0,
        formula: "B1:B3*2",
        value: 2,
        fills: { top: 0, left: 0, bottom: 2, right: 0 },
      },
      {
        row: 0,
        column: 2,
        formula: "_xlfn.UNIQUE(B1:B3)",
        value: { error: "#N/A" },
        fills: { top: 0, left: 2, bottom: 0, right: 2 },
        dynamic: true,
      },
    ]);
  });

  it("takes cell metadata of another kind for nothing", () => {
    const data = '<row><c cm="1"><f t="array" ref="A1">B1</f><v>2</v></c></row>';
    const metadata = SPILLING_METADATA.replace(/XLDAPR/g, "XLRICHVALUE");
    expect(formulas(data, { metadata })[0]!.dynamic).toBeUndefined();
  });

  it("looks for the metadata of spills among others", () => {
    const cell = (cm: number) => `<c cm="${cm}"><f t="array" ref="A1">B1</f><v>2</v></c>`;
    const plain = '<c cm="3"><f>B1</f><v>2</v></c>';
    const rc = (t: number, v: number) => `<rc t="${t}" v="${v}"/>`;
    const block = (properties: string) =>
      `<bk><extLst><ext/><ext>${properties}</ext></extLst></bk>`;
    const metadata =
      `<metadata xmlns="${MAIN}" xmlns:xda="x"><metadataTypes><other name="a"/><metadataType name="XLRICHVALUE"/>` +
      '<metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLRICHVALUE">' +
      `${block("")}${block("")}</futureMetadata><futureMetadata name="XLDAPR">` +
      `${block('<xda:dynamicArrayProperties fDynamic="0"/>')}${block('<xda:dynamicArrayProperties fDynamic="1"/>')}` +
      `</futureMetadata><cellMetadata><bk>${rc(1, 1)}</bk><bk>${rc(2, 0)}</bk><bk>${rc(1, 0)}${rc(2, 1)}</bk></cellMetadata></metadata>`;
    const data = `<row>${[1, 2, 3].map(cell).join("")}${plain}</row>`;
    // The third names the second block of the second type; what doesn't fill cells doesn't spill.
    expect(formulas(data, { metadata }).map(({ dynamic }) => dynamic)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
    ]);
  });

  it("are those that are asked for, of shared ones as they are written out", () => {
    const shared = (text: string) => `<c><f t="shared" si="0">${text}</f><v>1</v></c>`;
    const data = `<row>${shared("YC_A(B1)")}${shared("")}${shared("SUM(B1)")}${shared("")}<c><f>A1</f></c></row>`;
    const opened = openWorkbook(smallWorkbook({ sheets: { 台账: data } }));
    const wanted = opened.formulas(opened.sheets[0]!, (formula) => formula.startsWith("YC_"));
    expect(wanted.map(({ formula }) => formula)).toEqual(["YC_A(B1)", "YC_A(C1)"]);
  });

  it("are none where they are blank, or a what-if table's", () => {
    const table =
      '<c><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="A1">TABLE(,A1)</f><v>1</v></c>';
    const data = `<row><c><f>B1</f></c><c><f/></c><c><f t="shared" si="7"/></c>${table}</row>`;
    expect(formulas(data).map(({ formula }) => formula)).toEqual(["B1"]);
  });

  it("are as long as Excel's with room to spare, and no longer", () => {
    const longest = "1".repeat(1 << 16);
    expect(formulas(`<row><c><f>${longest}</f></c></row>`)[0]!.formula).toBe(longest);
    expect(() => formulas(`<row><c><f>${longest}1</f></c></row>`)).toThrow(
      expect.objectContaining({ reason: "too-large" })
    );
  });

  it("gives what a damaged file has left of custom functions, and leaves what-if tables out", () => {
    const data =
      '<row><c><f>[2]!_xldudf_YC_SUBSIDY(B1)</f><v>1</v></c><c><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>1</v></c></row>';
    expect(formulas(data).map(({ formula }) => formula)).toEqual(["[2]!_xldudf_YC_SUBSIDY(B1)"]);
  });
});

describe("merged cells", () => {
  const merged = (data: string, ...ranges: string[]) =>
    grid({
      sheets: {
        台账: `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`,
      },
    }).merges.length;
  const LAST = 1_048_576;
  const oneRow = "<row><c><v>1</v></c></row>";
  const full = `<row r="${LAST}"><c><v>1</v></c></row>`;

  it("cover as many rows as four whole sheets have, and no more", () => {
    const four = Array<string>(4).fill(`A1:B${LAST}`);
    expect(merged(full, ...four)).toBe(4);
    expect(() => merged(full, ...four, "C1:D1")).toThrow(
      expect.objectContaining({ reason: "too-large" })
    );
  });

  it("may reach far below what is there, and stand in the last rows", () => {
    expect(merged(oneRow, ...Array<string>(9).fill(`A1:B${LAST}`))).toBe(9);
    expect(merged(full, ...Array<string>(9).fill(`A${LAST}:B${LAST}`))).toBe(9);
  });

  it("are no more in a row than have room there", () => {
    const many = Array<string>(8193).fill("A1:B1");
    expect(merged(oneRow, ...many, "A2:B2")).toBe(8193);
  });
});

describe("sheets", () => {
  const opened = openWorkbook(everythingWorkbook());

  it("lists them in the order of their tabs", () => {
    expect(opened.sheets.map(({ name, part, hidden }) => [name, part, hidden])).toEqual([
      ["申报汇总", "xl/worksheets/sheet1.xml", false],
      ["资金台账", "xl/worksheets/sheet2.xml", false],
      ["透视", "xl/worksheets/sheet3.xml", false],
      ["已锁定", "xl/worksheets/sheet4.xml", true],
    ]);
    expect(opened.sheets.map((sheet) => sheet.protected)).toEqual([false, false, false, true]);
  });

  it("reads the ledger, and hears how far it is", () => {
    const shares: number[] = [];
    const { rows: read, merges } = opened.grid(opened.sheets[0]!, (share) => shares.push(share));
    expect(read[0]).toEqual(["2018年技改补助 申报汇总表"]);
    expect(read[2]!.slice(10)).toEqual(["申报补助额", "县级审核额", "差额"]);
    expect(read[3]!.slice(0, 6)).toEqual([
      1,
      "示例机械有限公司",
      "宜都市",
      "数控生产线改造",
      1200,
      "是",
    ]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 12 }]);
    expect(shares[shares.length - 1]).toBe(1);
  });

  it("finds parts wherever they are, and leaves chart sheets out", () => {
    const bytes = zipped({
      "[Content_Types].xml": contentTypes({ "book/main.xml": "sheet.main" }),
      "_rels/.rels": relationships([["rId1", "officeDocument", "/book/main.xml"]]),
      "book/main.xml": `<workbook xmlns="${MAIN}" xmlns:x="${RELATIONSHIPS}"><sheets><sheet name="图" sheetId="1" x:id="a"/><sheet name="表" sheetId="2" x:id="b"/></sheets></workbook>`,
      "book/_rels/main.xml.rels": relationships([
        ["a", "chartsheet", "chart.xml"],
        ["b", "worksheet", "../Tables/Table.xml"],
      ]),
      "book/chart.xml": `<chartsheet xmlns="${MAIN}"/>`,
      "tables\\table.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>`,
    });
    const elsewhere = openWorkbook(bytes);
    expect(elsewhere.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(elsewhere.grid(elsewhere.sheets[0]!).rows).toEqual([[5]]);
  });
});

it("marks cells of which not everything counts, shared texts among them", () => {
  const text = (content: string) => `<t xml:space="preserve">${content}</t>`;
  const workbook = smallWorkbook({
    sheets: {
      表: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>5</v></c><c t="s"><v>2</v></c></row>',
    },
    sharedStrings:
      `<si><r><rPr><strike/></rPr>${text("1000")}</r><r>${text("2000")}</r></si><si>${text("甲")}</si>` +
      `<si><r>${text("5")}</r><r><rPr><vertAlign val="superscript"/></rPr>${text("注")}</r></si>`,
    styles:
      "<fonts><font/><font><strike/></font></fonts>" +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
  });
  const opened = openWorkbook(workbook);
  const { rows: read, marks } = opened.grid(opened.sheets[0]!);
  expect(read).toEqual([["10002000", "甲", 5, "5注"]]);
  expect([...marks!.get(0)!]).toEqual([
    [0, { counts: "2000", struck: "1000" }],
    [2, { counts: null, struck: "5" }],
    [3, { counts: "5", raised: "注" }],
  ]);
});

it("tells hidden rows, columns and sheets", () => {
  const sheet =
    `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>` +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="true"><c r="A3"><v>2</v></c></row></sheetData></worksheet>';
  const opened = openWorkbook(smallWorkbook({ sheets: { 表: sheet } }));
  expect(opened.grid(opened.sheets[0]!).hidden).toEqual({
    sheet: false,
    rows: new Set([2]),
    columns: new Set([1, 2]),
  });
});

it("tells what is hidden only where anything is", () => {
  const hiddenIn = (content: string, state = "") => {
    const parts = smallParts({
      sheets: { 表: `<worksheet xmlns="${MAIN}">${content}</worksheet>` },
    });
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      "<sheet ",
      `<sheet ${state}`
    );
    const opened = openWorkbook(zipped(parts));
    const { hidden } = opened.grid(opened.sheets[0]!);
    return hidden && [hidden.sheet, hidden.rows.size, hidden.columns.size];
  };
  const data = (attributes = "") =>
    `<sheetData><row ${attributes}><c><v>1</v></c></row></sheetData>`;
  expect(hiddenIn(data())).toBeUndefined();
  expect(hiddenIn(data('hidden="1"'))).toEqual([false, 1, 0]);
  expect(hiddenIn(`<cols><col min="1" max="2" hidden="1"/></cols>${data()}`)).toEqual([
    ...[false, 0, 2],
  ]);
  expect(hiddenIn(data(), 'state="veryHidden" ')).toEqual([true, 0, 0]);
});

it("leaves blank cells at the end of a row out", () => {
  expect(rows('<row><c><v>1</v></c><c s="0"/><c t="str"/></row>')).toEqual([[1]]);
});

it("tells the names for cells and formulas, without Excel's own", () => {
  const parts = smallParts({ sheets: { 台账: "", "参 数": "" } });
  const names =
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$3</definedName>' +
    "<definedName name=\"上限\">'参 数'!$B$4</definedName>" +
    '<definedName name="说明" hidden="1" localSheetId="1">"&lt;"&amp;<![CDATA[台账!$A$1]]></definedName></definedNames>';
  parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
    "</sheets>",
    `</sheets>${names}`
  );
  expect(openWorkbook(zipped(parts)).definedNames).toEqual([
    { name: "上限", formula: "'参 数'!$B$4", hidden: false },
    { name: "说明", formula: '"<"&台账!$A$1', hidden: true, sheet: "参 数" },
  ]);
});
