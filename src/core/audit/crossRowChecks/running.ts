import { isAmount, ZERO, type Amount } from "../../amount";
import type { LedgerRow } from "../../ledger/ledger";

/** Where the adding up stood between two rows. */
export interface Mark {
  /** How many rows were added before, and how many of them are hidden. */
  readonly rows: number;
  readonly hidden: number;
  readonly amounts: readonly Amount[];
  /** Of what rows repeat from the one before them. */
  readonly repeated: readonly Amount[];
  /** Of the hidden rows alone. */
  readonly unseen: readonly Amount[];
  readonly unread: readonly number[];
}

/** From one mark to another; without an end, to the last row. */
export interface Span {
  readonly from: Mark;
  to?: Mark;
}

/** What a column comes to over a span, and the cells that couldn't be added up. */
export interface ColumnSum {
  readonly amount: Amount;
  /** Without the hidden rows; left out where there are none. */
  readonly shown?: Amount;
  /** Counting once what rows repeat from the one before them; left out where none does. */
  readonly once?: Amount;
  readonly unread: readonly string[];
}

/** Columns that may state the same amount in each row of one contract or county, by what tells that it is the same. */
const REPEATING: Readonly<Record<string, readonly string[]>> = {
  loan_amount: ["contract_no"],
  used_for_renovation: ["contract_no"],
  budget: ["year", "place", "class"],
  arranged: ["year", "place", "class"],
  in_place: ["year", "place", "class"],
};

/** Adds up the columns of a ledger row by row; blank cells count as nothing. */
export class Running {
  private rows = 0;
  private hidden = 0;
  private readonly amounts: Amount[];
  private readonly repeated: Amount[];
  private readonly unseen: Amount[];
  private readonly unread: string[][];
  private before: LedgerRow | undefined;

  constructor(private readonly fields: readonly string[]) {
    this.amounts = fields.map(() => ZERO);
    this.repeated = fields.map(() => ZERO);
    this.unseen = fields.map(() => ZERO);
    this.unread = fields.map(() => []);
  }

  add(row: LedgerRow): void {
    const { cells, isHidden } = row;
    this.rows++;
    if (isHidden) this.hidden++;
    this.fields.forEach((field, i) => {
      const cell = cells[field];
      const value = cell?.value as Amount | undefined;
      if (value !== undefined) this.amounts[i] = this.amounts[i]!.plus(value);
      if (value !== undefined && isHidden) this.unseen[i] = this.unseen[i]!.plus(value);
      if (value !== undefined && this.before && repeats(field, row, this.before))
        this.repeated[i] = this.repeated[i]!.plus(value);
      if (cell?.error) this.unread[i]!.push(cell.address);
    });
    this.before = row;
  }

  mark(): Mark {
    const { rows, hidden, amounts, repeated, unseen, unread } = this;
    return {
      rows,
      hidden,
      amounts: [...amounts],
      repeated: [...repeated],
      unseen: [...unseen],
      unread: unread.map(({ length }) => length),
    };
  }

  /** How many rows stand in the span. */
  rowsIn({ from, to }: Span): number {
    return (to?.rows ?? this.rows) - from.rows;
  }

  sumIn({ from, to }: Span, field: string): ColumnSum {
    const i = this.fields.indexOf(field);
    const { amounts, repeated, unseen, hidden } = to ?? this.mark();
    const amount = amounts[i]!.minus(from.amounts[i]!);
    const twice = repeated[i]!.minus(from.repeated[i]!);
    return {
      amount,
      ...(!twice.isZero() && { once: amount.minus(twice) }),
      ...(hidden > from.hidden && { shown: amount.minus(unseen[i]!.minus(from.unseen[i]!)) }),
      unread: this.unread[i]!.slice(from.unread[i], to?.unread[i]),
    };
  }
}

/**
 * Does the row state the same amount for the same thing as the row before it? What it leaves blank may be the one
 * above's: a loan is filled down where its contract isn't.
 */
function repeats(field: string, { cells }: LedgerRow, { cells: before }: LedgerRow): boolean {
  const by = REPEATING[field];
  const isSame = (each: string) => textOf(cells[each]?.value) === textOf(before[each]?.value);
  return (
    by !== undefined &&
    isSame(field) &&
    by.some((each) => cells[each] !== undefined) &&
    by.every((each) => cells[each]?.value === undefined || isSame(each))
  );
}

/** What tells two values of a column apart. */
function textOf(value: unknown): string {
  return isAmount(value) ? value.toFixed() : JSON.stringify(value ?? null);
}
