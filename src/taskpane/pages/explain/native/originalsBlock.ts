import { addressOf } from "../../../../core/grid/address";
import { heading, table, text } from "../../../../core/report/blocks";
import { reportRows } from "../../../../core/report/sheetRows";
import { reportBlock, type SheetBlock } from "../../../insertion/reportCells";
import type { ExplainMessages } from "../messages";
import type { NativeCell } from "./nativeCells";

/** The original formulas as a sheet of their own, each with what stands in its place. */
export function originalsBlock(
  native: readonly NativeCell[],
  sheetName: string,
  { list }: ExplainMessages["native"]
): SheetBlock {
  const rows = native.map(({ row, column, formula, native: written, whileText }) => [
    addressOf(row, column),
    formula,
    written,
    whileText.length > 0 ? list.whileText(whileText.join(", ")) : "",
  ]);
  const blocks = [heading(1, list.title(sheetName)), text(list.hint), table(list.heads, rows)];
  return reportBlock(reportRows(blocks));
}
