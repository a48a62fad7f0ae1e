import { qualified } from "../../core/call/qualified";
import { rangeOf, type Area } from "../../core/grid/address";

/** Cells as charts and names refer to them: '一季度'!$A$1:$B$7. */
export function fixedRange(sheet: string, area: Area): string {
  return qualified(sheet, rangeOf(area).replace(/[A-Z]+|\d+/g, "$$$&"));
}
