import { MOST_COLUMNS, type Area } from "../core/grid/address";
import { SheetError } from "./error";
import { maxRows, type Selection } from "./sheet";

/** What a selection means of a sheet, and what has to be looked at to know what is in it and free beside it. */
export interface SelectedBlock {
  row: number;
  rowCount: number;
  /** In the order of selection. */
  columns: number[];
  /** From the first selected column to the last one selected or in use. */
  look: Area;
}

/** Clips what is selected to the cells in use. @throws SheetError unevenRows, tooManyRows, noRoom */
export function selectedBlock(areas: readonly Area[], used: Area | undefined): SelectedBlock {
  const { top, bottom } = areas[0]!;
  if (areas.some((area) => area.top !== top || area.bottom !== bottom)) {
    throw new SheetError("unevenRows");
  }
  const [lastRow, lastColumn] = [used?.bottom ?? -1, used?.right ?? -1];
  // A whole column is a fair selection: only its rows in use are meant.
  const rowCount = Math.max(1, Math.min(bottom, lastRow) - top + 1);
  if (rowCount > maxRows) throw new SheetError("tooManyRows");

  const columns = areas.flatMap(({ left, right }) =>
    // Of a whole row, likewise, only the columns in use.
    Array.from({ length: Math.max(1, Math.min(right, lastColumn) - left + 1) }, (_, i) => left + i)
  );
  const right = Math.max(...columns);
  if (right + 1 >= MOST_COLUMNS) throw new SheetError("noRoom");
  const look = {
    ...{ top, left: Math.min(...columns) },
    ...{ bottom: top + rowCount - 1, right: Math.max(right, lastColumn) },
  };
  return { row: top, rowCount, columns, look };
}

/**
 * The selection, once the cells to look at are known.
 *
 * @param cells what has been typed into them: formula text or value; "" for blank ones
 * @throws SheetError noRoom
 */
export function selectionOf(
  sheetId: string,
  { row, rowCount, columns, look }: SelectedBlock,
  cells: readonly (readonly unknown[])[]
): Selection {
  const isFree = (column: number) => cells.every((line) => (line[column - look.left] ?? "") === "");
  let freeColumn = Math.max(...columns) + 1;
  while (!isFree(freeColumn)) freeColumn += 1;
  if (freeColumn >= MOST_COLUMNS) throw new SheetError("noRoom");
  return {
    ...{ sheetId, row, rowCount, columns },
    empty: columns.every(isFree),
    freeColumn,
    firstCell: cells[0]![columns[0]! - look.left],
  };
}
