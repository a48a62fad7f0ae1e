import type { CellEdit, CellValue, SheetEdits, SheetInfo } from "../../workbook";
import { forEachCell, isSameArea } from "./areas";
import { contentOf } from "./evaluateCall";
import type { Result } from "./functions";
import type { OurCell } from "./ourFormulas";
import type { Content } from "../../core/call";
import type { Recalculated, Recalculation } from "./recalculate";

/** A cell whose value in the file isn't what the calculation gives. */
export interface Change {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  /** The formula that fills the cell. */
  readonly by: OurCell;
  readonly before: Content;
  readonly now: Result;
}

/** Every cell that changes, formula by formula; what a spill no longer fills becomes blank. */
export function changesOf({ recalculated, stored }: Recalculation): Change[] {
  return recalculated.flatMap(({ cell, spill }) => {
    const { sheet } = cell;
    const changes: Change[] = [];
    const compare = (row: number, column: number, now: Result) => {
      const before = stored(sheet, row, column);
      if (!isSame(before, contentOf(now)))
        changes.push({ sheet, row, column, by: cell, before, now });
    };
    const { top, left, bottom, right } = spill.area;
    forEachCell(spill.area, (row, column) =>
      compare(row, column, spill.values[row - top]?.[column - left] ?? "")
    );
    forEachCell(cell.fills, (row, column) => {
      if (row > bottom || column > right) compare(row, column, null);
    });
    return changes;
  });
}

/** The changes as edits, with the new extent of the spills that grew or shrank. */
export function recalculationEdits(
  recalculation: Recalculation,
  changes: readonly Change[]
): ReadonlyMap<string, SheetEdits> {
  const sheets = new Map<string, { cells: Map<number, Map<number, CellEdit>> }>();
  const edit = ({ name }: SheetInfo, row: number, column: number, change: CellEdit) => {
    if (!sheets.has(name)) sheets.set(name, { cells: new Map() });
    const { cells } = sheets.get(name)!;
    if (!cells.has(row)) cells.set(row, new Map());
    const inRow = cells.get(row)!;
    inRow.set(column, { ...inRow.get(column), ...change });
  };
  for (const { sheet, row, column, now } of changes)
    edit(sheet, row, column, { value: valueOf(now) });
  for (const { cell, spill } of recalculation.recalculated.filter(isResized)) {
    edit(cell.sheet, cell.row, cell.column, {
      value: valueOf(spill.values[0]![0]!),
      fills: spill.area,
    });
  }
  return sheets;
}

function isResized({ cell, spill }: Recalculated): boolean {
  return cell.fills !== undefined && !isSameArea(cell.fills, spill.area);
}

/** A result as the file keeps it. */
export function valueOf(result: Result): CellValue {
  return typeof result === "object" && result !== null ? { error: result.error } : result;
}

/** Files have no #SPILL! of their own: they keep #VALUE! for it. */
const SPILL_IN_FILES = "#VALUE!";

/** The same to people: blank and empty text are one, and a cell's number has fifteen digits. */
export function isSame(before: Content, now: Content): boolean {
  if (now === "#SPILL!" && before === SPILL_IN_FILES) return true;
  if (typeof before === "number" && typeof now === "number") {
    return before === now || before.toPrecision(15) === now.toPrecision(15);
  }
  return (before ?? "") === (now ?? "");
}
