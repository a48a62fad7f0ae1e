/** The readers of single parts of a package, each by itself. */
import { CellPlace, columnOf } from "../../src/workbook/read/cellPlace";
import { readNumberFormats } from "../../src/workbook/read/numberFormats";
import { ownText } from "../../src/workbook/read/ownText";
import { relationshipPrefixes, relationshipsPart } from "../../src/workbook/read/relationships";
import { RichText } from "../../src/workbook/read/richText";
import { isProtected } from "../../src/workbook/read/sheetProtection";
import { readStruckStyles } from "../../src/workbook/read/struckStyles";
import { TextBudget } from "../../src/workbook/read/TextBudget";
import { parseXml } from "../../src/workbook/xml/parseXml";

const damaged = expect.objectContaining({ reason: "damaged" });
const tooLarge = expect.objectContaining({ reason: "too-large" });

describe("where a cell is", () => {
  it("is counted on where it isn't said", () => {
    const place = new CellPlace();
    const at = () => [place.rowIndex, place.columnIndex];
    place.row(undefined);
    place.cell(undefined);
    expect(at()).toEqual([0, 0]);
    place.cell("D1");
    place.cell(undefined);
    expect(at()).toEqual([0, 4]);
    place.row("7");
    expect(at()).toEqual([6, -1]);
    place.row(undefined);
    place.cellIn(3);
    place.cellIn();
    expect(at()).toEqual([7, 4]);
  });

  it("is in the sheet", () => {
    const row = (reference: string) => () => new CellPlace().row(reference);
    expect(row("1048576")).not.toThrow();
    for (const beyond of ["1048577", "0", "-1", "x"]) expect(row(beyond)).toThrow(damaged);
    const cell = (reference: string) => () => new CellPlace().cell(reference);
    expect(cell("XFD1")).not.toThrow();
    for (const beyond of ["XFE1", "1", "a1", ""]) expect(cell(beyond)).toThrow(damaged);
  });

  it("has a column of letters, wherever it stands in a text", () => {
    expect(["A1", "Z9", "AA1", "XFD1", "B"].map((each) => columnOf(each))).toEqual([
      ...[0, 25, 26, 16383, 1],
    ]);
    expect(columnOf('<c r="AB7"', 6)).toBe(27);
    expect(["@1", "[1", "a1"].map((each) => columnOf(each))).toEqual([-1, -1, -1]);
  });
});

describe("number formats", () => {
  const kindOf = (id: number) => {
    const xml = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    return readNumberFormats([xml])[0]!.ofNumber?.(5)?.format;
  };
  it("have kinds by their numbers (ISO/IEC 29500-1, 18.8.30)", () => {
    for (const id of [14, 18, 22, 27, 36, 45, 47, 50, 58])
      expect([id, kindOf(id)]).toEqual([id, "date"]);
    for (const id of [9, 10]) expect([id, kindOf(id)]).toEqual([id, "percent"]);
    for (const id of [0, 8, 11, 13, 23, 26, 37, 44, 48, 49, 59])
      expect([id, kindOf(id)]).toEqual([id, undefined]);
  });

  it("are those of cells, by their own codes before", () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="14" formatCode="0"/><numFmt numFmtId="200" formatCode="0%"/><numFmt numFmtId="201"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="14"/><xf numFmtId="200"/><xf numFmtId="201"/><xf/></cellXfs>' +
      '<dxfs><xf numFmtId="9"/></dxfs></styleSheet>';
    const formats = readNumberFormats([xml]).map(({ ofNumber }) => ofNumber?.(5)?.format);
    expect(formats).toEqual([undefined, "percent", expect.anything(), undefined]);
  });
});

it("styles strike out as their fonts do", () => {
  const fonts =
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><b/><strike val="1"/></font></fonts>';
  const xfs = [0, 1, 2, 3, 9].map((id) => `<xf fontId="${id}"/>`).join("");
  const xml =
    `<styleSheet>${fonts}<fills><font><strike/></font></fills><cellStyleXfs><xf fontId="1"/></cellStyleXfs>` +
    `<cellXfs>${xfs}<xf/></cellXfs><dxfs><xf fontId="1"/><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
  expect(readStruckStyles([xml])).toEqual([false, true, false, true, false, false]);
});

describe("a sheet is protected", () => {
  it.each([
    ['<sheetProtection sheet="1"/>', true],
    ['<x:sheetProtection objects="1" sheet = \'true\' scenarios="1"/>', true],
    ['<sheetProtection sheet="0"/>', false],
    ['<sheetProtection password="1"/>', false],
    ['<sheetProtection subsheet="1"/>', false],
    ['<sheetProtections sheet="1"/>', false],
    ["<sheetData/>", false],
  ])("by %s: %s", (xml, expected) => {
    expect(isProtected([`<worksheet>${xml}`, "</worksheet>"])).toBe(expected);
    // Wherever it is cut.
    for (let at = 0; at < xml.length; at++)
      expect(isProtected([xml.slice(0, at), xml.slice(at)])).toBe(expected);
  });

  it("though its tag begins long before the cut", () => {
    const hash = `<sheetProtection hash="${"a".repeat(2000)}"`;
    expect(isProtected([`${"b".repeat(5000)}${hash}`, ' sheet="1"/>'])).toBe(true);
  });
});

describe("rich text", () => {
  const read = (xml: string) => {
    const text = new RichText();
    parseXml([`<si>${xml}</si>`], text);
    return { marked: text.marked, text: text.take(), left: text.take() };
  };
  const run = (properties: string, text: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;

  it("is what its runs have, without guides and what isn't text", () => {
    expect(read("<t>甲</t>")).toEqual({ marked: undefined, text: "甲", left: "" });
    const guide = '<rPh sb="0"><t>コウ</t></rPh>';
    expect(read(`${run("<b/>", "甲")}${guide}${run("", "乙")}<x>丙</x>`).text).toBe("甲乙");
    expect(read(`<t>甲</t><rPh><t>コ</t><t>ウ</t></rPh>${run("", "乙")}`).text).toBe("甲乙");
    expect(read("<r><t>甲</t>乙</r>").text).toBe("甲");
    expect(read(run("", "a_x000D_b")).text).toBe("a\rb");
  });

  it("has marks for what is struck out, raised or lowered", () => {
    expect(read(run("<strike/>", "1") + run("", "2")).marked).toEqual({ counts: "2", struck: "1" });
    expect(read(run('<strike val="0"/>', "1")).marked).toBeUndefined();
    expect(read(run('<vertAlign val="superscript"/>', "1") + run("", "2")).marked).toEqual({
      ...{ counts: "2", raised: "1" },
    });
    expect(read(run('<vertAlign val="baseline"/>', "1")).marked).toBeUndefined();
    expect(read(run('<strike/><vertAlign val="subscript"/>', "1")).marked).toEqual({
      ...{ counts: "", struck: "1" },
    });
    // Blanks that are struck out change nothing.
    expect(read(run("<strike/>", " ") + run("", "2")).marked).toBeUndefined();
    expect(read(run("<strike/>", " ") + run('<vertAlign val="superscript"/>', "a")).marked).toEqual(
      {
        ...{ counts: "", struck: " ", raised: "a" },
      }
    );
  });

  it("is no longer than any cell's", () => {
    const long = "长".repeat(1 << 20);
    expect(read(`<t>${long}</t>`).text).toHaveLength(1 << 20);
    expect(() => read(`<t>${long}长</t>`)).toThrow(tooLarge);
  });
});

it("relationships stand beside their part, under prefixes of their namespace", () => {
  expect(["", "xl/workbook.xml", "a.xml"].map(relationshipsPart)).toEqual([
    ...["_rels/.rels", "xl/_rels/workbook.xml.rels", "_rels/a.xml.rels"],
  ]);
  const attributes = {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:s": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "xmlns:t": "http://purl.oclc.org/ooxml/officeDocument/relationships/image",
    "r:id": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  expect(relationshipPrefixes({ attributes })).toEqual(["r", "s"]);
});

it("text is the same once it is one's own, and bounded together", () => {
  const long = "技改😀".repeat(20);
  expect([ownText("技改"), ownText(long)]).toEqual(["技改", long]);
  const budget = new TextBudget(5);
  budget.take("abc");
  budget.take("de");
  expect(() => budget.take("f")).toThrow(tooLarge);
});
