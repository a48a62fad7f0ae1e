import { strToU8, zipSync } from "fflate";
import { patchWorkbookTo } from "./patchWorkbook";
import type { NewSheet } from "./workbook";

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook without any sheet, to which sheets are added as to any other. */
const EMPTY: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    "</Types>",
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `xmlns:r="${OFFICE}"><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"/>`,
};

/**
 * Writes a workbook of these sheets, of which there must be one.
 *
 * @param write takes the bytes, piece by piece
 */
export function newWorkbookTo(
  sheets: readonly NewSheet[],
  write: (chunk: Uint8Array) => void
): void {
  const parts = Object.entries(EMPTY).map(([name, xml]) => [name, strToU8(START + xml)] as const);
  // The same sheets make the same bytes on every day; zip files know none before this one.
  const empty = zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
  patchWorkbookTo(empty, { added: sheets }, write);
}
