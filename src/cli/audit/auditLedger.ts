import { LedgerAuditor, reportedColumns, type AuditedRow, type ReadLedger } from "../../core/audit";
import { projectOf } from "../../core/audit/report/approvals";
import { freeColumns } from "../../core/ledger/freeColumns";
import type { Grid } from "../../core/grid/grid";
import type { Ledger, LedgerRow } from "../../core/ledger/ledger";
import { auditRule, type Policy } from "../../policies";
import { checkColumnCount } from "./checkColumns";
import type { AuditSettings, FileRow, LedgerAudit } from "./fileAudit";
import { RowFormulas } from "./rowFormula";

/** What an audit works on. */
export interface LedgerToAudit {
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly policy: Policy;
  readonly settings: AuditSettings;
  /** The ledgers beside it in the same rows, audited before. */
  readonly beside: readonly LedgerAudit[];
}

/**
 * Audits one ledger row by row.
 *
 * @param onRow hears every row
 * @throws JigaiError where the ledger lacks the columns that every rule of the policy needs
 */
export function auditLedger(
  { grid, ledger, policy, settings, beside }: LedgerToAudit,
  onRow: (row: LedgerRow) => void
): LedgerAudit {
  const by = auditRule(policy, ledger);
  const { tolerance, seed, withColumns, withFormulas, withProjects } = settings;
  const formulas = withFormulas ? new RowFormulas(by.rule, ledger) : undefined;
  const auditor = new LedgerAuditor(ledger, { ...by, tolerance, seed });
  const isKept = withColumns || withFormulas || withProjects;
  const rows: FileRow[] = [];
  for (const row of ledger.rows()) {
    onRow(row);
    const audited = auditor.add(row);
    if (!audited) continue;
    // Without anything to be written, those that agree are counted and forgotten.
    if (!isKept && agrees(audited)) continue;
    rows.push({
      ...checkedRow(audited, formulas?.serving(row)),
      ...(withColumns && { basis: audited.basis }),
      ...(withProjects && { project: projectOf(row, audited) }),
    });
  }
  const countOf = (of: ReadLedger) =>
    checkColumnCount(reportedColumns(of).length, formulas !== undefined);
  const taken = beside.reduce((sum, other) => sum + countOf(other.ledger), 0);
  const free = freeColumns(grid, ledger.area, taken + countOf(ledger));
  return {
    ...auditor.finish(),
    policy,
    rows,
    firstFree: free === undefined ? undefined : free + taken,
  };
}

function checkedRow(audited: AuditedRow, formula: string | undefined): FileRow {
  return {
    number: audited.row,
    ...(audited.due && { due: audited.due.toNumber() }),
    ...(agrees(audited) ? {} : { differing: audited }),
    ...(audited.due && formula !== undefined && { formula }),
  };
}

function agrees({ comparisons }: AuditedRow): boolean {
  return comparisons.every(({ verdict }) => verdict === "agree");
}
