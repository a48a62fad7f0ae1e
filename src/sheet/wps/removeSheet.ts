import { SheetError } from "../error";
import type { Worksheet } from "./objects";
import { sheetOf, type Wps } from "./run";
import { matrix } from "./sheetRange";

/** Takes a sheet away in whose cells nothing stands; gives whether it is gone. */
export function removeSheet(wps: Wps, sheetId: string): boolean {
  const sheet = there(wps, sheetId);
  if (!sheet) return true;
  if (sheet.Parent.ProtectStructure) throw new SheetError("protected");
  if (matrix(sheet.UsedRange.Formula).some((line) => line.some((cell) => cell !== "")))
    return false;
  const { application } = wps;
  const asks = application.DisplayAlerts;
  // Otherwise people are asked whether they mean it.
  application.DisplayAlerts = false;
  try {
    sheet.Delete();
  } finally {
    application.DisplayAlerts = asks;
  }
  return true;
}

function there(wps: Wps, sheetId: string): Worksheet | undefined {
  try {
    return sheetOf(wps, sheetId);
  } catch {
    return undefined;
  }
}
