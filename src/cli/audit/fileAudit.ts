import type { AuditedRow, Audit, ReportedField, Verdict } from "../../core/audit";
import type { Amount } from "../../core/amount";
import type { Column, FieldOverrides, Ledger } from "../../core/ledger/ledger";
import type { Text } from "../../core/text";
import type { Policy } from "../../policies";
import type { SheetInfo } from "../../workbook";

/** What the user asked of an audit. */
export interface AuditSettings {
  /** Left out: told from the ledger. */
  readonly policy?: Policy;
  readonly overrides: FieldOverrides;
  /** In 万元. */
  readonly tolerance: Amount;
  readonly seed: number;
  readonly withFormulas: boolean;
}

/** A column that is held against the calculation. */
export interface ReportedColumn {
  readonly field: ReportedField;
  readonly column: Column;
}

/** How one reported column came out, in 万元. */
export interface ColumnTally extends ReportedColumn, Readonly<Record<Verdict, number>> {
  /** Σ of what could be checked, and of its differences from what is due. */
  readonly reported: Amount;
  readonly difference: Amount;
}

/** A data row as its check columns show it: small, for a ledger may have a million. */
export interface CheckedRow {
  /** The sheet's row number, from 1. */
  readonly number: number;
  /** The cell number nearest to what is due, in 万元. */
  readonly due?: number;
  readonly basis: string;
  /** Only where some reported amount doesn't agree, or can't be read. */
  readonly differing?: AuditedRow;
  /** The formula of native functions that serves the row, where asked. See `formulaIn`. */
  readonly formula?: string;
}

/** A cell that people should look at: read differently from its face, or not at all. */
export interface Remark {
  readonly address: string;
  readonly text: Text;
}

/** A list that is cut where nobody would read on. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** How many there are. */
  readonly count: number;
}

/** A ledger as it was understood. */
export type ReadLedger = Omit<Ledger, "rows">;

/** One ledger with reported amounts, audited. */
export interface LedgerAudit {
  readonly sheet: SheetInfo;
  /** Without its rows: they would keep the whole sheet in memory. */
  readonly ledger: ReadLedger;
  readonly policy: Policy;
  readonly audit: Audit;
  readonly columns: readonly ColumnTally[];
  readonly rows: readonly CheckedRow[];
  readonly notes: Listed<Remark>;
  readonly unreadable: Listed<Remark>;
  /** The first of its check columns, from 0; undefined where the sheet has no room for them. */
  readonly firstFree: number | undefined;
}

/** A sheet, or a table in it, that isn't a ledger with reported amounts. */
export interface LeftOut {
  readonly sheet: string;
  readonly reason: Text;
}

/** A workbook, audited. */
export interface FileAudit {
  readonly file: string;
  readonly settings: AuditSettings;
  readonly ledgers: readonly LedgerAudit[];
  readonly leftOut: readonly LeftOut[];
}
