import { JigaiError } from "../error";
import { addressOf } from "../grid/address";
import { faceOf, type Grid, type GridCell, type Mark } from "../grid/grid";
import type { Field, LedgerCell } from "./ledger";
import { markedText } from "./texts";

/** A cell of which only a part counts, which `cell` has read; it is found as it stands. */
export function markedCell(
  cell: LedgerCell,
  mark: Mark,
  found: GridCell,
  { id, label }: Pick<Field, "id" | "label">
): LedgerCell {
  const { address } = cell;
  return mark.unknown
    ? { address, found, error: partlyMarked(found).about({ name: id, label }) }
    : { ...cell, found, note: { address, text: markedText(mark) } };
}

/** Nothing of the cell can be taken: what is struck out of it, or a footnote's, would be taken along. */
export function partlyMarked(found: GridCell): JigaiError {
  return new JigaiError("partlyMarked", { found: faceOf(found) });
}

/**
 * Headings and what stands above them say what a whole column is, and in which unit.
 * @param rows the first and the last of them
 * @param isOne which of these rows it is about
 * @throws JigaiError partlyMarked – a part of one is struck out, and which isn't known
 */
export function refusePartlyStruck(
  { rows, marks }: Grid,
  [first, last]: readonly [number, number],
  isOne: (cells: readonly GridCell[]) => boolean = () => true
): void {
  for (let row = first; row <= last; row++) {
    if (!marks?.has(row) || !isOne(rows[row] ?? [])) continue;
    for (const [column, { unknown, struck }] of marks.get(row)!) {
      if (unknown && struck !== undefined)
        throw partlyMarked(rows[row]?.[column] ?? null).about({
          name: addressOf(row, column),
          label: { zh: "表头", en: "heading" },
        });
    }
  }
}
