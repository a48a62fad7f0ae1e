import { basename } from "node:path";
import {
  causesOf,
  differencesIn,
  uncheckedIn,
  type AuditedRow,
  type Difference,
} from "../../core/audit";
import {
  causesTable,
  differencesTable,
  uncheckedTable,
} from "../../core/audit/report/differenceTables";
import { findingsTable, sampleBlocks } from "../../core/audit/report/findingTables";
import { overviewTable } from "../../core/audit/report/overviewTable";
import { heading, section, text, type Block } from "../../core/report/blocks";
import type { Language } from "../../core/text";
import { texts } from "../texts";
import type { FileAudit, LedgerAudit } from "./fileAudit";
import { columnsTable, leftOutTable, remarksTable } from "./readingTables";

/** More rows of one table than this nobody reads; the check columns have them all. */
const MOST_ROWS = 10000;

/** What the terminal shows: how it came out, in a screenful. */
export function summaryBlocks(audit: FileAudit, language: Language): Block[] {
  const words = texts[language].report;
  const { ledgers, leftOut } = audit;
  const causes = causesOf(placed(ledgers, differencesIn));
  const findings = ledgers.flatMap((of) => of.audit.findings.map((finding) => ({ of, finding })));
  return [
    heading(1, words.title(audit.file)),
    overviewTable(ledgers, language),
    ...section(heading(2, words.causes), causes.length > 0 ? [causesTable(causes, language)] : []),
    ...section(
      heading(2, words.unchecked),
      limited(placed(ledgers, uncheckedIn), language, 20, uncheckedTable)
    ),
    ...section(heading(2, words.findings), limited(findings, language, 20, findingsTable)),
    ...section(heading(2, words.leftOut), limited(leftOut, language, 20, leftOutTable)),
  ];
}

/** The whole report but the explanations: the sheet 差异汇总. */
export function differenceBlocks(audit: FileAudit, language: Language): Block[] {
  const words = texts[language].report;
  const { ledgers, leftOut, settings } = audit;
  const causes = causesOf(placed(ledgers, differencesIn));
  const findings = ledgers.flatMap((of) => of.audit.findings.map((finding) => ({ of, finding })));
  return [
    heading(1, words.title(basename(audit.file))),
    text(words.basis(policyNames(audit, language), settings.tolerance.toFixed(), settings.seed)),
    heading(2, words.overview),
    overviewTable(ledgers, language),
    heading(2, words.causes),
    causes.length > 0 ? causesTable(causes, language) : text(words.noDifferences),
    ...causes.flatMap((cause) => [
      heading(3, words.cause(texts[language].causes[cause.kind], cause.differences.length)),
      ...limited(cause.differences, language, MOST_ROWS, differencesTable),
    ]),
    ...section(
      heading(2, words.unchecked),
      limited(placed(ledgers, uncheckedIn), language, MOST_ROWS, uncheckedTable)
    ),
    ...section(heading(2, words.findings), limited(findings, language, MOST_ROWS, findingsTable)),
    ...section(
      heading(2, words.sample),
      ledgers.flatMap((of) => sampleBlocks(of, language))
    ),
    heading(2, words.columns),
    columnsTable(ledgers, language),
    ...section(heading(2, words.notes), remarkBlocks(audit, "notes", language)),
    ...section(heading(2, words.unreadableCells), remarkBlocks(audit, "unreadable", language)),
    ...section(heading(2, words.leftOut), limited(leftOut, language, MOST_ROWS, leftOutTable)),
  ];
}

/** Of each ledger, with the ledger beside it. */
function placed(
  ledgers: readonly LedgerAudit[],
  find: (rows: readonly AuditedRow[]) => Difference[]
) {
  return ledgers.flatMap((of) => find(of.audit.differing).map((each) => ({ ...each, of })));
}

/** A table of the first rows, and how many more there are. */
function limited<T>(
  items: readonly T[],
  language: Language,
  most: number,
  tableOf: (items: readonly T[], language: Language) => Block
): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    tableOf(items.slice(0, most), language),
    ...(rest > 0 ? [text(texts[language].report.more(rest))] : []),
  ];
}

function remarkBlocks(
  { ledgers }: FileAudit,
  which: "notes" | "unreadable",
  language: Language
): Block[] {
  const remarks = ledgers.flatMap((of) => of[which].items.map((remark) => ({ of, remark })));
  const count = ledgers.reduce((sum, of) => sum + of[which].count, 0);
  if (count === 0) return [];
  const rest = count - remarks.length;
  return [
    remarksTable(remarks, language),
    ...(rest > 0 ? [text(texts[language].report.more(rest))] : []),
  ];
}

function policyNames({ ledgers }: FileAudit, language: Language): string[] {
  return [...new Set(ledgers.map(({ policy }) => policy.document[language]))];
}
