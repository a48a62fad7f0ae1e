import type { Amount } from "../../amount";
import { table, text, type Block, type TableBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { Finding } from "../audit";
import type { AuditedLedger } from "../ledgerAuditor";
import { auditWords } from "../words";

/** What was found across rows. */
export function findingsTable(
  findings: readonly { readonly of: Pick<AuditedLedger, "ledger">; readonly finding: Finding }[],
  language: Language
): TableBlock {
  const { heads, findings: names } = inLanguage(auditWords, language);
  return table(
    [heads.finding, heads.cell, heads.what, heads.amount, heads.basis],
    findings.map(({ of, finding }) => [
      names[finding.kind],
      { sheet: of.ledger.sheet, address: finding.address },
      inLanguage(finding.text, language),
      finding.amount ?? "",
      finding.basis ?? "",
    ])
  );
}

/** The sample for checking by hand. */
export function sampleBlocks(
  { ledger, audit }: Pick<AuditedLedger, "ledger" | "audit">,
  language: Language
): Block[] {
  const { sample } = audit;
  if (!sample || sample.items.length === 0) return [];
  const { heads, sampleFigures, yes } = inLanguage(auditWords, language);
  const figures = [sample.population, sample.interval];
  return [
    text(sampleFigures(ledger.sheet, sample.seed, figures.map(shown))),
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
