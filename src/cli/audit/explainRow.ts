import { inLanguage } from "../../core/text";
import { basename } from "node:path";
import { Auditor, reportedColumns, type AuditedRow } from "../../core/audit";
import { causeOf } from "../../core/audit/report/reasons";
import { verdictWord } from "../../core/audit/words";
import { addressOf } from "../../core/grid/address";
import { JigaiError } from "../../core/error";
import type { FindOptions, Ledger } from "../../core/ledger";
import { table, text, type Block } from "../../core/report/blocks";
import { auditRule, choosePolicy } from "../../policies";
import type { SheetInfo, Workbook } from "../../workbook";
import type { Options } from "../options";
import { Problem } from "../problem";
import type { Explained } from "../report/explained";
import type { Target } from "../target";
import { textOf, texts } from "../texts";
import { whichPolicy } from "./auditFile";
import { explanationOf } from "./explanations";
import { rowJson } from "./json";
import { ledgersAfter } from "./unitBefore";

/**
 * The audit of the ledger's row in which a cell stands, with its calculation.
 *
 * @throws Problem where the cell is in no ledger's data row
 * @throws JigaiError where the sheet has no ledger
 */
export function explainRow(
  file: string,
  workbook: Workbook,
  { sheet, row, column }: Target,
  options: Options,
  onProgress?: (share: number) => void
): Explained {
  const grid = workbook.grid(sheet, onProgress);
  const { language, overrides, tolerance, seed } = options;
  const isHere = ({ area }: Ledger) => area.top <= row && row <= area.bottom;
  // Of tables side by side the one with the cell; check columns stand beside them all.
  const hereIn = (ledgers: readonly Ledger[]) => {
    const all = ledgers.filter(isHere);
    return all.find(({ area }) => area.left <= column && column <= area.right) ?? all[0];
  };
  const before = () => ledgersBefore(workbook, sheet, { overrides });
  const found = hereIn(ledgersAfter(before, grid, { overrides }));
  if (!found) throw nothingToExplain(addressOf(row, column));
  const policy = options.policy ?? choosePolicy(found, [basename(file)]);
  if (!policy) throw whichPolicy(sheet);
  const ledger = hereIn(ledgersAfter(before, grid, { overrides, places: policy.places }))!;
  const byPolicy = auditRule(policy, ledger);
  const { rule } = byPolicy;
  const auditor = new Auditor(ledger, { ...byPolicy, tolerance, seed });
  for (const each of ledger.rows()) {
    if (each.number < row + 1) continue;
    const audited = each.number === row + 1 ? auditor.add(each) : undefined;
    if (!audited) break;
    const of = { ledger, audit: { rule } };
    const explained = audited.due ? explanationOf(of, audited, language) : [];
    return {
      blocks: [
        ...comparisonBlocks(audited, ledger, options),
        ...explained,
        ...audited.notes.map((note) => text(`${note.address} ${inLanguage(note.text, language)}`)),
      ],
      json: { rule: rule.id, policy: policy.id, ...rowJson(of, audited, language) },
    };
  }
  throw nothingToExplain(addressOf(row, column));
}

/** The tables of the sheets before this one, as far as they can be read. */
function ledgersBefore(workbook: Workbook, sheet: SheetInfo, options: FindOptions): Ledger[] {
  const { sheets } = workbook;
  const ledgers: Ledger[] = [];
  for (const each of sheets.slice(0, sheets.indexOf(sheet))) {
    try {
      ledgers.push(...ledgersAfter(() => ledgers, workbook.grid(each), options));
    } catch (error) {
      if (!(error instanceof JigaiError || error instanceof Problem)) throw error;
    }
  }
  return ledgers;
}

function comparisonBlocks(audited: AuditedRow, ledger: Ledger, { language }: Options): Block[] {
  const words = inLanguage(texts, language);
  const { heads } = words;
  const headings = new Map(
    reportedColumns(ledger).map((each) => [each.field, each.column.heading])
  );
  const rows = audited.comparisons.map((comparison) => [
    `${headings.get(comparison.field) ?? ""} ${comparison.address}`,
    comparison.reported ?? "",
    audited.due ?? "",
    {
      verdict: comparison.verdict,
      text: verdictWord(words, comparison.verdict, comparison.field),
    },
    comparison.difference ?? "",
    causeOf(ledger, { row: audited, comparison }, language),
  ]);
  if (rows.length === 0 && !audited.error) return [];
  return [
    table(
      [heads.column, heads.reported, heads.due, heads.verdict, heads.difference, heads.mistake],
      rows
    ),
  ];
}

function nothingToExplain(address: string): Problem {
  return new Problem(textOf((words) => words.problems.nothingToExplain(address)));
}
