import { rangeOf } from "../../core/grid/address";
import type { Page } from "../../core/report/page";
import { freeSheetName } from "../../workbook/patch/sheetNames";

/** Adds a sheet behind the last one; Excel doesn't show it until it is gone to. */
export async function addSheet(
  context: Excel.RequestContext,
  wanted: string,
  page?: Page
): Promise<{ sheetId: string; name: string }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  // "History" is a name that Excel keeps for itself.
  const taken = [...sheets.items.map(({ name }) => name), "History"];
  const sheet = sheets.add(freeSheetName(wanted, taken)).load("id,name");
  await context.sync();
  if (page) await setUpPage(context, sheet, page);
  return { sheetId: sheet.id, name: sheet.name };
}

async function setUpPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { printed }: Page
): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.printGridlines = true;
  pageLayout.setPrintArea(rangeOf(printed));
  // Excel may refuse where no printer is set up; the sheet is worth having all the same.
  await context.sync().catch(() => undefined);
}
