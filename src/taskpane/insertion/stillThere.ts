import type { Sheet } from "../../sheet/sheet";

/**
 * Makes sure of a sheet before something about it is written elsewhere: where another workbook is on show by now, that
 * one has nothing to do with it.
 *
 * @throws SheetError gone, busy
 */
export async function stillThere(
  sheet: Pick<Sheet, "readFormulas">,
  sheetId: string
): Promise<void> {
  await sheet.readFormulas(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
}
