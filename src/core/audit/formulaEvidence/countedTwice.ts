import { fromCellNumber, ZERO } from "../../amount";
import { addressOf } from "../../grid/address";
import { between } from "./between";
import { amountOf, covers, overlaps, type ColumnSum, type ColumnSums } from "./columnSums";
import type { FormulaCheck } from "./evidence";
import type { SheetFormulas } from "./sheetFormulas";
import { countedTwice as said } from "./texts";

/** Where each row of a column adds up those before, nobody reads them all. */
const MOST_SUBTOTALS = 100;

/** Sums that add up a subtotal together with what it is the sum of. */
export const countedTwice: FormulaCheck = ({ sums }) => {
  const typed = new Map<string, readonly TypedSubtotal[]>();
  const typedIn = ({ of, column }: ColumnSum) => {
    const key = `${column}!${of.grid.name}`;
    let found = typed.get(key);
    if (!found) typed.set(key, (found = typedSubtotals(of, column)));
    return found;
  };
  return sums.all.flatMap((sum) => {
    const { sheet, cell, of, column } = sum;
    const twice = twiceIn(sum, sums, typedIn(sum));
    if (twice.length === 0) return [];
    const amount = twice.length < MOST_SUBTOTALS ? amountOf(of, column, twice) : undefined;
    const subtotals = twice.map((row) => addressOf(row, column));
    return {
      kind: "countedTwice" as const,
      sheet: sheet.grid.name,
      address: addressOf(cell.row, cell.column),
      text: said(`=${cell.formula}`, subtotals, amount),
      ...(amount && { change: amount }),
      ...(amount && !amount.isZero() && { isWrongSum: true as const }),
    };
  });
};

/** The rows of subtotals whose parts the sum adds up as well, from above. */
function twiceIn(
  { cell, spans, of, column }: ColumnSum,
  sums: ColumnSums,
  typed: readonly TypedSubtotal[]
): number[] {
  const { skipsNested, isConditional } = cell.form.sum!;
  // The condition may be there to leave subtotals out.
  if (isConditional) return [];
  const rows = spans.flatMap(({ top, bottom }) => [
    ...sums
      .standingIn(of, column, top, bottom)
      .slice(0, MOST_SUBTOTALS)
      .filter((inner) => inner.cell !== cell && overlaps(inner.spans, spans))
      .filter((inner) => !(skipsNested && inner.cell.form.sum!.skipsNested))
      .map((inner) => inner.cell.row),
    ...between(typed, ({ row }) => row, top, bottom).flatMap(({ row, first }) =>
      covers(spans, first) ? [row] : []
    ),
  ]);
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** A subtotal that was typed, and is what the rows from `first` on come to. */
interface TypedSubtotal {
  readonly row: number;
  readonly first: number;
}

function typedSubtotals(of: SheetFormulas, column: number): TypedSubtotal[] {
  const found: TypedSubtotal[] = [];
  let since = ZERO;
  let first: number | undefined;
  of.grid.rows.forEach((_, row) => {
    const number = of.number(row, column);
    if (number === undefined) return;
    const kind = of.rowKinds.of(row);
    const amount = fromCellNumber(number);
    if (kind === "data") {
      since = since.plus(amount);
      first ??= row;
    } else if (kind === "subtotal" || kind === "total") {
      const isTheirs = first !== undefined && since.equals(amount);
      if (isTheirs && !of.isComputed(row, column)) found.push({ row, first: first! });
      [since, first] = [ZERO, undefined];
    }
  });
  return found;
}
