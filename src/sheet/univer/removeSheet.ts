import { SheetError } from "../error";
import { sheetOf, workbookIn, type GridSheet } from "./gridSheet";
import type { GridSource } from "./gridSource";

/** Takes a sheet away in whose cells nothing stands; gives whether it is gone. */
export async function removeSheet(source: GridSource, sheetId: string): Promise<boolean> {
  const found = await sheetOf(source, sheetId).catch(() => undefined);
  if (!found) return true;
  if (!isEmpty(found.sheet)) return false;
  const workbook = workbookIn(found.grid);
  const shown = workbook.getActiveSheet();
  if (!workbook.deleteSheet(found.sheet)) throw new SheetError("protected");
  // The grid shows the sheet beside the one that is gone, whichever was on show.
  if (shown.getSheetId() !== found.sheet.getSheetId()) workbook.setActiveSheet(shown);
  return true;
}

function isEmpty(sheet: GridSheet): boolean {
  let empty = true;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      const { v, f, si, p } = cell ?? {};
      const isBlank = (v ?? "") === "" && !f && !si && !p;
      if (!isBlank) empty = false;
      return isBlank;
    });
  return empty;
}
