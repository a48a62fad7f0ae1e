import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/workbook";
import { openPackage } from "../../src/workbook/openPackage";
import { UnreadableWorkbook, unreadableText } from "../../src/workbook/unreadable";
import { smallParts, smallWorkbook, zipped } from "../support/xlsxPackage";

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A name as the old container's directory holds it. */
function directoryEntry(name: string): number[] {
  return [...Buffer.from(name, "utf16le")];
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const workbook = smallWorkbook({ sheets: { 台账: row } });

/** Where the record of a part begins in the directory. */
function recordOf(bytes: Uint8Array, part: string): number {
  return Buffer.from(bytes).lastIndexOf(part) - 46;
}

/** The file with other numbers in a part's directory record: checksum at 16, sizes at 20 and 24. */
function withRecord(bytes: Uint8Array, part: string, values: Record<number, number>): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const [at, value] of Object.entries(values)) {
    changed.writeUInt32LE(value, recordOf(bytes, part) + Number(at));
  }
  return new Uint8Array(changed);
}

/** Reads everything that a workbook has. */
function readAll(bytes: Uint8Array): void {
  const opened = openWorkbook(bytes);
  opened.sheets.forEach((sheet) => [opened.grid(sheet), opened.formulas(sheet), sheet.protected]);
}

const SHEET = "xl/worksheets/sheet1.xml";
const parts = smallParts({ sheets: { 台账: row } });

describe("what a file is", () => {
  it("gives the text of parts, whatever the case of their names", () => {
    expect(openPackage(workbook).text("XL/Worksheets/Sheet1.xml")).toBe(parts[SHEET]);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["old-xls", new Uint8Array([...OLD_CONTAINER, ...directoryEntry("Workbook")])],
    ["encrypted", new Uint8Array([...OLD_CONTAINER, 0, 0, ...directoryEntry("EncryptedPackage")])],
    ["binary-xlsb", zipSync({ "xl/workbook.bin": strToU8("x") })],
    ["other-package", zipSync({ "word/document.xml": strToU8("<document/>") })],
    ["other-package", zipSync({ "content.xml": strToU8("<office:document-content/>") })],
    ["text", strToU8("序号,企业名称\n1,示例公司\n")],
    ["text", strToU8("<html><table></table></html>")],
    ["damaged", workbook.slice(0, workbook.length - 30)],
    ["damaged", workbook.slice(0, workbook.length / 2)],
    ["damaged", new Uint8Array([0, 1, 2, 3])],
    ["damaged", new Uint8Array([0x50, 0x4b, 3, 4])],
  ])("tells that it is %s", (reason, bytes) => {
    expect(() => readAll(bytes)).toThrow(expect.objectContaining({ reason }));
  });

  it("tells that it is encrypted wherever the container says so", () => {
    // The container is looked through in pieces of a megabyte.
    const name = directoryEntry("EncryptedPackage");
    for (const at of [(1 << 20) - 5, (1 << 20) - name.length, 1 << 20]) {
      const bytes = new Uint8Array((1 << 20) + 100);
      bytes.set(OLD_CONTAINER);
      bytes.set(name, at);
      expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ reason: "encrypted" }));
    }
  });

  it("refuses a file larger than it is told to take", () => {
    const limits = { file: 100, part: 1e9, unpacked: 1e9 };
    expect(() => openPackage(workbook, limits)).toThrow(
      expect.objectContaining({ reason: "too-large" })
    );
  });
});

describe("how much a package may hold", () => {
  const sizes = Object.values(parts).map((part) => Buffer.byteLength(part as string));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const limits = { file: workbook.length, part: largest, unpacked: all };

  it("is as much as it is told, and no more of the file, a part, or all of them", () => {
    expect(() => openPackage(workbook, limits)).not.toThrow();
    for (const [name, most] of Object.entries(limits))
      expect(() => openPackage(workbook, { ...limits, [name]: most - 1 })).toThrow(
        expect.objectContaining({ reason: "too-large" })
      );
  });

  it("has parts under names as addresses write them, but for what parts folders", () => {
    const { entry } = openPackage(
      zipped({
        ...parts,
        "xl/%e6%8a%80%E6%94%B9.xml": "a",
        "xl/b%2fc.xml": "b",
        "x\\y.xml": "c",
        "/z.xml": "d",
        "q%zz.xml": "e",
        "r%ff.xml": "f",
      })
    );
    const names = ["xl/技改.xml", "XL/B%2FC.xml", "x/y.xml", "z.xml", "q%zz.xml", "r%ff.xml"];
    for (const name of names) expect([name, entry(name)?.size]).toEqual([name, 1]);
    expect(entry("xl/b/c.xml")).toBeUndefined();
  });

  it("is one part of a name, in whatever case", () => {
    expect(() => openPackage(zipped({ ...parts, "XL/WORKBOOK.xml": "" }))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
    expect(() => openPackage(workbook).text("xl/other.xml")).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
  });
});

describe("damage", () => {
  it.each([
    ["XML that ends too soon", zipped({ ...parts, [SHEET]: "<worksheet><sheetData>" })],
    ["XML that isn't", zipped({ ...parts, [SHEET]: "<worksheet><a></b></worksheet>" })],
    ["an entity that nobody declared", zipped({ ...parts, [SHEET]: "<worksheet>&x;</worksheet>" })],
    ["a checksum that doesn't fit", withRecord(workbook, SHEET, { 16: 1 })],
    ["less content than declared", withRecord(workbook, SHEET, { 24: 5000 })],
    [
      "a missing shared text",
      smallWorkbook({ sheets: { 台账: '<row><c t="s"><v>3</v></c></row>' } }),
    ],
    [
      "a shared text of none",
      smallWorkbook({ sheets: { 台账: '<row><c t="s"><v>0</v></c></row>' } }),
    ],
    ["a row beyond the last", smallWorkbook({ sheets: { 台账: '<row r="1048577"/>' } })],
    ["a column beyond the last", smallWorkbook({ sheets: { 台账: '<row><c r="XFE1"/></row>' } })],
  ])("is noticed: %s", (_, bytes) => {
    expect(() => readAll(bytes)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  it("is noticed in packed data", () => {
    const broken = workbook.slice();
    const at = Buffer.from(broken).indexOf(SHEET) + SHEET.length;
    broken.fill(0xff, at, at + 20);
    expect(() => readAll(broken)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });
});

describe("bombs", () => {
  it("refuses declared sizes beyond all measure, without unpacking anything", () => {
    const huge = withRecord(workbook, SHEET, { 24: 0xfffffff0 });
    expect(() => openPackage(huge)).toThrow(expect.objectContaining({ reason: "too-large" }));
  });

  it("refuses many large parts together", () => {
    const several = zipped({ ...parts, "a.bin": "a", "b.bin": "b", "c.bin": "c" });
    const bomb = ["a.bin", "b.bin", "c.bin"].reduce(
      (bytes, name) => withRecord(bytes, name, { 24: 0x7ff00000 }),
      several
    );
    expect(() => openPackage(bomb)).toThrow(expect.objectContaining({ reason: "too-large" }));
  });

  it("stops unpacking a part that grows beyond its declared size", () => {
    const content = `<worksheet>${" ".repeat(20_000_000)}</worksheet>`;
    const lying = withRecord(zipped({ ...parts, [SHEET]: content }), SHEET, { 24: 1000 });
    expect(() => readAll(lying)).toThrow(expect.objectContaining({ reason: "too-large" }));
  });

  it.each([
    "<worksheet>",
    "<worksheet><sheetData><row><c><v>",
    "<worksheet><!--",
    '<worksheet a="',
  ])("refuses what goes on for ever after %s", (beginning) => {
    const endless = zipped({ ...parts, [SHEET]: `${beginning}${" ".repeat(5_000_000)}` });
    expect(() => readAll(endless)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  it("refuses elements within elements without end", () => {
    const deep = zipped({ ...parts, [SHEET]: "<a>".repeat(100_000) });
    expect(() => readAll(deep)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  it("refuses more shared texts than can be held", () => {
    const strings = smallWorkbook({ sheets: { 台账: row }, sharedStrings: "<si/>" });
    const huge = withRecord(strings, "xl/sharedStrings.xml", { 24: 0x30000000 });
    expect(() => readAll(huge)).toThrow(expect.objectContaining({ reason: "too-large" }));
  });

  it("refuses entries that lie on top of each other", () => {
    const start = Buffer.from(workbook).readUInt32LE(recordOf(workbook, "_rels/.rels") + 42);
    const overlapping = withRecord(workbook, SHEET, { 42: start });
    expect(() => openPackage(overlapping)).toThrow(expect.objectContaining({ reason: "damaged" }));
  });

  it.each(["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "xl/workbook.xml"])(
    "refuses entities, in %s",
    (part) => {
      const entities = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]>';
      const bomb = zipped({ ...parts, [part]: `<?xml version="1.0"?>\n${entities}<a>&c;</a>` });
      expect(() => readAll(bomb)).toThrow(expect.objectContaining({ reason: "unsafe" }));
    }
  );
});

it("says of each reason what it is and what to do, in both languages", () => {
  const { zh, en } = unreadableText(new UnreadableWorkbook("encrypted"));
  expect([zh, en]).toEqual([expect.stringContaining("密码"), expect.stringContaining("password")]);
  const damaged = new UnreadableWorkbook("damaged");
  expect([damaged.name, damaged.message]).toEqual([
    ...["UnreadableWorkbook", "unreadable workbook: damaged"],
  ]);
});
