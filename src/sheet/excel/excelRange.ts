import type { Area } from "../../core/grid/address";

/** An area as Excel's range. */
export function excelRange(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Area
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** What to load of a range for `areaOf`, and of a collection of ranges. */
export const position = "rowIndex,rowCount,columnIndex,columnCount";
export const positions = "items/rowIndex,items/rowCount,items/columnIndex,items/columnCount";

/** The area of a range whose position has been loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
