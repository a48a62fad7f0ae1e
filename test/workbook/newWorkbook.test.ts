import exceljs from "exceljs";
import { newWorkbookTo, openWorkbook, patchWorkbook, type NewSheet } from "../../src/workbook";
import { freeSheetName } from "../../src/workbook/patch/sheetNames";
import { joined } from "../../src/workbook/zip/joined";
import { partText } from "../support/xlsxPackage";

const page = { printed: { top: 0, left: 0, bottom: 2, right: 1 }, heights: [24, 15, 45] };
const SHEETS: NewSheet[] = [
  { name: "目录", rows: [[{ value: "目录", style: "title" }]] },
  {
    name: "4 O'Neill & 子",
    rows: [
      [{ value: "审批表", style: "title" }],
      [
        { value: "金额", style: "label" },
        { value: 12.3456, style: "amount" },
      ],
      [{ value: null }, { value: "长".repeat(60), style: "wrapped" }],
    ],
    widths: [20, 38],
    page,
  },
];
const made = joined((write) => newWorkbookTo(SHEETS, write));

async function read(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

describe("a new workbook", () => {
  it("has the sheets, for us and for ExcelJS", async () => {
    const opened = openWorkbook(made);
    expect(opened.sheets.map(({ name }) => name)).toEqual(["目录", "4 O'Neill & 子"]);
    expect(opened.grid(opened.sheets[1]!).rows[1]).toEqual(["金额", 12.3456]);
    const sheet = (await read(made)).worksheets[1]!;
    expect(sheet.getCell("B2").value).toBe(12.3456);
    expect(sheet.getCell("A2").font.bold).toBe(true);
    expect(sheet.getCell("B3").alignment).toEqual({ wrapText: true });
    expect([1, 2, 3].map((row) => sheet.getRow(row).height)).toEqual(page.heights);
  });

  it("has the parts that Excel looks for, each with its type", () => {
    const types = partText(made, "[Content_Types].xml");
    expect(types).toContain('<Default Extension="rels" ');
    expect(types).toMatch(/PartName="\/xl\/workbook.xml" ContentType="[^"]*sheet\.main\+xml"/);
    expect(partText(made, "_rels/.rels")).toMatch(
      /<Relationship Id="rId1" Type="[^"]*\/officeDocument" Target="xl\/workbook.xml"\/><\/Relationships>/
    );
    for (const part of ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])
      expect(partText(made, part).match(/<\?xml/g)).toHaveLength(1);
  });

  it("prints a sheet for paper on one page of A4, the others as they come", async () => {
    const [index, sheet] = (await read(made)).worksheets;
    expect(sheet!.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      ...{ printArea: "A1:B3", showGridLines: true, horizontalCentered: true },
    });
    expect(index!.pageSetup.fitToPage).toBeFalsy();
    expect(index!.pageSetup.printArea).toBeUndefined();
  });

  it("has the parts of a sheet in the order that the format asks for", () => {
    const xml = partText(made, "xl/worksheets/sheet2.xml");
    const order = ["sheetPr", "sheetFormatPr", "cols", "sheetData", "printOptions", "pageMargins"];
    const places = [...order, "pageSetup"].map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("names what is printed in front of the calculation, behind the names that there are", () => {
    const once = partText(made, "xl/workbook.xml");
    expect(once).toMatch(
      /<\/sheets><definedNames><definedName name="_xlnm\.Print_Area" localSheetId="1">'4 O''Neill &amp; 子'!\$A\$1:\$B\$3<\/definedName><\/definedNames><calcPr/
    );
    const again = patchWorkbook(made, { added: [{ name: "乙", rows: [], page }] });
    expect(partText(again, "xl/workbook.xml")).toMatch(
      /localSheetId="1">[^<]*<\/definedName><definedName name="_xlnm\.Print_Area" localSheetId="2">'乙'!\$A\$1:\$B\$3</
    );
  });

  it("is the same on every day", () => {
    expect(joined((write) => newWorkbookTo(SHEETS, write))).toEqual(made);
  });
});

describe("names of sheets", () => {
  it.each([
    ["4 甲公司\n（分公司）", "4 甲公司 （分公司）"],
    ["'甲'", "甲"],
    ["a/b:c", "a_b_c"],
    ["\u0007", "Sheet"],
    // 31 characters, of which the last would be an apostrophe.
    [`${"长".repeat(30)}'s`, "长".repeat(30)],
    [`${"长".repeat(30)}😀`, "长".repeat(30)],
    ["a[b]c*d?e/f\\g:h", "a_b_c_d_e_f_g_h"],
    ["甲\r\n\t乙", "甲 乙"],
    [" '甲' '", "甲"],
    ["甲'乙", "甲'乙"],
    ["", "Sheet"],
  ])("%j becomes %j", (wanted, name) => {
    expect(freeSheetName(wanted, [])).toBe(name);
  });

  it("are told apart by a number, in whatever case, and still no longer than Excel takes", () => {
    expect(freeSheetName("Sum", ["SUM"])).toBe("Sum (2)");
    expect(freeSheetName("Sum", ["sum", "sum (2)", "x"])).toBe("Sum (3)");
    expect(freeSheetName("Sum", ["Sum (2)"])).toBe("Sum");
    const long = "长".repeat(31);
    expect(freeSheetName(`${long}短`, [long])).toBe(`${"长".repeat(27)} (2)`);
    const many = Array.from({ length: 9 }, (_, i) => (i === 0 ? "a" : `a (${i + 1})`));
    expect(freeSheetName("a", many)).toBe("a (10)");
  });
});
