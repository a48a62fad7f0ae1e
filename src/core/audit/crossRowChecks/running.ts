import { ZERO, type Amount } from "../../amount";
import type { LedgerRow } from "../../ledger/ledger";

/** Where the adding up stood between two rows. */
export interface Mark {
  /** How many rows were added before, and how many of them are hidden. */
  readonly rows: number;
  readonly hidden: number;
  readonly amounts: readonly Amount[];
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
  readonly unread: readonly string[];
}

/** Adds up the columns of a ledger row by row; blank cells count as nothing. */
export class Running {
  private rows = 0;
  private hidden = 0;
  private readonly amounts: Amount[];
  private readonly unseen: Amount[];
  private readonly unread: string[][];

  constructor(private readonly fields: readonly string[]) {
    this.amounts = fields.map(() => ZERO);
    this.unseen = fields.map(() => ZERO);
    this.unread = fields.map(() => []);
  }

  add({ cells, isHidden }: LedgerRow): void {
    this.rows++;
    if (isHidden) this.hidden++;
    this.fields.forEach((field, i) => {
      const cell = cells[field];
      const value = cell?.value as Amount | undefined;
      if (value !== undefined) this.amounts[i] = this.amounts[i]!.plus(value);
      if (value !== undefined && isHidden) this.unseen[i] = this.unseen[i]!.plus(value);
      if (cell?.error) this.unread[i]!.push(cell.address);
    });
  }

  mark(): Mark {
    const { rows, hidden, amounts, unseen, unread } = this;
    return {
      rows,
      hidden,
      amounts: [...amounts],
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
    const { amounts, unseen, hidden } = to ?? this.mark();
    const amount = amounts[i]!.minus(from.amounts[i]!);
    return {
      amount,
      ...(hidden > from.hidden && { shown: amount.minus(unseen[i]!.minus(from.unseen[i]!)) }),
      unread: this.unread[i]!.slice(from.unread[i], to?.unread[i]),
    };
  }
}
