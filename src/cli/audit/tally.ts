import { Amount, ZERO } from "../../core/amount";
import { noneCounted, type Comparison } from "../../core/audit";
import type { ColumnTally, ReportedColumn } from "./fileAudit";

/** Counts and sums up one reported column, exactly. */
export class Tally {
  private readonly counts = noneCounted();
  private reported: Amount = ZERO;
  private difference: Amount = ZERO;

  constructor(private readonly of: ReportedColumn) {}

  add({ verdict, reported, difference }: Comparison): void {
    this.counts[verdict]++;
    if (!reported || !difference) return;
    this.reported = this.reported.plus(reported);
    this.difference = this.difference.plus(difference);
  }

  finish(): ColumnTally {
    const { reported, difference } = this;
    return { ...this.of, ...this.counts, reported, difference };
  }
}
