import type { Amount } from "../../core/amount";
import type { AuditedLedger, CheckedTable } from "../../core/audit";
import type { FormulaFinding } from "../../core/audit/formulaEvidence";
import type { Project } from "../../core/audit/report/approvals";
import type { CheckedRow } from "../../core/audit/report/checkColumns";
import type { FieldOverrides } from "../../core/ledger/ledger";
import type { Text } from "../../core/text";
import type { Policy } from "../../policies";

/** What the user asked of an audit. */
export interface AuditSettings {
  /** Left out: told from the ledger. */
  readonly policy?: Policy | undefined;
  readonly overrides: FieldOverrides;
  /** In 万元. */
  readonly tolerance: Amount;
  readonly seed: number;
  /** Are check columns to be written? Their clauses take longer than the audit itself. */
  readonly withColumns: boolean;
  readonly withFormulas: boolean;
  /** Are the workbook's formulas to be looked at? */
  readonly withEvidence?: boolean;
  /** Are approval sheets to be made? They need all of every row. */
  readonly withProjects?: boolean;
}

/** A data row with what else the file's check columns show. */
export interface FileRow extends CheckedRow {
  /** The formula of native functions that serves the row, where asked. See `formulaIn`. */
  readonly formula?: string;
  /** What its approval sheet tells of, where asked. */
  readonly project?: Project;
}

/** One ledger of a workbook, audited. */
export interface LedgerAudit extends AuditedLedger {
  readonly policy: Policy;
  /** All data rows; without columns, formulas and projects to be made, those only that differ. */
  readonly rows: readonly FileRow[];
  /** The first of its check columns, from 0; undefined where the sheet has no room for them. */
  readonly firstFree: number | undefined;
}

/** A sheet, or a table in it, that isn't a ledger with reported amounts. */
export interface LeftOut {
  readonly sheet: string;
  readonly reason: Text;
  /** Amounts stand there that can't be checked until somebody answers. */
  readonly isAsked?: boolean;
  /** Amounts stand there, or may do, that a policy has something to say of. */
  readonly hasAmounts?: boolean;
}

/** A workbook, audited. */
export interface FileAudit {
  readonly file: string;
  readonly settings: AuditSettings;
  readonly ledgers: readonly LedgerAudit[];
  /** Tables that no rule of a policy can go by, checked by their sums and by what their headings promise. */
  readonly tables: readonly CheckedTable[];
  readonly leftOut: readonly LeftOut[];
  /** What was found in its formulas, on all sheets but our own. */
  readonly formulas: readonly FormulaFinding[];
}
