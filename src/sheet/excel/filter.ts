import type { Area } from "../../core/grid/address";
import { SheetError } from "../error";
import { excelRange } from "./excelRange";

/** Filters a list by its headings, which stay in sight. */
export async function filter(
  context: Excel.RequestContext,
  sheetId: string,
  list: Area
): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    throw new SheetError("unsupported");
  }
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.autoFilter.apply(excelRange(sheet, list));
  sheet.freezePanes.freezeRows(list.top + 1);
  await context.sync();
}
