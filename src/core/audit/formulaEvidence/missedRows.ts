import { addressOf, rangeOf } from "../../grid/address";
import {
  amountOf,
  covers,
  isBesideItsCells,
  overlaps,
  type ColumnSum,
  type ColumnSums,
  type Span,
} from "./columnSums";
import type { FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import { listed } from "./listed";
import type { SheetFormulas } from "./sheetFormulas";
import { missedRows as said } from "./texts";

/** Nobody leaves more rows blank within a table. */
const MOST_ROWS = 1000;

/**
 * Sums that end before the last row of their block, begin late, or leave a row in the middle out. Formulas elsewhere that
 * add up the same cells are said together.
 */
export const missedRows: FormulaCheck = ({ sums }) => {
  const alike = new Map<string, ColumnSum[]>();
  const copies = new Map<string, number>();
  for (const sum of sums.all) {
    listed(alike, keyOf(sum)).push(sum);
    copies.set(copyOf(sum), (copies.get(copyOf(sum)) ?? 0) + 1);
  }
  return [...alike.values()].flatMap((group) => {
    const [sum] = group as [ColumnSum];
    // A running sum, or one of the last twelve months, leaves out something else in each row.
    const isMoving = !isBesideItsCells(sum) && movesDown(sum) && copies.get(copyOf(sum))! > 1;
    const missed = isMoving ? [] : missedBy(sum, sums);
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

/** The rows with figures that belong to the sum's block and that it leaves out. */
function missedBy(sum: ColumnSum, sums: ColumnSums): number[] {
  const { sheet, cell, of, column, spans } = sum;
  const [top, bottom] = [spans[0]!.top, spans[spans.length - 1]!.bottom];
  const isOwn = isBesideItsCells(sum);
  const isInside = isOwn && top <= cell.row && cell.row <= bottom;
  if (isInside || sheet.rowKinds.of(cell.row) === "besides") return [];
  const [isBelow, isAbove] = [isOwn && cell.row > bottom, isOwn && cell.row < top];
  const counted = spans.reduce((rows, span) => rows + span.bottom - span.top + 1, 0);
  // Elsewhere, or out of the middle, some rows may be chosen on purpose: a few left out of many look like an oversight.
  const unlessChosen = (rows: number[]) => (rows.length * 3 <= counted ? rows : []);
  const before = () => {
    const rows = figures(of, column, {
      from: top - 1,
      step: -1,
      ...(isAbove && { end: cell.row }),
    });
    return isOwn ? rows : unlessChosen(rows);
  };
  const after = () => {
    const rows = figures(of, column, {
      from: bottom + 1,
      step: 1,
      ...(isBelow && { end: cell.row }),
    });
    return isOwn ? rows : unlessChosen(rows);
  };
  // What stands beside a subtotal is in it already.
  const missed = [
    ...(of.isData(top) ? before() : []),
    ...unlessChosen(within(of, column, spans)),
    ...(of.isData(bottom) ? after() : []),
  ];
  if (missed.length === 0) return [];
  // What another sum adds up that shares no row with this one, is another part.
  const others = sums.beside(sum).filter((other) => !overlaps(other.spans, spans));
  return missed.filter((row) => !others.some((other) => covers(other.spans, row)));
}

/**
 * Rows of data with a figure in the column, up or down from a row to what ends the block, from above. On the way to the
 * sum's own row blank rows end nothing.
 */
function figures(
  of: SheetFormulas,
  column: number,
  { from, step, end }: { from: number; step: 1 | -1; end?: number }
): number[] {
  const found: number[] = [];
  for (let row = from; row !== end && row >= 0 && row < of.grid.rows.length; row += step) {
    if (Math.abs(row - from) > MOST_ROWS) break;
    if (of.isBlankRow(row)) {
      if (end === undefined) break;
    } else if (endsBlock(of, row, column)) break;
    else if (of.hasFigure(row, column)) found.push(row);
  }
  return step > 0 ? found : found.reverse();
}

/** Between the spans, where rows of data stand on both sides. */
function within(of: SheetFormulas, column: number, spans: readonly Span[]): number[] {
  return spans.slice(1).flatMap(({ top: end }, i) => {
    const from = spans[i]!.bottom;
    if (!of.isData(from) || !of.isData(end) || end - from > MOST_ROWS) return [];
    const found: number[] = [];
    for (let row = from + 1; row < end; row++) {
      if (of.isData(row) && of.hasFigure(row, column)) found.push(row);
    }
    return found;
  });
}

/** A sum, a heading, or a text in the column. */
function endsBlock(of: SheetFormulas, row: number, column: number): boolean {
  const isText = typeof of.content(row, column) === "string" && !of.isComputed(row, column);
  return !of.isData(row) || isText;
}
