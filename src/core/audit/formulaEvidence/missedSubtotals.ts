import { covers, isBesideItsCells, overlaps, type ColumnSum, type ColumnSums } from "./columnSums";
import type { SheetFormulas } from "./sheetFormulas";

/** The rows of subtotals that a total of subtotals leaves out, from above. */
export function missedSubtotals(sum: ColumnSum, sums: ColumnSums): number[] {
  const { of, column, cell, spans } = sum;
  // A total among them has in it what stands above.
  const isOfSubtotals = spans.every(
    ({ top, bottom }) => top === bottom && of.rowKinds.of(top) === "subtotal"
  );
  const isTotal = isBesideItsCells(sum) && of.rowKinds.of(cell.row) === "total";
  if (!isTotal || !isOfSubtotals) return [];
  const [from, to] = tableOf(sum);
  const subtotals = sums
    .standingIn(of, column, from, to)
    .filter((each) => each.cell !== cell && of.rowKinds.of(each.cell.row) === "subtotal");
  const added = subtotals.filter((each) => covers(spans, each.cell.row));
  const isPartOf = (one: ColumnSum, other: ColumnSum) => covers(other.spans, one.cell.row);
  const missed = subtotals.filter(
    (each) =>
      !added.includes(each) &&
      !subtotals.some((other) => isPartOf(each, other)) &&
      !added.some((other) => isPartOf(other, each) || overlaps(other.spans, each.spans))
  );
  // Of many, some may be chosen on purpose.
  return missed.length * 2 <= spans.length ? missed.map((each) => each.cell.row) : [];
}

/** The rows between the total and the one before or after it. */
function tableOf({ of, cell, spans }: ColumnSum): [from: number, to: number] {
  const [first, last] = [spans[0]!.top, spans[spans.length - 1]!.top];
  return cell.row > last
    ? [nextTotal(of, first, -1) + 1, cell.row - 1]
    : [cell.row + 1, nextTotal(of, last, 1) - 1];
}

function nextTotal(of: SheetFormulas, from: number, step: 1 | -1): number {
  let row = from;
  while (row >= 0 && row < of.grid.rows.length && of.rowKinds.of(row) !== "total") row += step;
  return row;
}
