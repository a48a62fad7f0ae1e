import type { Amount } from "../../amount";
import { heading, section, text, type Block } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { AuditedRow } from "../audit";
import { differencesIn, uncheckedIn, type Difference } from "../causes";
import type { FormulaFinding } from "../formulaEvidence";
import type { AuditedLedger } from "../ledgerAuditor";
import type { CheckedTable } from "../tableAuditor";
import { auditWords } from "../words";
import { differenceSums } from "./differenceSums";
import { differenceList, uncheckedTable, type PlacedDifference } from "./differenceTables";
import { findingsTable, sampleBlocks } from "./findingTables";
import { formulaCount, formulasTable } from "./formulaTables";
import { overviewTable } from "./overviewTable";
import { hasRelations, relationsTable } from "./relationsTable";

/** More rows of one table than this nobody reads; the check columns have them all. */
export const MOST_REPORTED = 10000;

/** By what an audit was done. */
export interface AuditTerms {
  /** The policies' documents. */
  readonly documents: readonly string[];
  /** In 万元. */
  readonly tolerance: Amount;
  readonly seed: number;
  /** What was found in the workbook's formulas, where they were looked at. */
  readonly formulas?: readonly FormulaFinding[];
}

/** Where the differences stand one by one: in the report, or on a sheet of this name. */
export type ListPlace = "here" | { readonly sheet: string };

/**
 * How an audit came out: overview, the differences and their sums, what couldn't be checked, findings, what was added up,
 * the sample.
 *
 * @param tables beside the ledgers, checked without a policy
 */
export function auditBlocks(
  ledgers: readonly AuditedLedger[],
  terms: AuditTerms,
  language: Language,
  list: ListPlace,
  tables: readonly CheckedTable[] = []
): Block[] {
  const { report: words } = inLanguage(auditWords, language);
  const all = [...ledgers, ...tables];
  return [
    ...(ledgers.length > 0
      ? recomputedBlocks(ledgers, terms, language, list)
      : [
          text(words.onlyAddedUp(terms.tolerance.toFixed())),
          ...formulaCount(terms.formulas ?? [], language),
        ]),
    ...section(
      heading(2, words.findings),
      limited(findingsOf(all), language, MOST_REPORTED, findingsTable)
    ),
    ...section(
      heading(2, words.formulas),
      limited(terms.formulas ?? [], language, MOST_REPORTED, formulasTable)
    ),
    ...section(
      heading(2, words.relations),
      hasRelations(all) ? [relationsTable(all, language)] : []
    ),
    ...section(
      heading(2, words.sample),
      ledgers.flatMap((of) => sampleBlocks(of, language))
    ),
  ];
}

function recomputedBlocks(
  ledgers: readonly AuditedLedger[],
  { documents, tolerance, seed, formulas = [] }: AuditTerms,
  language: Language,
  list: ListPlace
): Block[] {
  const { report: words } = inLanguage(auditWords, language);
  const differences = placed(ledgers, differencesIn);
  return [
    text(words.basis(documents, tolerance.toFixed(), seed)),
    heading(2, words.overview),
    overviewTable(ledgers, language),
    ...formulaCount(formulas, language),
    heading(2, words.differences),
    ...(differences.length > 0
      ? [
          ...(list === "here" ? [] : [text(words.listedOn(list.sheet))]),
          ...differenceSums(differences, language),
        ]
      : [text(words.noDifferences)]),
    ...(list === "here" ? section(heading(2, words.list), listOf(differences, language)) : []),
    ...section(
      heading(2, words.unchecked),
      limited(placed(ledgers, uncheckedIn), language, MOST_REPORTED, uncheckedTable)
    ),
  ];
}

/** The differences one by one, where there are any: a sheet of their own. */
export function listBlocks(ledgers: readonly AuditedLedger[], language: Language): Block[] {
  return listOf(placed(ledgers, differencesIn), language);
}

function listOf(differences: readonly PlacedDifference[], language: Language): Block[] {
  return limited(differences, language, MOST_REPORTED, differenceList);
}

/** Of each ledger, with the ledger beside it. */
export function placed<Of extends AuditedLedger>(
  ledgers: readonly Of[],
  find: (rows: readonly AuditedRow[]) => Difference[]
) {
  return ledgers.flatMap((of) => find(of.audit.differing).map((each) => ({ ...each, of })));
}

/** What was found across rows, with the table beside it. */
export function findingsOf<Of extends Pick<CheckedTable, "audit">>(ledgers: readonly Of[]) {
  return ledgers.flatMap((of) => of.audit.findings.map((finding) => ({ of, finding })));
}

/** A table of the first rows, and how many more there are. */
export function limited<T>(
  items: readonly T[],
  language: Language,
  most: number,
  tableOf: (items: readonly T[], language: Language) => Block
): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    tableOf(items.slice(0, most), language),
    ...(rest > 0 ? [text(inLanguage(auditWords, language).report.more(rest))] : []),
  ];
}
