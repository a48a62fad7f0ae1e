import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openWorkbook, patchWorkbook } from "../../src/workbook";
import { calculatedSheetsOf, describeWithLibreOffice } from "../oracle/libreoffice";
import { rawEntries } from "../support/xlsxArchive";
import {
  contentTypes,
  MAIN,
  RELATIONSHIPS,
  relationships,
  smallParts,
  zipped,
  type Parts,
} from "../support/xlsxPackage";
import { bySheet, edits } from "./edits";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const [TYPES, PACKAGE_RELS] = ["[Content_Types].xml", "_rels/.rels"];
const [WORKBOOK, RELS, SHEET, STYLES] = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/styles.xml",
];
const usual = smallParts({
  sheets: { Ledger: '<row r="1"><c r="A1"><v>41</v></c></row>' },
  styles: "<cellXfs><xf/></cellXfs>",
});
const text = (part: string) => usual[part] as string;

/** A part with something in place of something else. */
function replaced(part: string, ...pairs: (readonly [from: string | RegExp, to: string])[]): Parts {
  return { [part]: pairs.reduce((xml, [from, to]) => xml.replace(from, to), text(part)) };
}

/** Parts under other names. */
function moved(name: (part: string) => string, parts: Parts = usual): Parts {
  return Object.fromEntries(Object.entries(parts).map(([part, xml]) => [name(part), xml]));
}

function without(part: string): Parts {
  return Object.fromEntries(Object.entries(usual).filter(([name]) => name !== part));
}

/** Every element with a prefix. */
function prefixed(part: string): Parts {
  const withPrefix = text(part).replace(/<(\/?)(?=[a-z])/g, "<$1x:");
  return { [part]: withPrefix.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`) };
}

const strict = (part: string) =>
  replaced(part, [MAIN, STRICT], [new RegExp(`${RELATIONSHIPS}(?=")`, "g"), STRICT_RELATIONSHIPS]);
const strictRels = (part: string) =>
  replaced(part, [new RegExp(RELATIONSHIPS, "g"), STRICT_RELATIONSHIPS]);
const override = (part: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const onSheet = (xml: string) =>
  xml.replace(/ xmlns:r="[^"]*"/, "").replace(" r:id=", ` xmlns:rel="${RELATIONSHIPS}" rel:id=`);

const packages: Record<string, Parts> = {
  "targets with backslashes": { ...usual, ...replaced(RELS, ["worksheets/", "worksheets\\"]) },
  "the workbook's target with a backslash": {
    ...usual,
    ...replaced(PACKAGE_RELS, ["xl/", "xl\\"]),
  },
  "the workbook's target with a backslash in front": {
    ...usual,
    ...replaced(PACKAGE_RELS, ["xl/", "\\xl\\"]),
  },
  "absolute targets": {
    ...usual,
    ...replaced(RELS, ["worksheets/", "/xl/worksheets/"]),
    ...replaced(PACKAGE_RELS, ["xl/", "/xl/"]),
  },
  "targets with dots": {
    ...usual,
    ...replaced(RELS, ["worksheets/", "./theme/.././worksheets/"]),
  },
  "the workbook's target with dots": { ...usual, ...replaced(PACKAGE_RELS, ["xl/", "./xl/"]) },
  "names with spaces": {
    ...moved((part) => part.replace("sheet1", "sheet 1")),
    ...replaced(RELS, ["sheet1", "sheet%201"]),
    ...replaced(TYPES, ["sheet1", "sheet%201"]),
  },
  "Chinese names": {
    ...moved((part) => part.replace("sheet1", "工作表1")),
    ...replaced(RELS, ["sheet1", "工作表1"]),
    ...replaced(TYPES, ["sheet1", "工作表1"]),
  },
  "names in capitals": {
    ...moved((part) => part.replace("worksheets/sheet1", "WorkSheets/SHEET1")),
    ...replaced(TYPES, ["worksheets/sheet1", "WORKSHEETS/sheet1"]),
  },
  "a workbook elsewhere": {
    [TYPES]: contentTypes({ "book/main.xml": "sheet.main", "tables/t.xml": "worksheet" }),
    [PACKAGE_RELS]: relationships([["r", "officeDocument", "book/main.xml"]]),
    "book/main.xml": text(WORKBOOK),
    "book/_rels/main.xml.rels": relationships([["rId1", "worksheet", "../tables/t.xml"]]),
    "tables/t.xml": text(SHEET),
  },
  "a content type of a sheet that isn't there": {
    ...usual,
    ...replaced(TYPES, ["</Types>", override("xl/worksheets/sheet2.xml")]),
  },
  "such a one in capitals": {
    ...usual,
    ...replaced(TYPES, ["</Types>", override("XL/Worksheets/Sheet2.XML")]),
  },
  "a relationship to a sheet that isn't there": {
    ...usual,
    ...replaced(RELS, [
      "</Relationships>",
      `<Relationship Id="rId2" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ]),
  },
  "styles that aren't there": without(STYLES!),
  "styles without anything": { ...usual, [STYLES!]: `<styleSheet xmlns="${MAIN}"/>` },
  "styles with empty lists": {
    ...usual,
    [STYLES!]: `<s:styleSheet xmlns:s="${MAIN}"><s:numFmts/><s:fonts/><s:fills/><s:borders/><s:cellXfs/></s:styleSheet>`,
  },
  "prefixes everywhere": {
    ...usual,
    ...prefixed(WORKBOOK!),
    ...prefixed(SHEET!),
    ...prefixed(STYLES!),
  },
  "ids whose prefix is declared on the sheet": { ...usual, [WORKBOOK!]: onSheet(text(WORKBOOK!)) },
  both: { ...usual, ...{ [WORKBOOK!]: onSheet(prefixed(WORKBOOK!)[WORKBOOK!] as string) } },
  "ids with another prefix, r being something else": {
    ...usual,
    ...replaced(
      WORKBOOK!,
      [`xmlns:r="${RELATIONSHIPS}"`, `xmlns:r="urn:a" xmlns:q="${RELATIONSHIPS}"`],
      ["r:id", 'r:id="7" q:id']
    ),
  },
  "a prefix declared on the list of sheets": {
    ...usual,
    ...replaced(
      WORKBOOK!,
      [` xmlns:r="${RELATIONSHIPS}"`, ""],
      ["<sheets>", `<sheets xmlns:r="${RELATIONSHIPS}">`]
    ),
  },
  "the strict edition": {
    ...usual,
    ...strict(WORKBOOK!),
    ...strict(SHEET!),
    ...strict(STYLES!),
    ...strictRels(RELS!),
    ...strictRels(PACKAGE_RELS!),
  },
  "another encoding that says so": {
    ...usual,
    [SHEET!]: Buffer.from(
      text(SHEET!)
        .replace("UTF-8", "ISO-8859-1")
        .replace("</row>", '<c r="C1" t="str"><v>é</v></c></row>'),
      "latin1"
    ),
  },
  "lists in UTF-16": {
    ...usual,
    ...Object.fromEntries(
      [WORKBOOK!, RELS!, STYLES!].map((part) => [
        part,
        Buffer.from(`\ufeff${text(part).replace("UTF-8", "UTF-16")}`, "utf16le"),
      ])
    ),
  },
};

function patched(parts: Parts): Uint8Array {
  return patchWorkbook(zipped(parts), {
    sheets: bySheet({ Ledger: edits({ 0: { 1: { value: "due", style: "over" } } }, { 1: 20 }) }),
    added: [
      { name: "Added", rows: [[{ value: "found", style: "title" }]] },
      { name: "Added2", rows: [[{ value: 42 }]] },
    ],
  });
}

/** Any reader of XML that knows namespaces takes it. */
function isWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe.each(Object.entries(packages))("a package with %s", (_, parts) => {
  let after: Uint8Array;
  beforeAll(() => (after = patched(parts)));

  it("keeps its sheet, with the edit, and gets the others", () => {
    const opened = openWorkbook(after);
    expect(opened.sheets.map(({ name }) => name)).toEqual(["Ledger", "Added", "Added2"]);
    const [ledger, added, second] = opened.sheets.map((sheet) => opened.grid(sheet).rows[0]);
    expect(ledger!.slice(0, 2)).toEqual([41, "due"]);
    expect([added, second]).toEqual([["found"], [42]]);
  });

  it("is well-formed, each part listed once, each relationship once", () => {
    const names = [...rawEntries(after).keys()];
    const partsAfter = unzipSync(after);
    const xml = names.filter((name) => name !== SHEET && /\.(xml|rels)$/i.test(name));
    xml
      .filter((name) => partsAfter[name]![0] === 0x3c)
      .forEach((name) => isWellFormed(strFromU8(partsAfter[name]!)));
    const listed = [...strFromU8(partsAfter[TYPES!]!).matchAll(/PartName="([^"]+)"/g)].map(
      (match) => match[1]!.toLowerCase()
    );
    expect(new Set(listed).size).toBe(listed.length);
    const rels = names.find((name) => /_rels\/(workbook|main)\.xml\.rels$/.test(name))!;
    const targets = [...strFromU8(partsAfter[rels]!).matchAll(/Target="([^"]+)"/g)].map(
      (match) => match[1]
    );
    expect(new Set(targets).size).toBe(targets.length);
    // No second part of a kind of which a workbook has one.
    expect(strFromU8(partsAfter[rels]!).match(/\/styles"/g)?.length).toBe(1);
  });
});

describe("the directory of a package", () => {
  it("keeps its order, wherever the parts lie", () => {
    const before = zipped(usual);
    const reordered = withDirectory(before, (records) => [...records].reverse());
    expect([...rawEntries(reordered).keys()]).toEqual(Object.keys(usual).reverse());
    const after = patchWorkbook(reordered, { added: [{ name: "Added", rows: [] }] });
    expect([...rawEntries(after).keys()]).toEqual([
      ...Object.keys(usual).reverse(),
      "xl/worksheets/sheet2.xml",
    ]);
    expect(openWorkbook(after).sheets).toHaveLength(2);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it("finds the edit and the added sheets in each of them", async () => {
    const sheets = ["Ledger", "Added", "Added2"];
    const lines = await calculatedSheetsOf(Object.values(packages).map(patched), sheets);
    Object.keys(packages).forEach((name, i) => {
      if (NOT_OPENED.includes(name)) return;
      const found = lines[i]!.map(([line]) => line?.replace(/"/g, ""));
      const ledger = NOT_FOUND.includes(name) ? "" : expect.stringMatching(/^41,due/);
      expect([name, ...found]).toEqual([name, ledger, "found", "42"]);
    });
  }, 120_000);
});

/** Packages that LibreOffice doesn't open at all, and those of which it, which takes names of parts to the letter, shows an
 * empty first sheet: edited or not. */
const NOT_OPENED = [
  "the workbook's target with a backslash",
  "the workbook's target with a backslash in front",
  "the workbook's target with dots",
];
const NOT_FOUND = ["targets with dots", "names with spaces", "names in capitals"];

/** The archive with the records of its directory in another order. */
function withDirectory(
  bytes: Uint8Array,
  order: (records: readonly Uint8Array[]) => Uint8Array[]
): Uint8Array {
  const view = Buffer.from(bytes);
  const end = view.length - 22;
  const start = view.readUInt32LE(end + 16);
  const records: Uint8Array[] = [];
  for (let at = start; at < end; at += records[records.length - 1]!.length) {
    const length =
      46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    records.push(view.subarray(at, at + length));
  }
  return new Uint8Array(
    Buffer.concat([view.subarray(0, start), ...order(records), view.subarray(end)])
  );
}
