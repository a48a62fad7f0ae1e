import type { ICellData, IWorksheetData } from "@univerjs/core";
import { valueOf } from "../../sheet/univer/valueOf";
import type { MoveFormula } from "../grid/moveFormula";
import type { CellValue } from "../../workbook";

/** What stands in a cell of the grid: a value, or a formula (without `=`) and what it gives. */
export interface CellContent {
  readonly formula?: string;
  /** Left out while a formula hasn't been calculated. */
  readonly value?: CellValue;
}

/** The cells with something in them, by row and column from 0. */
export type Contents = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** The contents of a sheet's cells, whatever they look like. */
export function contentsOf(
  cellData: IWorksheetData["cellData"] | undefined,
  moveFormula: MoveFormula
): Contents {
  const formulaOf = formulaReader(cellData, moveFormula);
  const contents = new Map<number, Map<number, CellContent>>();
  eachCell(cellData, (row, column, cell) => {
    const formula = formulaOf(row, column, cell);
    const value = valueOf(cell);
    if (formula === undefined && value === null) return;
    const content: CellContent = {
      ...(formula !== undefined && { formula }),
      ...((formula === undefined || isCalculated(cell)) && { value }),
    };
    const line = contents.get(row) ?? new Map<number, CellContent>();
    contents.set(row, line.set(column, content));
  });
  return contents;
}

function isCalculated({ v }: ICellData): boolean {
  return v !== undefined && v !== null;
}

/** A formula that was filled down is kept once, in the first of its cells. */
function formulaReader(cellData: IWorksheetData["cellData"] | undefined, moveFormula: MoveFormula) {
  const first = new Map<string, { row: number; column: number; formula: string }>();
  eachCell(cellData, (row, column, { f, si }) => {
    if (si && f && !first.has(si)) first.set(si, { row, column, formula: bare(f) });
  });
  return (row: number, column: number, { f, si }: ICellData): string | undefined => {
    if (f) return bare(f);
    const origin = si ? first.get(si) : undefined;
    return origin && moveFormula(origin.formula, row - origin.row, column - origin.column);
  };
}

function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function eachCell(
  cellData: IWorksheetData["cellData"] | undefined,
  visit: (row: number, column: number, cell: ICellData) => void
): void {
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell) visit(Number(row), Number(column), cell as ICellData);
    }
  }
}
