import { endEditing } from "./endEditing";
import { sheetOf, workbookIn } from "./gridSheet";
import type { GridSource } from "./gridSource";
import { makeRoom } from "./makeRoom";

/** Shows the sheet and selects the cell. */
export async function goTo(
  source: GridSource,
  sheetId: string,
  row: number,
  column: number
): Promise<void> {
  const { grid, sheet } = await sheetOf(source, sheetId);
  await endEditing(grid.univerAPI);
  makeRoom(sheet, { top: row, left: column, bottom: row, right: column });
  workbookIn(grid).setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
  sheet.scrollToCell(row, column);
}
