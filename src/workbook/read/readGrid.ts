import type { Area } from "../../core/grid/address";
import { NOT_CALCULATED, type Grid, type GridCell, type Mark } from "../../core/grid/grid";
import { MOST_CELLS, MOST_MERGED_ROWS, MOST_MERGES } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import type { CellReader } from "./cellValue";
import type { SheetInfo } from "../workbook";
import { isTrue } from "../xml/parseXml";
import { readCells } from "./readCells";

/** A sheet's cells and merged cells, and what of it is hidden. @throws UnreadableWorkbook */
export function readGrid(
  { name, hidden }: Pick<SheetInfo, "name" | "hidden">,
  chunks: Iterable<string>,
  reader: CellReader
): Grid {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const marks = new Map<number, Map<number, Mark>>();
  const rows: GridCell[][] = [];
  const merges: Area[] = [];
  let places = 0;
  let last = -1;
  let hasFormulas = false as boolean;
  // A list that grows has room for twice as much: what stays of a row is a list of its very length.
  const endRow = (next: number) => {
    const row = rows[last];
    if (row) rows[last] = row.slice();
    last = next;
  };
  readCells(chunks, {
    cell: (cell) => {
      if (cell.formula) hasFormulas = true;
      // Programs that don't calculate write formulas without results: such a cell isn't blank.
      const value = reader.gridCell(cell) ?? (cell.formula ? { error: NOT_CALCULATED } : null);
      if (value === null) return;
      const row = (rows[cell.row] ??= []);
      // A cell in the last column takes as many places as there are columns.
      places += Math.max(1, cell.column + 1 - row.length);
      if (places > MOST_CELLS) throw new UnreadableWorkbook("too-large");
      // Blanks are spelt out, so that the row stays a plain list.
      while (row.length < cell.column) row.push(null);
      row[cell.column] = value;
      const mark = reader.mark(cell, value);
      if (mark) marks.set(cell.row, (marks.get(cell.row) ?? new Map()).set(cell.column, mark));
    },
    merge: (area) => {
      if (merges.push(area) > MOST_MERGES) throw new UnreadableWorkbook("too-large");
    },
    row: (row, attributes) => {
      endRow(row);
      if (isTrue(attributes["hidden"])) hiddenRows.add(row);
    },
    columns: (first, last, attributes) => {
      if (!isTrue(attributes["hidden"])) return;
      for (let column = first; column <= last; column++) hiddenColumns.add(column);
    },
  });
  endRow(-1);
  const isAllShown = !hidden && hiddenRows.size === 0 && hiddenColumns.size === 0;
  return {
    name,
    rows,
    merges: withoutOverlaps(merges, rows.length),
    ...(marks.size > 0 && { marks }),
    ...(hasFormulas && { hasFormulas }),
    ...(!isAllShown && { hidden: { sheet: hidden, rows: hiddenRows, columns: hiddenColumns } }),
  };
}

/** So many merged cells, two columns wide each, have room in a row; more lie on top of each other. */
const MOST_IN_ROW = 8192;

/** Whoever reads a table keeps the merged cells of every row that there is. */
function withoutOverlaps(merges: readonly Area[], rows: number): Area[] {
  const inRow = new Map<number, number>();
  let covered = 0;
  return merges.filter(({ top, bottom }) => {
    covered += Math.max(1, Math.min(bottom, rows) - top + 1);
    if (covered > MOST_MERGED_ROWS) throw new UnreadableWorkbook("too-large");
    const before = inRow.get(top) ?? 0;
    inRow.set(top, before + 1);
    return before < MOST_IN_ROW;
  });
}
