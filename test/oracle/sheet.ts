import { strToU8, zipSync } from "fflate";

/** What a cell holds; undefined is no cell at all. */
export type Cell = number | string | boolean | undefined;

/** The letters of a column, from 0. */
export function columnName(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

/** A row: its formula, for the first column, and the cells beside it. */
export interface SheetRow {
  readonly formula: string;
  readonly cells: readonly Cell[];
}

/**
 * A workbook of one sheet, written part by part: no program's own writer comes between. Equal formulas
 * (by the text that `common` has for the first row) are stored once, as spreadsheet programs do.
 */
export function workbook(rows: readonly SheetRow[], common: string): Uint8Array {
  const body = rows.map(({ formula, cells }, i) => {
    const shared =
      i === 0
        ? `<f t="shared" ref="A1:A${rows.length}" si="0">${escaped(common)}</f>`
        : `<f t="shared" si="0"/>`;
    const f = formula === common ? shared : `<f>${escaped(formula)}</f>`;
    const beside = cells.map((cell, column) => cellXml(`${columnName(column + 1)}${i + 1}`, cell));
    return `<row r="${i + 1}"><c r="A${i + 1}">${f}</c>${beside.join("")}</row>`;
  });
  const parts = { ...PACKAGE, "xl/worksheets/sheet1.xml": sheetXml(body.join("")) };
  const zipped = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(zipped), { level: 1 });
}

function cellXml(address: string, cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  const text = `<t xml:space="preserve">${escaped(cell)}</t>`;
  return `<c r="${address}" t="inlineStr"><is>${text}</is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const sheetXml = (rows: string) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

const relation = (type: string, target: string) =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const PACKAGE = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="rows" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
};
