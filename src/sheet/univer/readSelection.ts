import type { CellValue } from "../../workbook";
import { selectedBlock, selectionOf } from "../selection";
import type { Selection } from "../sheet";
import { formulaAt, idOf, workbookIn } from "./gridSheet";
import { gridOf, type GridSource } from "./gridSource";
import { selectedAreas } from "./selectedAreas";
import { sheetCells } from "./sheetCells";

/** What is selected, and what is free beside it. */
export async function readSelection(source: GridSource): Promise<Selection> {
  const grid = await gridOf(source);
  const sheet = workbookIn(grid).getActiveSheet();
  const { used, valueAt } = sheetCells(sheet);
  const block = selectedBlock(selectedAreas(sheet), used);
  const { top, left, bottom, right } = block.look;
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => {
      const [row, column] = [top + i, left + j];
      return formulaAt(sheet, row, column) || shown(valueAt(row, column));
    })
  );
  return selectionOf(idOf(grid, sheet), block, cells);
}

function shown(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? value.error : (value ?? "");
}
