import { addressOf, columnLetters, type Area } from "../grid/address";
import { isFilled, type Grid } from "../grid/grid";
import type { LedgerNote } from "./ledger";
import { hiddenColumns, hiddenRows, hiddenSheet } from "./texts";

/**
 * What of a table isn't on show: it is read all the same, and people are told.
 *
 * @param first the first row below the heading
 */
export function hiddenNotes(
  { hidden, rows }: Grid,
  { top, left, bottom, right }: Area,
  first: number
): LedgerNote[] {
  if (!hidden) return [];
  const inOrder = (numbers: ReadonlySet<number>, from: number, to: number) =>
    [...numbers].filter((each) => from <= each && each <= to).sort((a, b) => a - b);
  const inRows = inOrder(hidden.rows, first, bottom).filter((row) =>
    (rows[row] ?? []).slice(left, right + 1).some(isFilled)
  );
  const inColumns = inOrder(hidden.columns, left, right);
  const notes: LedgerNote[] = [];
  if (hidden.sheet) notes.push({ address: "", text: hiddenSheet() });
  if (inRows.length > 0) {
    const text = hiddenRows(inRows.map((row) => row + 1));
    notes.push({ address: addressOf(inRows[0]!, left), text });
  }
  if (inColumns.length > 0) {
    const text = hiddenColumns(inColumns.map(columnLetters));
    notes.push({ address: addressOf(top, inColumns[0]!), text });
  }
  return notes;
}
