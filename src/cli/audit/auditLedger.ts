import { Auditor, REPORTED_FIELDS, type AuditedRow } from "../../core/audit";
import type { Grid } from "../../core/ledger/grid";
import type { Ledger, LedgerRow } from "../../core/ledger/ledger";
import { errorText, inEachLanguage } from "../../core/text";
import { auditRule, type Policy } from "../../policies";
import type { SheetInfo } from "../../workbook";
import type { AuditSettings, CheckedRow, LedgerAudit, Remark, ReportedColumn } from "./fileAudit";
import { checkColumnCount, freeColumns } from "./freeColumns";
import { Listing } from "./listing";
import { RowFormulas } from "./rowFormula";
import { Tally } from "./tally";

/** More remarks than this nobody reads; they are counted. */
const MOST_REMARKS = 2000;

/** The columns of a ledger that hold reported or approved amounts. */
export function reportedColumns({ columns }: Ledger): ReportedColumn[] {
  return REPORTED_FIELDS.flatMap((field) =>
    columns.filter((column) => column.field?.id === field).map((column) => ({ field, column }))
  );
}

/** What an audit works on. */
export interface LedgerToAudit {
  readonly grid: Grid;
  readonly sheet: SheetInfo;
  readonly ledger: Ledger;
  readonly policy: Policy;
  readonly settings: AuditSettings;
}

/**
 * Audits one ledger row by row.
 *
 * @param onRow hears the sheet's row number of every row
 * @throws JigaiError where the ledger lacks the columns that every rule of the policy needs
 */
export function auditLedger(
  { grid, sheet, ledger, policy, settings }: LedgerToAudit,
  onRow: (row: number) => void
): LedgerAudit {
  const by = auditRule(policy, ledger);
  const { tolerance, seed } = settings;
  const formulas = settings.withFormulas ? new RowFormulas(by.rule, ledger) : undefined;
  const auditor = new Auditor(ledger, { ...by, tolerance, seed });
  const tallies = new Map(reportedColumns(ledger).map((of) => [of.field, new Tally(of)]));
  const rows: CheckedRow[] = [];
  const notes = new Listing<Remark>(MOST_REMARKS);
  const unreadable = new Listing<Remark>(MOST_REMARKS);
  ledger.notes.forEach((note) => notes.add(note));
  for (const row of ledger.rows()) {
    onRow(row.number);
    takeDownRemarks(row, notes, unreadable);
    const audited = auditor.add(row);
    if (!audited) continue;
    for (const comparison of audited.comparisons) tallies.get(comparison.field)?.add(comparison);
    rows.push(checkedRow(audited, formulas?.serving(row)));
  }
  const { rows: _rows, ...read } = ledger;
  return {
    sheet,
    ledger: read,
    policy,
    audit: auditor.finish(),
    columns: [...tallies.values()].map((tally) => tally.finish()),
    rows,
    notes,
    unreadable,
    firstFree: freeColumns(
      grid,
      ledger.area,
      checkColumnCount(tallies.size, formulas !== undefined)
    ),
  };
}

function checkedRow(audited: AuditedRow, formula: string | undefined): CheckedRow {
  const agrees = audited.comparisons.every(({ verdict }) => verdict === "agree");
  return {
    number: audited.row,
    basis: audited.basis,
    ...(audited.due && { due: audited.due.toNumber() }),
    ...(agrees ? {} : { differing: audited }),
    ...(audited.due && formula !== undefined && { formula }),
  };
}

/** Every cell that was read differently from its face, and every one that couldn't be read. */
function takeDownRemarks(
  { cells, note }: LedgerRow,
  notes: Listing<Remark>,
  unreadable: Listing<Remark>
): void {
  if (note) notes.add(note);
  for (const cell of Object.values(cells)) {
    if (cell?.note) notes.add(cell.note);
    const error = cell?.error;
    if (cell && error) {
      const text = inEachLanguage((language) => errorText(error, language));
      unreadable.add({ address: cell.address, text });
    }
  }
}
