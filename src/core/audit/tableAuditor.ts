import type { Amount } from "../amount";
import type { LedgerNote, Ledger, LedgerRow } from "../ledger/ledger";
import type { Audit } from "./audit";
import { TableChecks } from "./crossRowChecks/tableChecks";
import type { ReadLedger } from "./ledgerAuditor";
import type { Listed } from "./listing";
import { Remarks } from "./remarks";

/** A table without anything that a policy's rules could go by, checked by what it says of itself. */
export interface CheckedTable {
  readonly ledger: ReadLedger;
  readonly audit: Pick<Audit, "findings" | "relations">;
  /** What was read differently from its face. */
  readonly notes: Listed<LedgerNote>;
  readonly unreadable: Listed<LedgerNote>;
}

/** Adds up one table row by row: its sums, and what its headings promise. */
export class TableAuditor {
  private readonly checks: TableChecks;
  private readonly remarks: Remarks;

  /** @param tolerance a difference up to this, in 万元, is none */
  constructor(
    private readonly ledger: Ledger,
    tolerance: Amount
  ) {
    this.checks = new TableChecks(ledger, tolerance);
    this.remarks = new Remarks(ledger.notes);
  }

  /** Takes the table's rows in order, of whatever kind. */
  add(row: LedgerRow): void {
    this.remarks.add(row);
    this.checks.add(row);
  }

  finish(): CheckedTable {
    const { rows: _rows, ...ledger } = this.ledger;
    const { findings, reports } = this.checks.finish();
    const { notes, unreadable } = this.remarks;
    return { ledger, audit: { findings, relations: reports }, notes, unreadable };
  }
}
