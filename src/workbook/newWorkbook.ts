import { contentTypes, MAIN, OFFICE, packed, relationships, SHEET_TYPE } from "./newPackage";
import { patchWorkbookTo } from "./patchWorkbook";
import type { NewSheet } from "./workbook";

/** A workbook without any sheet, to which sheets are added as to any other. */
const EMPTY: Readonly<Record<string, string>> = {
  "[Content_Types].xml": contentTypes([["xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`]]),
  "_rels/.rels": relationships([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships([]),
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
  patchWorkbookTo(packed(EMPTY), { added: sheets }, write);
}
