import { freeSheetName } from "../../workbook/patch/sheetNames";

/** Adds a sheet behind the last one; Excel doesn't show it until it is gone to. */
export async function addSheet(
  context: Excel.RequestContext,
  wanted: string
): Promise<{ sheetId: string; name: string }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  // "History" is a name that Excel keeps for itself.
  const taken = [...sheets.items.map(({ name }) => name), "History"];
  const sheet = sheets.add(freeSheetName(wanted, taken)).load("id,name");
  await context.sync();
  return { sheetId: sheet.id, name: sheet.name };
}
