import { MOST_COLUMNS } from "../../core/ledger/address";
import { SheetError } from "../error";
import { maxRows, type Selection } from "../sheet";
import { position, positions } from "./excelRange";

/** What is selected, and what is free beside it. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const areas = context.workbook.getSelectedRanges().areas.load(positions);
  const used = sheet.getUsedRangeOrNullObject(true).load(position);
  await context.sync();

  const first = areas.items[0]!;
  if (areas.items.some((a) => a.rowIndex !== first.rowIndex || a.rowCount !== first.rowCount)) {
    throw new SheetError("unevenRows");
  }
  const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const usedColumns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const row = first.rowIndex;
  // A whole column is a fair selection: only its rows in use are meant.
  const rowCount = Math.max(1, Math.min(row + first.rowCount, usedRows) - row);
  if (rowCount > maxRows) throw new SheetError("tooManyRows");

  const columns = areas.items.flatMap((area) =>
    // Of a whole row, likewise, only the columns in use.
    Array.from(
      { length: Math.max(1, Math.min(area.columnCount, usedColumns - area.columnIndex)) },
      (_, i) => area.columnIndex + i
    )
  );
  const right = Math.max(...columns) + 1;
  if (right >= MOST_COLUMNS) throw new SheetError("noRoom");

  // One reading answers both questions: what is selected, and what is free beside it.
  const left = Math.min(...columns);
  const block = sheet
    .getRangeByIndexes(row, left, rowCount, Math.max(right, usedColumns) - left)
    .load("formulas");
  await context.sync();
  const cells: unknown[][] = block.formulas;
  const isFree = (column: number) => cells.every((line) => (line[column - left] ?? "") === "");

  let freeColumn = right;
  while (!isFree(freeColumn)) freeColumn += 1;
  if (freeColumn >= MOST_COLUMNS) throw new SheetError("noRoom");
  return {
    sheetId: sheet.id,
    row,
    rowCount,
    columns,
    empty: columns.every(isFree),
    freeColumn,
    firstCell: cells[0]![columns[0]! - left],
  };
}
