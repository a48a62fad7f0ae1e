import type { Language } from "../../../../core/text";
import { addressOf } from "../../../../core/grid/address";
import type { BlockCell, Sheet, Written } from "../../../../sheet/sheet";
import { callOf } from "../../../formula/callOf";
import { citationText, clauseTableSize } from "./citationText";
import type { Entry } from "./entries";

/**
 * Writes the citation as a text into the first selected cell, if that is empty.
 *
 * @throws SheetError as `readSelection` and `writeBlock`
 */
export async function citeAsText(sheet: Sheet, entry: Entry, language: Language): Promise<Written> {
  return sheet.writeBlock(await selectedCell(sheet), [[{ value: citationText(entry, language) }]]);
}

/**
 * Writes JG_CLAUSE for the entry into the first selected cell, if all the cells that its table takes are empty.
 *
 * @throws SheetError as `readSelection` and `writeBlock`
 */
export async function citeAsFormula(sheet: Sheet, entry: Entry): Promise<Written> {
  const { rows, columns } = clauseTableSize(entry);
  const block = Array.from({ length: rows }, () =>
    // What is to be left empty has to be empty already: so the table has its room.
    Array.from({ length: columns }, (): BlockCell => ({ value: null }))
  );
  block[0]![0] = { formula: callOf("JG_CLAUSE", [entry.id]) };
  return sheet.writeBlock(await selectedCell(sheet), block);
}

/**
 * Puts the citation on the first selected cell as a comment; resolves to the cell's address.
 *
 * @throws SheetError as `readSelection` and `comment`
 */
export async function citeAsComment(
  sheet: Sheet,
  entry: Entry,
  language: Language
): Promise<string> {
  const { sheetId, row, column } = await selectedCell(sheet);
  await sheet.comment(sheetId, row, column, citationText(entry, language));
  return addressOf(row, column);
}

async function selectedCell(sheet: Sheet) {
  const { sheetId, row, columns } = await sheet.readSelection();
  return { sheetId, row, column: columns[0]! };
}
