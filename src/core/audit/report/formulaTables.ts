import { table, text, type TableBlock, type TextBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { FormulaFinding } from "../formulaEvidence";
import { auditWords } from "../words";

/** How many there are, or nothing where there are none. */
export function formulaCount(findings: readonly FormulaFinding[], language: Language): TextBlock[] {
  const { report } = inLanguage(auditWords, language);
  return findings.length > 0 ? [text(report.formulaCount(findings.length))] : [];
}

/** What was found in formulas, and by how much it changes the cell's figure. */
export function formulasTable(findings: readonly FormulaFinding[], language: Language): TableBlock {
  const { heads, formulas: names, notKnown } = inLanguage(auditWords, language);
  return table(
    [heads.finding, heads.cell, heads.what, heads.change],
    findings.map(({ kind, sheet, address, text: said, change }) => [
      names[kind],
      `${sheet}!${address}`,
      inLanguage(said, language),
      change ?? notKnown,
    ])
  );
}
