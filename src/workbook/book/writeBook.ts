import { strToU8, zipSync } from "fflate";
import { StyleLists } from "../patch/StyleLists";
import { noStyles } from "../patch/patchStyles";
import { escapeXml } from "../xml/escape";
import { spliced } from "../xml/outline";
import { quotedSheet, type Book, type BookSheet, type Look } from "./book";
import { bookSheetXml } from "./bookSheetXml";

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

/** The book as an .xlsx file; the same book makes the same bytes on every day. */
export function writeBook(book: Book): Uint8Array {
  const { sheets } = book;
  const styles = new BookStyleList();
  const contents = sheets.map((sheet) => bookSheetXml(sheet, MAIN, styles));
  const parts: Record<string, string> = {
    "[Content_Types].xml": START + contentTypes(sheets.length),
    "_rels/.rels": START + packageRelationships(),
    "docProps/core.xml": START + properties(book),
    "xl/workbook.xml": START + workbookXml(book),
    "xl/_rels/workbook.xml.rels": START + workbookRelationships(sheets.length),
    "xl/styles.xml": styles.xml(),
    ...Object.fromEntries(contents.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])
  );
  // Zip files know no day before this one.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The looks of a book, each once, and the fills of its highlights. */
class BookStyleList {
  private readonly base = noStyles(MAIN);
  private readonly lists = new StyleLists(this.base);
  private readonly looks = new Map<string, number>();
  private readonly fills: string[] = [];

  readonly cell = (look: Look): number => {
    const key = JSON.stringify(look);
    const place = this.looks.get(key) ?? this.lists.addLook(look);
    this.looks.set(key, place);
    return place;
  };

  readonly highlight = (fill: string): number => {
    const place = this.fills.indexOf(fill);
    return place >= 0 ? place : this.fills.push(fill) - 1;
  };

  xml(): string {
    const fills = this.fills.map(
      (fill) => `<dxf><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
    );
    const named =
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
    const dxfs = `<dxfs count="${fills.length}">${fills.join("")}</dxfs>`;
    return spliced(this.base, this.lists.splices()).replace(
      "</styleSheet>",
      `${named}${dxfs}</styleSheet>`
    );
  }
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts = Array.from({ length: sheets }, (_, i) =>
    override(`xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.worksheet+xml`)
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override("xl/workbook.xml", `${TYPE}.sheet.main+xml`) +
    override("xl/styles.xml", `${TYPE}.styles+xml`) +
    override("docProps/core.xml", CORE_TYPE) +
    `${parts.join("")}</Types>`
  );
}

function packageRelationships(): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    "</Relationships>"
  );
}

function properties({ title, creator }: Book): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator></cp:coreProperties>`
  );
}

function workbookXml({ sheets, names }: Book): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  const own = names.map(
    ({ name, formula }) =>
      `<definedName name="${escapeXml(name)}">${escapeXml(formula)}</definedName>`
  );
  const defined = [...sheets.flatMap(printTitles), ...own];
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join("")}</sheets><definedNames>${defined.join("")}</definedNames>` +
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'
  );
}

function printTitles({ name, printedOnTop }: BookSheet, i: number): string[] {
  if (!printedOnTop) return [];
  const [first, last] = printedOnTop.map((row) => row + 1);
  const rows = escapeXml(`${quotedSheet(name)}!$${first}:$${last}`);
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${rows}</definedName>`];
}

function workbookRelationships(sheets: number): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const each = Array.from({ length: sheets }, (_, i) =>
    relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)
  );
  const styles = relation(sheets + 1, "styles", "styles.xml");
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}${styles}</Relationships>`;
}
