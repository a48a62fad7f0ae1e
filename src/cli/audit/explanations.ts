import { fromCellNumber } from "../../core/amount";
import { explain } from "../../core/rule";
import { isOff, type Audit, type AuditedRow } from "../../core/audit";
import { heading, table, text, type Block, type ReportCell } from "../../core/report/blocks";
import { inLanguage, type Language } from "../../core/text";
import { explanationTable } from "../../functions/explanationTable";
import { texts } from "../texts";
import type { FileAudit, LedgerAudit } from "./fileAudit";

/** Whoever has more differing rows than this explains them one by one. */
const MOST_EXPLAINED = 1000;

/** The calculation of every row with an amount that is over or under: the sheet 差异说明. */
export function explanationBlocks({ ledgers }: FileAudit, language: Language): Block[] {
  const words = inLanguage(texts, language).report;
  const rows = ledgers.flatMap((of) =>
    of.rows.flatMap(({ differing }) => (differing && differs(differing) ? [{ of, differing }] : []))
  );
  if (rows.length === 0) return [heading(1, words.explanations), text(words.noDifferences)];
  const rest = rows.length - MOST_EXPLAINED;
  return [
    heading(1, words.explanations),
    ...(rest > 0 ? [text(words.notExplained(MOST_EXPLAINED, rest))] : []),
    ...rows
      .slice(0, MOST_EXPLAINED)
      .flatMap(({ of, differing }) => explanationOf(of, differing, language)),
  ];
}

/** One row's calculation: a heading that names it, and its steps. */
export function explanationOf(
  { ledger, audit }: Pick<LedgerAudit, "ledger"> & { readonly audit: Pick<Audit, "rule"> },
  row: AuditedRow,
  language: Language
): Block[] {
  const [head = [], ...steps] = explanationTable(explain(audit.rule, row.inputs), language);
  const title = inLanguage(texts, language).report.explained(ledger.sheet, row.row, row.name);
  return [heading(3, title), table(head.map(String), steps.map(withAmounts))];
}

/** An explanation's numbers are amounts, not counts. */
function withAmounts(row: readonly (string | number)[]): ReportCell[] {
  return row.map((cell) => (typeof cell === "number" ? fromCellNumber(cell) : cell));
}

function differs({ due, comparisons }: AuditedRow): boolean {
  return due !== undefined && comparisons.some(isOff);
}
