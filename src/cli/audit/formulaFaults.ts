import {
  findFormulaFaults,
  type FormulaFinding,
  type PlacedFormula,
} from "../../core/audit/formulaEvidence";
import { findCheckColumns } from "../../core/audit/report/findCheckColumns";
import type { Grid } from "../../core/grid/grid";
import { typedFormula, UnreadableWorkbook, type SheetInfo, type Workbook } from "../../workbook";

/** Names as files store them are unwrapped whatever they are. */
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * What is found in a workbook's formulas.
 *
 * @param grids of the sheets with formulas that are to be judged
 * @param onTooMany hears of sheets with more formulas than are read
 */
export function formulaFaults(
  workbook: Workbook,
  grids: ReadonlyMap<string, Grid>,
  onTooMany: (sheet: string) => void
): FormulaFinding[] {
  const sheets = workbook.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet.name);
    const formulas = grid && formulasOf(workbook, sheet, grid);
    if (grid && !formulas) onTooMany(sheet.name);
    return grid && formulas ? [{ grid, formulas }] : [];
  });
  return findFormulaFaults({
    sheets,
    otherWorkbooks: workbook.otherWorkbooks,
    gridOf: (name) => {
      const found = workbook.sheets.find((each) => each.name.toUpperCase() === name.toUpperCase());
      return found && (grids.get(found.name) ?? workbook.grid(found));
    },
  });
}

/** Those of a sheet without our check columns; undefined where there are too many. */
function formulasOf(workbook: Workbook, sheet: SheetInfo, grid: Grid): PlacedFormula[] | undefined {
  const ours = findCheckColumns(grid);
  const isOurs = (row: number, column: number) =>
    ours.some(
      // One of native formulas stands behind the others where it was asked for.
      ({ row: top, first, count }) => row > top && first <= column && column <= first + count
    );
  try {
    return workbook
      .formulas(sheet)
      .filter(({ row, column }) => !isOurs(row, column))
      .map(({ formula, ...cell }) => ({ ...cell, formula: typedFormula(formula, NO_NAMES) }));
  } catch (error) {
    if (error instanceof UnreadableWorkbook && error.reason === "too-large") return undefined;
    throw error;
  }
}
