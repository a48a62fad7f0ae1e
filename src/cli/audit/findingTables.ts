import type { Amount } from "../../core/amount";
import type { Finding } from "../../core/audit";
import type { Language } from "../../core/text";
import { table, text, type Block, type TableBlock } from "../report/blocks";
import { texts } from "../texts";
import type { LedgerAudit } from "./fileAudit";

/** What was found across rows. */
export function findingsTable(
  findings: readonly { readonly of: LedgerAudit; readonly finding: Finding }[],
  language: Language
): TableBlock {
  const { heads, findings: names } = texts[language];
  return table(
    [heads.finding, heads.cell, heads.what, heads.amount, heads.basis],
    findings.map(({ of, finding }) => [
      names[finding.kind],
      `${of.sheet.name}!${finding.address}`,
      finding.text[language],
      finding.amount ?? "",
      finding.basis ?? "",
    ])
  );
}

/** The sample for checking by hand, and what its errors project to. */
export function sampleBlocks({ sheet, audit }: LedgerAudit, language: Language): Block[] {
  const { sample } = audit;
  if (!sample || sample.items.length === 0) return [];
  const { heads, report, yes } = texts[language];
  const figures = [sample.population, sample.interval, sample.projectedError];
  return [
    text(report.sampleFigures(sheet.name, sample.seed, figures.map(shown))),
    table(
      [heads.row, heads.name, heads.amount, heads.certain],
      sample.items.map(({ row, name, amount, certain }) => [row, name, amount, certain ? yes : ""])
    ),
  ];
}

/** Two decimals are enough for a figure of a sample. */
function shown(amount: Amount): string {
  return amount.toDecimalPlaces(2).toFixed();
}
