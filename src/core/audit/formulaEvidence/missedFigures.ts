import {
  covers,
  isBesideItsCells,
  overlaps,
  type ColumnSum,
  type ColumnSums,
  type Span,
} from "./columnSums";
import type { SheetFormulas } from "./sheetFormulas";

/** Nobody leaves more rows blank within a table. */
const MOST_ROWS = 1000;

/** The rows of data with a figure that belong to the sum's block and that it leaves out, from above. */
export function missedFigures(sum: ColumnSum, sums: ColumnSums): number[] {
  const { sheet, cell, of, column, spans } = sum;
  const [top, bottom] = [spans[0]!.top, spans[spans.length - 1]!.bottom];
  const isOwn = isBesideItsCells(sum);
  const isInside = isOwn && top <= cell.row && cell.row <= bottom;
  if (isInside || sheet.rowKinds.of(cell.row) === "besides") return [];
  const counted = spans.reduce((rows, span) => rows + span.bottom - span.top + 1, 0);
  // Elsewhere, or out of the middle, some rows may be chosen on purpose: a few left out of many look like an oversight.
  const unlessChosen = (rows: number[]) => (rows.length * 3 <= counted ? rows : []);
  const beyond = (edge: number, step: 1 | -1) => {
    // What stands beside a subtotal is in it already.
    if (!of.isData(edge)) return [];
    const isTowardsSum = isOwn && Math.sign(cell.row - edge) === step;
    const rows = figuresFrom(of, column, edge + step, step, isTowardsSum ? cell.row : undefined);
    return isOwn ? rows : unlessChosen(rows);
  };
  const missed = [
    ...beyond(top, -1).reverse(),
    ...unlessChosen(figuresBetween(of, column, spans)),
    ...beyond(bottom, 1),
  ];
  if (missed.length === 0) return [];
  // What another sum adds up that shares no row with this one, is another part.
  const others = sums.beside(sum).filter((other) => !overlaps(other.spans, spans));
  return missed.filter((row) => !others.some((other) => covers(other.spans, row)));
}

/** Rows of data with a figure in the column, to what ends the block; on the way to the sum blank rows end nothing. */
function figuresFrom(
  of: SheetFormulas,
  column: number,
  from: number,
  step: 1 | -1,
  sumRow: number | undefined
): number[] {
  const found: number[] = [];
  for (let row = from; row !== sumRow && row >= 0 && row < of.grid.rows.length; row += step) {
    if (Math.abs(row - from) > MOST_ROWS) break;
    if (of.isBlankRow(row)) {
      if (sumRow === undefined) break;
    } else if (endsBlock(of, row, column)) break;
    else if (of.hasFigure(row, column)) found.push(row);
  }
  return found;
}

/** Between the spans, where rows of data stand on both sides. */
function figuresBetween(of: SheetFormulas, column: number, spans: readonly Span[]): number[] {
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
