/** Excel behind the small interface of sheet.ts. Nothing outside this folder knows Office.js. */
import { maxRows, Sheet, SheetError, SheetErrorCode, Selection, Target } from "./sheet";

/** Columns of Excel's grid. */
const lastColumn = 16383;

/** The sheet of the Excel that the pane stands beside. */
export const excelSheet: Sheet = {
  readSelection: () => run(readSelection),

  async onSelectionChanged(listener) {
    const handler = await run(async (context) => {
      const result = context.workbook.onSelectionChanged.add(async () => listener());
      await context.sync();
      return result;
    });
    return () => {
      // Removing needs the context that the handler was added with.
      void Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    };
  },

  writeFormulas: (target, formulas) => run((context) => writeFormulas(context, target, formulas)),
};

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const areas = context.workbook
    .getSelectedRanges()
    .areas.load("items/rowIndex,items/rowCount,items/columnIndex,items/columnCount");
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,rowCount,columnIndex,columnCount");
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
  if (right > lastColumn) throw new SheetError("noRoom");

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
  if (freeColumn > lastColumn) throw new SheetError("noRoom");
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

async function writeFormulas(context: Excel.RequestContext, target: Target, formulas: string[]) {
  const range = context.workbook.worksheets
    .getItem(target.sheetId)
    .getRangeByIndexes(target.row, target.column, formulas.length, 1)
    .load("formulas");
  await context.sync();
  // The sheet may have changed since the preview: look again right before writing.
  if (range.formulas.some((line) => line[0] !== "")) throw new SheetError("occupied");
  range.formulas = formulas.map((formula) => [formula]);
  await context.sync();
}

const codes: Record<string, SheetErrorCode> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "busy",
  HostIsBusy: "busy",
  InvalidSelection: "notCells",
};

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (error instanceof SheetError) throw error;
    const { code = "", message = String(error) } = error as { code?: string; message?: string };
    throw new SheetError(codes[code] ?? "other", [code, message].filter(Boolean).join(": "));
  }
}
