import { rangeOf, type Area } from "../../core/grid/address";
import type { Worksheet } from "./objects";
import { areaOf, cellAt, forCells, uniformAreas } from "./sheetRange";

/** The merged cells in an area. */
export function readMerges(sheet: Worksheet, area: Area): Area[] {
  const merges = new Map<string, Area>();
  uniformAreas(
    sheet,
    area,
    ({ MergeCells }) => MergeCells,
    (part, merged) => {
      if (!merged) return;
      forCells(part, (row, column) => {
        const merge = areaOf(cellAt(sheet, row, column).MergeArea);
        merges.set(rangeOf(merge), merge);
      });
    }
  );
  return Array.from(merges.values());
}
