import type { CellValue, FormulaCell, SheetInfo, Workbook } from "../../workbook";

/** A sheet as the file has it, values kept for formulas included. */
export interface FileSheet {
  readonly formulas: readonly FormulaCell[];
  readonly formulaAt: (row: number, column: number) => FormulaCell | undefined;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** A sheet that the file doesn't have yet. */
export const NO_SHEET: FileSheet = {
  formulas: [],
  formulaAt: () => undefined,
  valueAt: () => null,
};

/** Reads a sheet's cells and formulas. */
export function readFileSheet(workbook: Workbook, sheet: SheetInfo): FileSheet {
  const { rows } = workbook.grid(sheet);
  const formulas = workbook.formulas(sheet);
  const places = new Map(formulas.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    formulas,
    formulaAt: (row, column) => places.get(`${row},${column}`),
    valueAt: (row, column) => {
      const cell = rows[row]?.[column] ?? null;
      return typeof cell === "object" && cell !== null && "number" in cell ? cell.number : cell;
    },
  };
}
