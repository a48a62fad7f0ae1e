import { fromCellNumber, ZERO, type Amount } from "../../amount";
import type { Area } from "../../grid/address";
import { between } from "./between";
import type { Book } from "./book";
import { listUnder } from "../listUnder";
import { areaFrom } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";

/** Rows of one column that a formula adds up. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A formula that adds up cells of one column, wherever it stands itself. */
export interface ColumnSum {
  /** Where the formula stands. */
  readonly sheet: SheetFormulas;
  readonly cell: PlacedForm;
  /** What it adds up. */
  readonly of: SheetFormulas;
  readonly column: number;
  /** From above. */
  readonly spans: readonly Span[];
}

/** The sums of single columns of all sheets, by sheet and column of what they add up. */
export class ColumnSums {
  readonly all: readonly ColumnSum[];
  private readonly byColumn = new Map<string, ColumnSum[]>();
  private readonly standing = new Map<string, ColumnSum[]>();

  constructor(book: Book) {
    this.all = book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cell) => columnSumOf(book, sheet, cell) ?? [])
    );
    for (const sum of this.all) {
      listUnder(this.byColumn, keyOf(sum)).push(sum);
      if (isBesideItsCells(sum)) listUnder(this.standing, keyOf(sum)).push(sum);
    }
    for (const sums of this.standing.values()) sums.sort((a, b) => a.cell.row - b.cell.row);
  }

  /** The sums of the same column. */
  beside(sum: Pick<ColumnSum, "of" | "column">): readonly ColumnSum[] {
    return this.byColumn.get(keyOf(sum)) ?? [];
  }

  /** Those that stand in these rows of the column that they add up. */
  standingIn(of: SheetFormulas, column: number, top: number, bottom: number): readonly ColumnSum[] {
    const sums = this.standing.get(keyOf({ of, column })) ?? [];
    return between(sums, ({ cell }) => cell.row, top, bottom);
  }
}

/** Does the formula stand in the column that it adds up? */
export function isBesideItsCells({ sheet, cell, of, column }: ColumnSum): boolean {
  return of === sheet && column === cell.column;
}

function keyOf({ of, column }: Pick<ColumnSum, "of" | "column">): string {
  return `${column}!${of.grid.name}`;
}

function columnSumOf(book: Book, sheet: SheetFormulas, cell: PlacedForm): ColumnSum | undefined {
  const { sum } = cell.form;
  if (!sum) return undefined;
  const of = book.sheetOf(sum.addends[0]!, sheet);
  const areas: Area[] = [];
  for (const addend of sum.addends) {
    const area = areaFrom(addend, cell.row, cell.column);
    if (!area || book.sheetOf(addend, sheet) !== of) return undefined;
    areas.push(area);
  }
  const column = areas[0]!.left;
  if (!of || areas.some(({ left, right }) => left !== column || right !== column)) return undefined;
  const last = of.grid.rows.length - 1;
  const spans = areas
    .map(({ top, bottom }) => ({ top, bottom: Math.min(bottom, last) }))
    .sort((a, b) => a.top - b.top);
  return { sheet, cell, of, column, spans };
}

/** Do two of their spans have a row in common? */
export function overlaps(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((a) => other.some((b) => a.top <= b.bottom && b.top <= a.bottom));
}

/** Does the row lie in one of them? */
export function covers(spans: readonly Span[], row: number): boolean {
  return spans.some(({ top, bottom }) => top <= row && row <= bottom);
}

/** What a column comes to over some rows; undefined where one has no number. */
export function amountOf(
  of: SheetFormulas,
  column: number,
  rows: readonly number[]
): Amount | undefined {
  let total = ZERO;
  for (const row of rows) {
    const number = of.number(row, column);
    if (number === undefined) return undefined;
    total = total.plus(fromCellNumber(number));
  }
  return total;
}
