import type { Ledger, LedgerNote, LedgerRow } from "../ledger/ledger";
import type { Audit, AuditedRow, AuditOptions } from "./audit";
import { Auditor } from "./auditor";
import type { Listed } from "./listing";
import { Remarks } from "./remarks";
import { reportedColumns, Tally, type ColumnTally } from "./tally";

/** A ledger as it was understood, without its rows: they would keep the whole sheet in memory. */
export type ReadLedger = Omit<Ledger, "rows">;

/** One ledger with reported amounts, audited. */
export interface AuditedLedger {
  readonly ledger: ReadLedger;
  readonly audit: Audit;
  readonly columns: readonly ColumnTally[];
  /** What was read differently from its face. */
  readonly notes: Listed<LedgerNote>;
  readonly unreadable: Listed<LedgerNote>;
}

/** Audits one ledger row by row, and takes down how each reported column comes out and what was hard to read. */
export class LedgerAuditor {
  private readonly auditor: Auditor;
  private readonly tallies: ReadonlyMap<string, Tally>;
  private readonly remarks: Remarks;

  constructor(
    private readonly ledger: Ledger,
    options: AuditOptions
  ) {
    this.auditor = new Auditor(ledger, options);
    this.tallies = new Map(reportedColumns(ledger).map((of) => [of.field, new Tally(of)]));
    this.remarks = new Remarks(ledger.notes);
  }

  /** Takes the ledger's rows in order, of whatever kind. Undefined for a row that is no project. */
  add(row: LedgerRow): AuditedRow | undefined {
    this.remarks.add(row);
    const audited = this.auditor.add(row);
    audited?.besides.forEach((note) => this.remarks.tell(note, row.number));
    for (const comparison of audited?.comparisons ?? []) {
      this.tallies.get(comparison.field)?.add(comparison);
    }
    return audited;
  }

  finish(): AuditedLedger {
    const { rows: _rows, ...ledger } = this.ledger;
    const { notes, unreadable } = this.remarks;
    const columns = [...this.tallies.values()].map((tally) => tally.finish());
    return { ledger, audit: this.auditor.finish(), columns, notes, unreadable };
  }
}
