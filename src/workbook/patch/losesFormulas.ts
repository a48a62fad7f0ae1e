import { rangeOf, readArea } from "../../core/grid/address";
import type { Package } from "../openPackage";
import { readCells } from "../read/readCells";
import type { Survey } from "./survey";

/**
 * Is a formula taken away, or does an array leave cells that it filled? The list of the order of calculation
 * then names cells without a formula, which Excel takes for damage.
 */
export function losesFormulas(
  opened: Package,
  sheets: readonly { readonly part: string; readonly survey: Survey }[]
): boolean {
  return sheets.some(({ part, survey: { unsettled } }) => {
    if (unsettled.length === 0) return false;
    const edits = new Map(unsettled.map(({ row, column, edit }) => [`${row},${column}`, edit]));
    let lost = false;
    readCells(opened.chunks(part), {
      cell: ({ row, column, formula }) => {
        const edit = formula && edits.get(`${row},${column}`);
        if (!edit) return;
        const area = readArea(formula.reference ?? "");
        const fills = edit.fills && rangeOf(edit.fills);
        lost ||= edit.formula === null || (area !== undefined && rangeOf(area) !== fills);
      },
    });
    return lost;
  });
}
