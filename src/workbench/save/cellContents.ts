import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { MoveFormula } from "../grid/toUniverCells";
import type { CellValue } from "../../workbook";

/** What stands in a cell of the grid: a value, or a formula (without `=`) and what it gives. */
export interface CellContent {
  readonly formula?: string;
  /** Left out while a formula hasn't been calculated. */
  readonly value?: CellValue;
}

/** The cells with something in them, by row and column from 0. */
export type Contents = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** Errors that a cell shows; the grid keeps them as texts. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

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

/** The grid's value as files have it; an empty text is a blank. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN)
    return value === "FALSE" ? false : Boolean(Number(value) || value === "TRUE" || value === true);
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return ERROR.test(value) ? { error: value } : value;
}

function isCalculated({ v }: ICellData): boolean {
  return v !== undefined && v !== null;
}

/** A text with several lines is a small document, which ends with a mark of its own. */
function richText(cell: ICellData | null | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
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
