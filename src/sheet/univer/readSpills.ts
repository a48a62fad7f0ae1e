import type { ICellData, Injector, IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../workbook";
import { valueOf } from "./valueOf";

/** What a formula fills from its own cell on; rows and columns count from 0. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  /** As many in every row. */
  readonly values: readonly (readonly CellValue[])[];
}

type ByPlace<T> = Record<number, Record<number, T | null | undefined> | undefined>;

/** What formulas fill beside their own cells, by the sheet's id: the workbook's data says nothing of it. */
export function readSpills(injector: Injector, workbookId: string): Record<string, Spill[]> {
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[workbookId] ?? {};
  const cells = model.getArrayFormulaCellData()[workbookId] ?? {};
  return Object.fromEntries(
    Object.entries(ranges).map(([sheetId, areas]) => [
      sheetId,
      spillsOf((areas ?? {}) as ByPlace<IRange>, (cells[sheetId] ?? {}) as ByPlace<ICellData>),
    ])
  );
}

function spillsOf(areas: ByPlace<IRange>, cells: ByPlace<ICellData>): Spill[] {
  return Object.entries(areas).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, area]) =>
      area ? [{ row: Number(row), column: Number(column), values: valuesIn(area, cells) }] : []
    )
  );
}

function valuesIn({ startRow, endRow, startColumn, endColumn }: IRange, cells: ByPlace<ICellData>) {
  return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, j) =>
      valueOf(cells[startRow + i]?.[startColumn + j])
    )
  );
}
