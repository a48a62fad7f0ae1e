import { StyleLists } from "../patch/StyleLists";
import { noStyles } from "../patch/patchStyles";
import {
  contentTypes,
  MAIN,
  OFFICE,
  PACKAGE,
  packed,
  relationships,
  SHEET_TYPE,
} from "../newPackage";
import { escapeXml } from "../xml/escape";
import { spliced } from "../xml/outline";
import { quotedSheet, type Book, type BookSheet, type Look } from "./book";
import { bookSheetXml } from "./bookSheetXml";

/** The book as an .xlsx file; the same book makes the same bytes on every day. */
export function writeBook(book: Book): Uint8Array {
  const styles = new BookStyleList();
  const sheets = book.sheets.map(
    (sheet, i) => [`worksheets/sheet${i + 1}.xml`, bookSheetXml(sheet, MAIN, styles)] as const
  );
  return packed({
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
      ["xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
      ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
      ...sheets.map(([part]) => [`xl/${part}`, `${SHEET_TYPE}.worksheet+xml`] as const),
    ]),
    "_rels/.rels": relationships([
      [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": properties(book),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(([part]) => [`${OFFICE}/worksheet`, part] as const),
      [`${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles.xml(),
    ...Object.fromEntries(sheets.map(([part, xml]) => [`xl/${part}`, xml])),
  });
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
