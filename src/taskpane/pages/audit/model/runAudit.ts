import type { Amount } from "../../../../core/amount";
import {
  LedgerAuditor,
  type AuditedLedger,
  type AuditedRow,
  type AuditOptions,
} from "../../../../core/audit";
import type { FormulaFinding } from "../../../../core/audit/formulaEvidence";
import { readArea } from "../../../../core/grid/address";
import { auditRule, type Policy } from "../../../../policies";
import type { LongTask, CellStyle } from "../../../../sheet/sheet";
import { inSlices } from "./slices";
import type { Understanding } from "./understand";

/** What the user asks of an audit. */
export interface AuditSettings {
  /** In 万元. */
  readonly tolerance: Amount;
  readonly seed: number;
}

/** A reported cell and the look of its verdict; rows and columns from 0. */
export interface JudgedCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** A table, audited. */
export interface AuditRun extends AuditedLedger {
  readonly of: Understanding;
  readonly policy: Policy;
  readonly settings: AuditSettings;
  readonly options: AuditOptions;
  /** Every reported cell that holds something. */
  readonly judged: readonly JudgedCell[];
  /** What was found in the sheet's formulas; left out where they weren't looked at. */
  readonly formulas?: readonly FormulaFinding[];
}

/**
 * Audits the table row by row.
 *
 * @param policy may be told by the understanding, which must have no problem with it
 * @throws SheetError cancelled
 */
export async function runAudit(
  of: Understanding,
  policy: Policy,
  settings: AuditSettings,
  task?: LongTask
): Promise<AuditRun> {
  const { ledger } = of.table;
  const options = { ...auditRule(policy, ledger), ...settings };
  const auditor = new LedgerAuditor(ledger, options);
  const judged: JudgedCell[] = [];
  await inSlices(
    ledger.rows(),
    rowCount(of),
    (row) => {
      const audited = auditor.add(row);
      if (audited) judged.push(...judgedCells(audited));
    },
    task
  );
  return { ...auditor.finish(), of, policy, settings, options, judged };
}

/** How many rows lie below the heading. */
export function rowCount({ table: { ledger } }: Understanding): number {
  return ledger.area.bottom - ledger.headingRows[1];
}

function judgedCells({ comparisons }: AuditedRow): JudgedCell[] {
  return comparisons.flatMap(({ address, verdict }) => {
    if (verdict === "notReported") return [];
    const { top: row, left: column } = readArea(address)!;
    return [{ row, column, style: verdict }];
  });
}
