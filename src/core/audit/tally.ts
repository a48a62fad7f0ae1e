import type { Amount } from "../amount";
import { Total } from "../amount/inWords";
import type { Column, Ledger } from "../ledger/ledger";
import type { Verdict } from "../report/verdict";
import { noneCounted, REPORTED_FIELDS, type Comparison, type ReportedField } from "./audit";

/** A column that is held against the calculation. */
export interface ReportedColumn {
  readonly field: ReportedField;
  readonly column: Column;
}

/** The columns of a ledger that hold reported or approved amounts. */
export function reportedColumns({ columns }: Pick<Ledger, "columns">): ReportedColumn[] {
  return REPORTED_FIELDS.flatMap((field) =>
    columns.filter((column) => column.field?.id === field).map((column) => ({ field, column }))
  );
}

/** How one reported column came out, in 万元. */
export interface ColumnTally extends ReportedColumn, Readonly<Record<Verdict, number>> {
  /** Σ of what could be checked, and of its differences from what is due. */
  readonly reported: Amount;
  readonly difference: Amount;
}

/** Counts and sums up one reported column, exactly. */
export class Tally {
  private readonly counts = noneCounted();
  private readonly reported = new Total();
  private readonly difference = new Total();

  constructor(private readonly of: ReportedColumn) {}

  add({ verdict, reported, difference }: Comparison): void {
    this.counts[verdict]++;
    if (!reported || !difference) return;
    this.reported.add(reported);
    this.difference.add(difference);
  }

  finish(): ColumnTally {
    const { reported, difference } = this;
    return {
      ...this.of,
      ...this.counts,
      reported: reported.value,
      difference: difference.value,
    };
  }
}
