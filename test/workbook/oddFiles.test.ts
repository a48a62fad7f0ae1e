import { openWorkbook, patchWorkbook } from "../../src/workbook";
import { bySheet, edits } from "./edits";
import { MAIN, partText, smallParts, zipped, type Parts } from "../support/xlsxPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>é技改</t></is></c></row>';
const usual = smallParts({ sheets: { 台账: row, 二: row } });
const workbookXml = usual["xl/workbook.xml"] as string;

function withParts(parts: Parts): Uint8Array {
  return zipped({ ...usual, ...parts });
}

function firstCell(bytes: Uint8Array): unknown {
  const opened = openWorkbook(bytes);
  return opened.grid(opened.sheets[0]!).rows[0]?.[0];
}

function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

/** A sheet whose declaration names an encoding. */
function sheetIn(encoding: string, text = "é技改"): string {
  return (
    `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>` +
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`
  );
}

const encodings: [string, Uint8Array, string][] = [
  ["UTF-16, little end first", utf16(sheetIn("UTF-16"), "le"), "é技改"],
  ["UTF-16, big end first", utf16(sheetIn("utf-16"), "be"), "é技改"],
  ["UTF-16 without a mark", utf16(sheetIn("UTF-16LE"), "le", false), "é技改"],
  ["UTF-16 without a mark, big end first", utf16(sheetIn("UTF-16BE"), "be", false), "é技改"],
  [
    "Latin-1",
    Buffer.from(sheetIn("ISO-8859-1", "é&#25216;改".replace("改", "&#25913;")), "latin1"),
    "é技改",
  ],
  [
    "GBK",
    Buffer.concat([
      Buffer.from(sheetIn("GBK", "|").split("|")[0]!),
      Buffer.from([0xbc, 0xbc, 0xb8, 0xc4]),
      Buffer.from(sheetIn("GBK", "|").split("|")[1]!),
    ]),
    "技改",
  ],
  ["UTF-8 that is said to be UTF-16", Buffer.from(sheetIn("utf-16")), "é技改"],
  ["UTF-8 in capitals or not", Buffer.from(sheetIn("utf8")), "é技改"],
];

describe("parts in other encodings than UTF-8", () => {
  it.each(encodings)("are read: %s", (_, part, expected) => {
    expect(firstCell(withParts({ [SHEET]: part }))).toBe(expected);
  });

  it.each(encodings)("are written in the one that they say: %s", (_, part, expected) => {
    const sheets = bySheet({ 台账: edits({ 0: { 1: { value: "核对ß" } } }) });
    const written = patchWorkbook(withParts({ [SHEET]: part }), { sheets });
    const opened = openWorkbook(written);
    expect(opened.grid(opened.sheets[0]!).rows).toEqual([[expected, "核对ß"]]);
    // Any reader of XML takes it for what it is.
    const text = partText(written, SHEET);
    expect(text).toContain("核对ß");
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-?8"/i);
  });

  it("may be the lists of sheets and of relationships", () => {
    const list = workbookXml.replace("UTF-8", "UTF-16");
    const rels = (usual["xl/_rels/workbook.xml.rels"] as string).replace("UTF-8", "UTF-16");
    const bytes = withParts({
      "xl/workbook.xml": utf16(list, "le"),
      "xl/_rels/workbook.xml.rels": utf16(rels, "be"),
    });
    const added = patchWorkbook(bytes, { added: [{ name: "三", rows: [] }] });
    expect(openWorkbook(added).sheets.map(({ name }) => name)).toEqual(["台账", "二", "三"]);
  });

  it.each([
    ["an encoding that nobody knows", Buffer.from(sheetIn("x-unknown"))],
    ["half a character", utf16(sheetIn("UTF-16"), "le").subarray(0, -1)],
    ["UTF-8 that is none", Buffer.from(sheetIn("UTF-8"), "latin1")],
  ])("are damaged in %s", (_, part) => {
    expect(() => firstCell(withParts({ [SHEET]: part }))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
  });
});

describe("sheets of which nothing is there", () => {
  const without = (from: string | RegExp, to: string) =>
    withParts({ "xl/workbook.xml": workbookXml.replace(from, to) });
  it.each<[string, Uint8Array]>([
    ["no id", without(' r:id="rId2"', "")],
    ["an empty id", without('r:id="rId2"', 'r:id=""')],
    ["an id that nothing has", without('r:id="rId2"', 'r:id="rId77"')],
    ["an id in no namespace", without('r:id="rId2"', 'id="rId2"')],
    [
      "a part that isn't there",
      zipped(
        Object.fromEntries(Object.entries(usual).filter(([name]) => !name.endsWith("sheet2.xml")))
      ),
    ],
    [
      "a target outside",
      withParts({
        "xl/_rels/workbook.xml.rels": (usual["xl/_rels/workbook.xml.rels"] as string).replace(
          'Target="worksheets/sheet2.xml"',
          'Target="worksheets/sheet2.xml" TargetMode="External"'
        ),
      }),
    ],
  ])("are named, and the others opened: %s", (_, bytes) => {
    const { sheets, missing } = openWorkbook(bytes);
    expect([sheets.map(({ name }) => name), missing]).toEqual([["台账"], ["二"]]);
    expect(firstCell(bytes)).toBe("é技改");
  });

  it("are a damage where there is no other", () => {
    expect(() => openWorkbook(without(/ r:id="rId\d"/g, ""))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
  });
});

describe("document types", () => {
  const type = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
  it.each<[string, string | Uint8Array, string]>([
    ["behind a long comment", `<!--${" ".repeat(9000)}-->${type}`, "xl/drawings/drawing1.xml"],
    ["behind many comments", `${"<!-- a -->\n".repeat(2000)}${type}`, "docProps/app.xml"],
    ["behind instructions", `<?xml version="1.0"?>${"<?a b?>".repeat(900)}${type}`, "a.rels"],
    ["behind white space", `${"\n".repeat(20_000)}${type}`, "a.vml"],
    ["in UTF-16", utf16(`<?xml version="1.0"?>${type}`, "be"), "xl/drawings/drawing1.xml"],
    ["in a part with another name", `<?xml version="1.0"?>${type}`, "xl/drawings/drawing1.dat"],
    ["in an encoding that nobody knows", `<?xml version="1.0" encoding="x-a"?>${type}`, "a.xml"],
    ["behind a comment without end", `<!--${" ".repeat(400_000)}`, "a.xml"],
  ])("are refused %s", (_, content, part) => {
    expect(() => openWorkbook(withParts({ [part]: content }))).toThrow(
      expect.objectContaining({ reason: "unsafe" })
    );
  });

  it.each<[string, string | Uint8Array]>([
    ["a comment that names one", `<?xml version="1.0"?><!-- <!DOCTYPE x> --><x/>`],
    ["text that does", "<x><![CDATA[<!DOCTYPE x>]]></x>"],
    ["a licence in front", `<?xml version="1.0"?><!-- ${"licence ".repeat(4000)}--><x/>`],
    ["nothing", ""],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0, 0xd8, 0, 0xd8])],
  ])("are another matter than %s", (_, content) => {
    expect(() => openWorkbook(withParts({ "customXml/item1.xml": content }))).not.toThrow();
  });
});
