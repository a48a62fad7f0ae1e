import type { IRange } from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import type { GridSheet } from "./gridSheet";

/** What is selected, in the order of selection; the first cell where nothing is. */
export function selectedAreas(sheet: GridSheet): Area[] {
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => areaOf(range.getRange(), sheet));
  return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
}

/** The grid leaves open where a whole row or column ends. */
function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, sheet: GridSheet): Area {
  return {
    top: startRow || 0,
    left: startColumn || 0,
    bottom: Number.isNaN(endRow) ? sheet.getMaxRows() - 1 : endRow,
    right: Number.isNaN(endColumn) ? sheet.getMaxColumns() - 1 : endColumn,
  };
}
