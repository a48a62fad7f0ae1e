import { InsertSheetCommand } from "@univerjs/preset-sheets-core";
import type { Page } from "../../core/report/page";
import { freeSheetName } from "../../workbook/patch/sheetNames";
import { SheetError } from "../error";
import { idOf, workbookIn } from "./gridSheet";
import { gridOf, type GridSource } from "./gridSource";

/** What the grid can't do and keeps with the sheet for whoever saves it. */
export interface SheetCustom {
  readonly page?: Page;
}

/** Adds a sheet behind the last one; the one on show stays there. */
export async function addSheet(
  source: GridSource,
  wanted: string,
  page?: Page
): Promise<{ sheetId: string; name: string }> {
  const grid = await gridOf(source);
  const workbook = workbookIn(grid);
  const before = workbook.getActiveSheet();
  // "History" is a name that Excel keeps for itself, and the file is for Excel.
  const taken = [...workbook.getSheets().map((sheet) => sheet.getSheetName()), "History"];
  const name = freeSheetName(wanted, taken);
  const index = workbook.getSheets().length;
  const done = await grid.univerAPI.executeCommand(InsertSheetCommand.id, {
    unitId: workbook.getId(),
    index,
    sheet: { name, ...(page && { custom: { page } satisfies SheetCustom }) },
  });
  if (!done) throw new SheetError("protected");
  const added = workbook.getSheets()[index]!;
  workbook.setActiveSheet(before);
  return { sheetId: idOf(grid, added), name: added.getSheetName() };
}
