import {
  contentTypes,
  MAIN,
  RELATIONSHIPS,
  relationships,
  smallParts,
  type Parts,
} from "./xlsxPackage";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
export const [TYPES, PACKAGE_RELS] = ["[Content_Types].xml", "_rels/.rels"];
export const [WORKBOOK, RELS, SHEET, STYLES] = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/styles.xml",
];
export const usual = smallParts({
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

/** One workbook in the ways in which programs write packages; its one sheet, Ledger, has 41 in A1. */
export const oddPackages: Record<string, Parts> = {
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
