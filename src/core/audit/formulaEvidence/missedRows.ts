import { addressOf, rangeOf } from "../../grid/address";
import { amountOf, isBesideItsCells, type ColumnSum } from "./columnSums";
import type { FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import { listUnder } from "../listUnder";
import { missedFigures } from "./missedFigures";
import { missedSubtotals } from "./missedSubtotals";
import { missedRows as said } from "./texts";

/**
 * Sums that end before the last row of their block, begin late, leave a row in the middle out, or a subtotal out of a
 * total. Formulas elsewhere that add up the same cells are said together.
 */
export const missedRows: FormulaCheck = ({ sums }) => {
  const alike = new Map<string, ColumnSum[]>();
  const copies = new Map<string, number>();
  for (const sum of sums.all) {
    listUnder(alike, keyOf(sum)).push(sum);
    copies.set(copyOf(sum), (copies.get(copyOf(sum)) ?? 0) + 1);
  }
  return [...alike.values()].flatMap((group) => {
    const [sum] = group as [ColumnSum];
    // A running sum, or one of the last twelve months, leaves out something else in each row.
    const isMoving = !isBesideItsCells(sum) && movesDown(sum) && copies.get(copyOf(sum))! > 1;
    const missed = isMoving ? [] : [...missedFigures(sum, sums), ...missedSubtotals(sum, sums)];
    return missed.length > 0 ? [findingOf(sum, missed, group.length)] : [];
  });
};

/** The same for formulas that add up the same cells from somewhere else. */
function keyOf(sum: ColumnSum): string {
  const { sheet, of, column, cell, spans } = sum;
  const own = isBesideItsCells(sum) ? addressOf(cell.row, cell.column) : "";
  const rows = spans.map(({ top, bottom }) => `${top}:${bottom}`).join();
  return [sheet.grid.name, of.grid.name, column, own, rows].join("!");
}

/** The same for formulas that are alike and stand below one another. */
function copyOf({ sheet, cell }: ColumnSum): string {
  return [sheet.grid.name, cell.column, cell.form.r1c1].join("!");
}

function movesDown({ cell }: ColumnSum): boolean {
  return cell.form.sum!.addends.some(
    ({ top, bottom }) => top?.isFixed === false || bottom?.isFixed === false
  );
}

function findingOf(sum: ColumnSum, missed: readonly number[], count: number): FormulaFinding {
  const { sheet, cell, of, column, spans } = sum;
  const lacking = amountOf(of, column, missed);
  const [top, bottom] = [spans[0]!.top, spans[spans.length - 1]!.bottom];
  const where = of === sheet ? "" : `${of.grid.name}!`;
  const range = where + rangeOf({ top, bottom, left: column, right: column });
  const missing = missed.map((row) => addressOf(row, column));
  // Those that a condition leaves out may be among them.
  const isKnown = lacking && !cell.form.sum!.isConditional;
  return {
    kind: "missedRows",
    sheet: sheet.grid.name,
    address: addressOf(cell.row, cell.column),
    text: said({ own: `=${cell.formula}`, range, missing, lacking, count }),
    ...(isKnown && { change: lacking.negated() }),
    ...(isKnown && !lacking.isZero() && isBesideItsCells(sum) && { isWrongSum: true }),
  };
}
