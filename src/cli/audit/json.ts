import {
  causesOf,
  differencesIn,
  type Audit,
  type AuditedRow,
  type CheckedTable,
  type Comparison,
  type ReadLedger,
} from "../../core/audit";
import { reasonOf } from "../../core/audit/report/reasons";
import type { LedgerNote } from "../../core/ledger/ledger";
import { inLanguage, type Language } from "../../core/text";
import { explain } from "../../core/rule";
import type { FileAudit, LedgerAudit } from "./fileAudit";

/**
 * An audit as plain data for other programs. Amounts are exact decimals as strings, in 万元; a field that
 * has nothing to say is left out.
 */
export function auditJson(
  { file, settings, ledgers, tables, leftOut, formulas }: FileAudit,
  language: Language
) {
  return {
    file,
    tolerance: settings.tolerance.toFixed(),
    seed: settings.seed,
    ledgers: ledgers.map((of) => ledgerJson(of, language)),
    tables: tables.map((of) => ({
      sheet: of.ledger.sheet,
      title: of.ledger.title,
      columns: columnsJson(of),
      ...tableJson(of, language),
    })),
    formulaFindings: formulas.map(({ kind, sheet, address, text, neighbours, change }) => {
      const said = inLanguage(text, language);
      return { kind, sheet, address, text: said, neighbours, change: change?.toFixed() };
    }),
    leftOut: leftOut.map(({ sheet, reason }) => ({ sheet, reason: inLanguage(reason, language) })),
  };
}

function ledgerJson(of: LedgerAudit, language: Language) {
  const { ledger, policy, audit, columns, rows } = of;
  return {
    sheet: ledger.sheet,
    title: ledger.title,
    policy: policy.id,
    rule: audit.rule.id,
    rows: audit.rows,
    columns: columnsJson(of),
    reported: columns.map(({ column, reported, difference, ...tally }) => {
      const sums = { reported: reported.toFixed(), difference: difference.toFixed() };
      return { ...tally, heading: column.heading, ...sums };
    }),
    due: audit.totals.due.toFixed(),
    causes: causesOf(differencesIn(of.audit.differing)).map(({ kind, differences, sum }) => {
      return { kind, count: differences.length, difference: sum.toFixed() };
    }),
    differing: rows.flatMap(({ differing }) =>
      differing ? [rowJson(of, differing, language)] : []
    ),
    sample: audit.sample && sampleJson(audit.sample),
    ...tableJson(of, language),
  };
}

function columnsJson({ ledger }: Pick<CheckedTable, "ledger">) {
  return ledger.columns.map(({ index, heading, field, by, unit, unitFrom }) => {
    return { index, heading, field: field?.id, by, unit, unitFrom };
  });
}

/** What is told of a table with a policy or without. */
function tableJson({ audit, notes, unreadable }: CheckedTable, language: Language) {
  const remark = ({ address, text }: LedgerNote) => ({ address, text: inLanguage(text, language) });
  return {
    findings: audit.findings.map(({ kind, rows, address, text, basis, amount }) => {
      const said = { text: inLanguage(text, language), basis, amount: amount?.toFixed() };
      return { kind, rows, address, ...said };
    }),
    relations: audit.relations.map(({ what, rows, off, near, unread, remark: said }) => {
      const counts = { rows, off, near, unread };
      return {
        relation: inLanguage(what, language),
        ...counts,
        remark: said && inLanguage(said, language),
      };
    }),
    notes: notes.items.map(remark),
    noteCount: notes.count,
    unreadable: unreadable.items.map(remark),
    unreadableCount: unreadable.count,
  };
}

/** One row that doesn't agree, with its calculation where there is one. */
export function rowJson(
  of: { readonly ledger: ReadLedger; readonly audit: Pick<Audit, "rule"> },
  row: AuditedRow,
  language: Language
) {
  return {
    row: row.row,
    name: row.name,
    firm: row.firm || undefined,
    place: row.place?.name,
    due: row.due?.toFixed(),
    basis: row.basis,
    comparisons: row.comparisons.map((comparison) =>
      comparisonJson(of.ledger, row, comparison, language)
    ),
    explanation: row.due && explain(of.audit.rule, row.inputs),
  };
}

function comparisonJson(
  ledger: ReadLedger,
  row: AuditedRow,
  comparison: Comparison,
  language: Language
) {
  const { field, address, verdict, reported, difference, mistakes } = comparison;
  return {
    field,
    address,
    verdict,
    reported: reported?.toFixed(),
    difference: difference?.toFixed(),
    mistakes: mistakes.map(({ kind, text, basis }) => ({
      kind,
      text: inLanguage(text, language),
      basis,
    })),
    error: reasonOf(ledger, { row, comparison }, language) || undefined,
  };
}

function sampleJson({
  seed,
  interval,
  population,
  items,
}: NonNullable<LedgerAudit["audit"]["sample"]>) {
  return {
    seed,
    interval: interval.toFixed(),
    population: population.toFixed(),
    items: items.map(({ amount, ...item }) => ({ ...item, amount: amount.toFixed() })),
  };
}
