import { selectedBlock, selectionOf } from "../selection";
import type { Selection } from "../sheet";
import { contentOf } from "./contents";
import { activeSheet, idOf, type Wps } from "./run";
import { selectedAreas } from "./selectedAreas";
import { areaOf, matrix, sheetRange } from "./sheetRange";

/** What is selected, and what is free beside it. */
export function readSelection(wps: Wps): Selection {
  const sheet = activeSheet(wps);
  const block = selectedBlock(selectedAreas(wps), areaOf(sheet.UsedRange));
  const range = sheetRange(sheet, block.look);
  const values = matrix(range.Value2);
  const cells = matrix(range.Formula).map((line, i) =>
    line.map((formula, j) => contentOf(formula, values[i]![j]))
  );
  return selectionOf(idOf(sheet), block, cells);
}
