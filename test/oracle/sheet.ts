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

/** A sheet of such rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The formula that many rows share, as it stands in the first row. */
  readonly common: string;
}

/** A workbook, written part by part: no program's own writer comes between. It is stored, for packing takes longer than reading more. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const parts = {
    ...packageOf(sheets.map(({ name }) => name)),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${partOf(i)}`, sheetXml(sheet)])),
  };
  const zipped = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(zipped), { level: 0 });
}

/** Equal formulas are stored once, as spreadsheet programs do. */
function sheetXml({ rows, common }: Sheet): string {
  const body = rows.map(({ formula, cells }, i) => {
    const shared =
      i === 0
        ? `<f t="shared" ref="A1:A${rows.length}" si="0">${escaped(common)}</f>`
        : `<f t="shared" si="0"/>`;
    const f = formula === common ? shared : `<f>${escaped(formula)}</f>`;
    const beside = cells.map((cell, column) => cellXml(`${columnName(column + 1)}${i + 1}`, cell));
    return `<row r="${i + 1}"><c r="A${i + 1}">${f}</c>${beside.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData></worksheet>`;
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

const partOf = (sheet: number) => `worksheets/sheet${sheet + 1}.xml`;

const relations = (type: string, targets: readonly string[]) => {
  const each = targets.map(
    (target, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
};

function packageOf(names: readonly string[]): Record<string, string> {
  const sheets = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  const types = names.map(
    (_, i) => `<Override PartName="/xl/${partOf(i)}" ContentType="${TYPE}.worksheet+xml"/>`
  );
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": relations("officeDocument", ["xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      "worksheet",
      names.map((_, i) => partOf(i))
    ),
  };
}
