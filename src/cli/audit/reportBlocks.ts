import { basename } from "node:path";
import { differencesIn, uncheckedIn } from "../../core/audit";
import {
  auditBlocks,
  findingsOf,
  limited,
  MOST_REPORTED,
  placed,
  type ListPlace,
} from "../../core/audit/report/auditBlocks";
import { causeSums } from "../../core/audit/report/differenceSums";
import { uncheckedTable } from "../../core/audit/report/differenceTables";
import { findingsTable } from "../../core/audit/report/findingTables";
import { formulaCount, formulasTable } from "../../core/audit/report/formulaTables";
import { overviewTable } from "../../core/audit/report/overviewTable";
import { hasRelations, relationsTable } from "../../core/audit/report/relationsTable";
import { heading, section, text, type Block } from "../../core/report/blocks";
import { inLanguage, type Language } from "../../core/text";
import { texts } from "../texts";
import type { FileAudit } from "./fileAudit";
import { columnsTable, leftOutTable, remarksTable } from "./readingTables";

/** What the terminal shows: how it came out, in a screenful. */
export function summaryBlocks(audit: FileAudit, language: Language): Block[] {
  const words = inLanguage(texts, language).report;
  const { ledgers, tables, leftOut, formulas } = audit;
  const all = [...ledgers, ...tables];
  const differences = placed(ledgers, differencesIn);
  return [
    heading(1, words.title(audit.file)),
    ...(ledgers.length > 0 ? [overviewTable(ledgers, language)] : []),
    ...formulaCount(formulas, language),
    ...all.flatMap(({ ledger }) =>
      ledger.hidden.map(({ text: said }) => text(`${ledger.sheet}：${inLanguage(said, language)}`))
    ),
    ...section(
      heading(2, words.differences),
      differences.length > 0 ? [causeSums(differences, language)] : []
    ),
    ...section(
      heading(2, words.unchecked),
      limited(placed(ledgers, uncheckedIn), language, 20, uncheckedTable)
    ),
    ...section(heading(2, words.findings), limited(findingsOf(all), language, 20, findingsTable)),
    ...section(
      heading(2, words.relations),
      hasRelations(all) ? [relationsTable(all, language)] : []
    ),
    ...section(heading(2, words.formulas), limited(formulas, language, 20, formulasTable)),
    ...section(heading(2, words.leftOut), limited(leftOut, language, 20, leftOutTable)),
  ];
}

/** The whole report but the explanations: the sheet 差异汇总, or with the differences one by one. */
export function differenceBlocks(audit: FileAudit, language: Language, list: ListPlace): Block[] {
  const words = inLanguage(texts, language).report;
  const { ledgers, tables, leftOut, settings, formulas } = audit;
  const terms = { ...settings, documents: policyNames(audit, language), formulas };
  return [
    heading(1, words.title(basename(audit.file))),
    ...auditBlocks(ledgers, terms, language, list, tables),
    heading(2, words.columns),
    columnsTable([...ledgers, ...tables], language),
    text(words.mapHint),
    ...section(heading(2, words.notes), remarkBlocks(audit, "notes", language)),
    ...section(heading(2, words.unreadableCells), remarkBlocks(audit, "unreadable", language)),
    ...section(heading(2, words.leftOut), limited(leftOut, language, MOST_REPORTED, leftOutTable)),
  ];
}

function remarkBlocks(
  { ledgers, tables }: FileAudit,
  which: "notes" | "unreadable",
  language: Language
): Block[] {
  const all = [...ledgers, ...tables];
  const remarks = all.flatMap((of) => of[which].items.map((remark) => ({ of, remark })));
  const count = all.reduce((sum, of) => sum + of[which].count, 0);
  if (count === 0) return [];
  const rest = count - remarks.length;
  return [
    remarksTable(remarks, language),
    ...(rest > 0 ? [text(inLanguage(texts, language).report.more(rest))] : []),
  ];
}

function policyNames({ ledgers }: FileAudit, language: Language): string[] {
  return [...new Set(ledgers.map(({ policy }) => inLanguage(policy.document, language)))];
}
