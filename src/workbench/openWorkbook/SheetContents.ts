import {
  MOST_COLUMNS,
  MOST_ROWS,
  typedFormula,
  type Area,
  type CellStyle,
  type SheetVisitor,
  type ViewedCell,
  type ViewedColumns,
  type ViewedRow,
} from "../../workbook";
import { AreaSweep } from "./AreaSweep";
import type { GridRoom } from "./GridRoom";
import { heightOfFont, pixelsOfCharacters, pixelsOfPoints, STANDARD_ROW_HEIGHT } from "./sizes";
import type { CellDescription, SheetDescription } from "./workbookDescription";

/** A style for "all columns" reaches to the sheet's very end. */
const MOST_STYLED_COLUMNS = 1000;
/** The grid has so many rows and columns more than are in use, and so many at least. */
const SPARE = { rows: 100, columns: 20 };
const SMALLEST = { rows: 1000, columns: 60 };
const LARGEST = { rows: MOST_ROWS, columns: MOST_COLUMNS };

type Described = Pick<
  SheetDescription,
  | "rowCount"
  | "columnCount"
  | "cells"
  | "merges"
  | "columnWidths"
  | "rowHeights"
  | "hiddenRows"
  | "hiddenColumns"
>;

/** Gathers what stands in a sheet. */
export class SheetContents implements SheetVisitor {
  private readonly columnWidths: Record<number, number> = {};
  private readonly hiddenColumns: number[] = [];
  private readonly columnStyles: (CellStyle | undefined)[] = [];
  private readonly rows = new Map<number, ViewedRow>();
  private readonly cells: ViewedCell[] = [];
  private readonly merges: Area[] = [];
  /** The cells that array formulas fill. */
  private readonly filled: Area[] = [];

  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly room: GridRoom
  ) {}

  readonly columns = ({ first, last, width, hidden, style }: ViewedColumns): void => {
    for (let column = first; column <= Math.min(last, MOST_STYLED_COLUMNS - 1); column++) {
      if (width) this.columnWidths[column] = pixelsOfCharacters(width);
      if (hidden) this.hiddenColumns.push(column);
      if (style) this.columnStyles[column] = style;
    }
  };

  readonly row = (row: ViewedRow): void => {
    if (row.height || row.hidden || row.style) this.rows.set(row.row, row);
  };

  readonly cell = (cell: ViewedCell): void => {
    if (cell.value !== null || cell.formula !== undefined) this.room.takeCell();
    else if (!this.room.takesBlank()) return;
    if (cell.fills) this.filled.push(cell.fills);
    this.cells.push(cell);
  };

  readonly merge = (area: Area): void => {
    this.room.takeMerge();
    this.merges.push(area);
  };

  describe(defaultRowHeight = STANDARD_ROW_HEIGHT): Described {
    const merges = new AreaSweep(this.merges);
    const { cells, needed } = this.describeCells(merges);
    const { rowCount, columnCount } = gridSize(this.cells);
    merges.goTo(rowCount - 1);
    return {
      rowCount,
      columnCount,
      cells,
      merges: merges.kept.flatMap((area) => this.within(area, rowCount, columnCount)),
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights(needed, rowCount, defaultRowHeight),
      hiddenRows: [...this.rows.values()].flatMap(({ row, hidden }) =>
        hidden && row < rowCount ? [row] : []
      ),
      hiddenColumns: this.hiddenColumns,
    };
  }

  /** The cells, and the heights that their letters need of rows. */
  private describeCells(merges: AreaSweep): {
    cells: CellDescription[];
    needed: Map<number, number>;
  } {
    const filled = new AreaSweep(this.filled);
    const cells: CellDescription[] = [];
    const needed = new Map<number, number>();
    let last = { row: -1, column: -1 };
    for (const cell of inOrder(this.cells)) {
      const { row, column, style } = cell;
      this.addLeftOut(row, last.row === row ? last.column + 1 : 0, column, cells);
      last = cell;
      const merge = merges.at(row, column);
      const isCovered = isBeneath(merge, cell) || isBeneath(filled.at(row, column), cell);
      const content = isCovered ? {} : contentOf(cell, this.known);
      const hasContent = Object.keys(content).length > 0;
      if (!hasContent && !style) continue;
      cells.push({ row, column, ...content, style });
      if (hasContent && !(merge && merge.bottom > merge.top)) {
        const height = heightOfFont(style?.fontSize ?? 0);
        needed.set(row, Math.max(height, needed.get(row) ?? 0));
      }
    }
    return { cells, needed };
  }

  /** Blank cells that the file leaves out look as it says of their row or column. */
  private addLeftOut(row: number, from: number, to: number, cells: CellDescription[]): void {
    const rowStyle = this.rows.get(row)?.style;
    const end = rowStyle ? to : Math.min(to, this.columnStyles.length);
    for (let column = from; column < end; column++) {
      const style = rowStyle ?? this.columnStyles[column];
      if (style && this.room.takesBlank()) cells.push({ row, column, style });
    }
  }

  /** What of a merged cell lies in the grid, where that is more than one cell. */
  private within(area: Area, rowCount: number, columnCount: number): Area[] {
    const bottom = Math.min(area.bottom, rowCount - 1);
    const right = Math.min(area.right, columnCount - 1);
    const cells = (bottom - area.top + 1) * Math.max(0, right - area.left + 1);
    if (cells < 2) return [];
    this.room.takeCovered(cells);
    return [{ ...area, bottom, right }];
  }

  /**
   * The rows' heights, but never too little for their largest letters: some programs store the standard height for
   * every row and leave it to the reader to make room.
   */
  private rowHeights(
    needed: ReadonlyMap<number, number>,
    rowCount: number,
    standard: number
  ): Record<number, number> {
    const heights: Record<number, number> = {};
    for (const { row, height } of this.rows.values()) {
      if (height && row < rowCount) heights[row] = pixelsOfPoints(height);
    }
    for (const [row, height] of needed) {
      if (height > (heights[row] ?? standard)) heights[row] = height;
    }
    return heights;
  }
}

/** The grid has room for all cells, and for more to come, as far as a sheet reaches. */
function gridSize(cells: readonly ViewedCell[]): { rowCount: number; columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return {
    rowCount: Math.min(Math.max(rows + SPARE.rows, SMALLEST.rows), LARGEST.rows),
    columnCount: Math.min(Math.max(columns + SPARE.columns, SMALLEST.columns), LARGEST.columns),
  };
}

/** Nearly all files have their cells in order; the others get them so here. */
function inOrder(cells: ViewedCell[]): ViewedCell[] {
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Does the cell lie in the area, without being its first? */
function isBeneath(area: Area | undefined, { row, column }: ViewedCell): boolean {
  return area !== undefined && (area.top !== row || area.left !== column);
}

/** What stands in a cell: a value, or a formula, which is calculated here. */
function contentOf(
  { value, mark, formula }: ViewedCell,
  known: ReadonlySet<string>
): Pick<CellDescription, "value" | "mark" | "formula"> {
  if (formula !== undefined) return { formula: typedFormula(formula, known) };
  if (value === null) return {};
  return { value: typeof value === "object" ? value.error : value, ...(mark && { mark }) };
}
