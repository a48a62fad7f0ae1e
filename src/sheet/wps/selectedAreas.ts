import type { Area } from "../../core/grid/address";
import { SheetError } from "../error";
import type { Range } from "./objects";
import type { Wps } from "./run";
import { areaOf } from "./sheetRange";

/** What is selected. @throws SheetError notCells */
export function selectedAreas({ application }: Wps): Area[] {
  const selection = application.Selection;
  if (!selection || typeof selection.Row !== "number" || !selection.Areas) {
    throw new SheetError("notCells");
  }
  const { Areas } = selection as Range;
  return Array.from({ length: Areas.Count }, (_, i) => areaOf(Areas.Item(i + 1)));
}
