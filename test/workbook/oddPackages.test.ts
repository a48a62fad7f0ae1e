import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openWorkbook, patchWorkbook } from "../../src/workbook";
import { calculatedSheetsOf, describeWithLibreOffice } from "../oracle/libreoffice";
import { rawEntries } from "../support/xlsxArchive";
import { oddPackages, SHEET, TYPES, usual } from "../support/oddPackages";
import { zipped, type Parts } from "../support/xlsxPackage";
import { bySheet, edits } from "./edits";

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

describe.each(Object.entries(oddPackages))("a package with %s", (_, parts) => {
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
    const lines = await calculatedSheetsOf(Object.values(oddPackages).map(patched), sheets);
    Object.keys(oddPackages).forEach((name, i) => {
      if (NOT_OPENED.includes(name)) return;
      const found = lines[i]!.map(([line]) => line?.replace(/"/g, ""));
      const ledger = NOT_FOUND.includes(name) ? "" : expect.stringMatching(/^41,due/);
      expect([name, ...found]).toEqual([name, ledger, "found", "42"]);
    });
  });
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
