import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellDescription, CellStyle } from "../openWorkbook/workbookDescription";
import { toUniverStyle } from "./toUniverStyle";

/** A formula (without `=`) as it stands so many rows and columns further on, its relative references moved along. */
export type MoveFormula = (formula: string, rows: number, columns: number) => string;

/** Equal styles are kept once: ledgers have many cells and few styles. */
export class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (!id) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.table[id] = toUniverStyle(style);
    }
    return id;
  }
}

/** A sheet's cells in the grid's form. A formula stands without a value: the grid calculates it. */
export function toUniverCells(
  cells: CellDescription[],
  styles: StyleTable,
  moveFormula: MoveFormula
): IWorksheetData["cellData"] {
  const formulaOf = formulaReader(cells, moveFormula);
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (rows[cell.row] ??= {});
    row[cell.column] = {
      ...contentOf(cell, formulaOf(cell)),
      ...(cell.style && { s: styles.idOf(cell.style) }),
    };
  }
  return rows;
}

/** A file stores a shared formula once; the other cells get it with its references moved along. */
function formulaReader(cells: CellDescription[], moveFormula: MoveFormula) {
  const written = new Map<string, string>();
  for (const cell of cells) if (cell.formula) written.set(placeOf(cell), cell.formula);
  return (cell: CellDescription): string | undefined => {
    const origin = cell.sharesFormulaOf;
    if (!origin) return cell.formula;
    const formula = written.get(placeOf(origin));
    return formula && moveFormula(formula, cell.row - origin.row, cell.column - origin.column);
  };
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`;
}

function contentOf({ value }: CellDescription, formula: string | undefined): ICellData {
  if (formula) return { f: `=${formula}` };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return {};
}
