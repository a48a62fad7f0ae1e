/** Shows the sheet and selects the cell. */
export async function goTo(
  context: Excel.RequestContext,
  sheetId: string,
  row: number,
  column: number
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
