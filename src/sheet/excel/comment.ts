import { SheetError } from "../error";
import { run } from "./run";

/** Adds a comment to a cell, or an answer to the comment that it has. */
export async function comment(
  sheetId: string,
  row: number,
  column: number,
  text: string
): Promise<void> {
  const cellIn = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
  try {
    await run(async (context) => {
      context.workbook.comments.getItemByCell(cellIn(context)).replies.add(text);
      await context.sync();
    });
  } catch (error) {
    // Excel can't be asked whether there is a comment; that nothing was found is the answer.
    if (!(error instanceof SheetError && error.code === "gone")) throw error;
    await run(async (context) => {
      context.workbook.comments.add(cellIn(context), text);
      await context.sync();
    });
  }
}
