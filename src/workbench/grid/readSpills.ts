import type { ICellData, IRange, Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Spill } from "../save";
import { valueOf } from "../save/cellContents";

type ByPlace<T> = Record<number, Record<number, T | null | undefined> | undefined>;

/** What formulas fill beside their own cells, by the sheet's id: the workbook's data says nothing of it. */
export function readSpills(univer: Univer, workbookId: string): Record<string, Spill[]> {
  const model = univer.__getInjector().get(FormulaDataModel);
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
