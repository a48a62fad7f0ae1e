import { sheetToWrite, type Wps } from "./run";
import { cellAt } from "./sheetRange";

/** Adds a comment to a cell; where there is one, a line to it. */
export function comment(
  wps: Wps,
  sheetId: string,
  row: number,
  column: number,
  text: string
): void {
  const cell = cellAt(sheetToWrite(wps, sheetId), row, column);
  const before = cell.Comment;
  if (before) before.Text(`${before.Text()}\n${text}`);
  else cell.AddComment(text);
}
