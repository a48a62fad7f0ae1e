import { ZERO, type Amount } from "../../amount";
import type { LedgerRow } from "../../ledger/ledger";

/** Where the adding up stood between two rows. */
export interface Mark {
  /** How many rows were added before. */
  readonly rows: number;
  readonly amounts: readonly Amount[];
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
  readonly unread: readonly string[];
}

/** Adds up the columns of a ledger row by row; blank cells count as nothing. */
export class Running {
  private rows = 0;
  private readonly amounts: Amount[];
  private readonly unread: string[][];

  constructor(private readonly fields: readonly string[]) {
    this.amounts = fields.map(() => ZERO);
    this.unread = fields.map(() => []);
  }

  add({ cells }: LedgerRow): void {
    this.rows++;
    this.fields.forEach((field, i) => {
      const cell = cells[field];
      if (cell?.value !== undefined) this.amounts[i] = this.amounts[i]!.plus(cell.value as Amount);
      if (cell?.error) this.unread[i]!.push(cell.address);
    });
  }

  mark(): Mark {
    const { rows, amounts, unread } = this;
    return { rows, amounts: [...amounts], unread: unread.map(({ length }) => length) };
  }

  /** How many rows stand in the span. */
  rowsIn({ from, to }: Span): number {
    return (to?.rows ?? this.rows) - from.rows;
  }

  sumIn({ from, to }: Span, field: string): ColumnSum {
    const i = this.fields.indexOf(field);
    const end = to?.amounts[i] ?? this.amounts[i]!;
    return {
      amount: end.minus(from.amounts[i]!),
      unread: this.unread[i]!.slice(from.unread[i], to?.unread[i]),
    };
  }
}
