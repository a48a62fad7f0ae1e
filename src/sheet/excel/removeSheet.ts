/** Takes a sheet away in whose cells nothing stands; gives whether it is gone. */
export async function removeSheet(
  context: Excel.RequestContext,
  sheetId: string
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  await context.sync();
  if (sheet.isNullObject) return true;
  if (!used.isNullObject) return false;
  sheet.delete();
  await context.sync();
  return true;
}
