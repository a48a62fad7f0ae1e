import { rangeOf } from "../../core/grid/address";
import type { Page } from "../../core/report/page";
import { freeSheetName } from "../../workbook/patch/sheetNames";
import { SheetError } from "../error";
import type { Worksheet } from "./objects";
import { activeSheet, idOf, type Wps } from "./run";

const A4 = 9;
const PORTRAIT = 1;

/** Adds a sheet behind the last one; WPS shows it at once, so the one on show is shown again. */
export function addSheet(wps: Wps, wanted: string, page?: Page): { sheetId: string; name: string } {
  const shown = activeSheet(wps);
  const { Sheets, ProtectStructure } = shown.Parent;
  if (ProtectStructure) throw new SheetError("protected");
  const names = Array.from({ length: Sheets.Count }, (_, i) => Sheets.Item(i + 1).Name);
  const sheet = Sheets.Add(undefined, Sheets.Item(Sheets.Count));
  sheet.Name = freeSheetName(wanted, [...names, "History"]);
  if (page) setUpPage(sheet, page);
  shown.Activate();
  return { sheetId: idOf(sheet), name: sheet.Name };
}

function setUpPage({ PageSetup: setup }: Worksheet, { printed }: Page): void {
  try {
    setup.PaperSize = A4;
    setup.Orientation = PORTRAIT;
    setup.Zoom = false;
    setup.FitToPagesWide = 1;
    setup.FitToPagesTall = 1;
    setup.CenterHorizontally = true;
    setup.PrintGridlines = true;
    setup.PrintArea = rangeOf(printed);
  } catch {
    // It may be refused where no printer is set up; the sheet is worth having all the same.
  }
}
