import { TableAuditor, type CheckedTable } from "../../core/audit";
import type { Ledger, LedgerRow } from "../../core/ledger/ledger";
import type { AuditSettings } from "./fileAudit";

/**
 * Checks a table without what a policy's rules could go by.
 *
 * @param onRow hears every row
 */
export function checkTable(
  ledger: Ledger,
  { tolerance }: Pick<AuditSettings, "tolerance">,
  onRow: (row: LedgerRow) => void
): CheckedTable {
  const auditor = new TableAuditor(ledger, tolerance);
  for (const row of ledger.rows()) {
    onRow(row);
    auditor.add(row);
  }
  return auditor.finish();
}
