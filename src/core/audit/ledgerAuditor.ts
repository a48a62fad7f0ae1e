import type { Ledger, LedgerNote, LedgerRow } from "../ledger/ledger";
import { errorText, inEachLanguage } from "../text";
import type { Audit, AuditedRow, AuditOptions } from "./audit";
import { Auditor } from "./auditor";
import { Listing, type Listed } from "./listing";
import { reportedColumns, Tally, type ColumnTally } from "./tally";

/** More remarks than this nobody reads; they are counted. */
const MOST_REMARKS = 2000;

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
  private readonly notes = new Listing<LedgerNote>(MOST_REMARKS);
  private readonly unreadable = new Listing<LedgerNote>(MOST_REMARKS);

  constructor(
    private readonly ledger: Ledger,
    options: AuditOptions
  ) {
    this.auditor = new Auditor(ledger, options);
    this.tallies = new Map(reportedColumns(ledger).map((of) => [of.field, new Tally(of)]));
    ledger.notes.forEach((note) => this.notes.add(note));
  }

  /** Takes the ledger's rows in order, of whatever kind. Undefined for a row that is no project. */
  add(row: LedgerRow): AuditedRow | undefined {
    this.takeDownRemarks(row);
    const audited = this.auditor.add(row);
    for (const comparison of audited?.comparisons ?? []) {
      this.tallies.get(comparison.field)?.add(comparison);
    }
    return audited;
  }

  finish(): AuditedLedger {
    const { rows: _rows, ...ledger } = this.ledger;
    const { notes, unreadable } = this;
    const columns = [...this.tallies.values()].map((tally) => tally.finish());
    return { ledger, audit: this.auditor.finish(), columns, notes, unreadable };
  }

  /** Every cell that was read differently from its face, and every one that couldn't be read. */
  private takeDownRemarks({ cells, note }: LedgerRow): void {
    if (note) this.notes.add(note);
    for (const cell of Object.values(cells)) {
      if (cell?.note) this.notes.add(cell.note);
      const error = cell?.error;
      if (cell && error) {
        const text = inEachLanguage((language) => errorText(error, language));
        this.unreadable.add({ address: cell.address, text });
      }
    }
  }
}
