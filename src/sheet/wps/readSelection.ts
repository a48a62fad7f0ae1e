import { selectedBlock, selectionOf } from "../selection";
import type { Selection } from "../sheet";
import { contentsOf } from "./contents";
import { activeSheet, idOf, type Wps } from "./run";
import { selectedAreas } from "./selectedAreas";
import { areaOf, sheetRange } from "./sheetRange";

/** What is selected, and what is free beside it. */
export function readSelection(wps: Wps): Selection {
  const sheet = activeSheet(wps);
  const block = selectedBlock(selectedAreas(wps), areaOf(sheet.UsedRange));
  return selectionOf(idOf(sheet), block, contentsOf(sheetRange(sheet, block.look)));
}
