import { SheetError } from "../error";
import type { Application, Worksheet } from "./objects";

/** Where the pane stands; its object model is there from the beginning. */
export interface Wps {
  readonly application: Application;
}

/** Work on WPS. @throws SheetError whatever goes wrong */
export async function run<T>({ application }: Wps, work: () => T | Promise<T>): Promise<T> {
  if (application.Ready === false) throw new SheetError("busy");
  try {
    return await work();
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw new SheetError("other", String((error as Error | undefined)?.message ?? error));
  }
}

/** The sheet on show. @throws SheetError notCells where there is none */
export function activeSheet({ application }: Wps): Worksheet {
  const sheet = application.ActiveSheet;
  if (!sheet) throw new SheetError("notCells");
  return sheet;
}

/**
 * A sheet by its workbook and name, as WPS has nothing else that outlives the sheet's place. One that has been
 * renamed counts as gone.
 */
export function idOf(sheet: Worksheet): string {
  return JSON.stringify([sheet.Parent.FullName, sheet.Name]);
}

/** @throws SheetError gone – the sheet, or its workbook isn't the one on show */
export function sheetOf({ application }: Wps, sheetId: string): Worksheet {
  const sheets = application.ActiveWorkbook?.Sheets;
  for (let i = 1; sheets && i <= sheets.Count; i++) {
    const sheet = sheets.Item(i);
    if (idOf(sheet) === sheetId) return sheet;
  }
  throw new SheetError("gone");
}

/** The same, to write to. @throws SheetError gone, protected */
export function sheetToWrite(wps: Wps, sheetId: string): Worksheet {
  const sheet = sheetOf(wps, sheetId);
  if (sheet.ProtectContents) throw new SheetError("protected");
  return sheet;
}
