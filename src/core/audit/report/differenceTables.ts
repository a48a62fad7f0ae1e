import { table, type ReportCell, type TableBlock } from "../../report/blocks";
import { inLanguage, errorText, type Language } from "../../text";
import type { Difference } from "../causes";
import type { AuditedLedger } from "../ledgerAuditor";
import { auditWords } from "../words";
import { culprit } from "./reasons";

/** A difference and the ledger that it stands in. */
export interface PlacedDifference extends Difference {
  readonly of: Pick<AuditedLedger, "ledger" | "columns">;
}

/** Amounts that differ, one a row: whose they are, what is due, what it looks like. The cell leads to the ledger. */
export function differenceList(
  differences: readonly PlacedDifference[],
  language: Language
): TableBlock {
  const { heads, verdicts, noCause } = inLanguage(auditWords, language);
  return table(
    [
      heads.cell,
      heads.firm,
      heads.place,
      heads.name,
      heads.column,
      heads.reported,
      heads.due,
      heads.verdict,
      heads.difference,
      heads.mistake,
      heads.basis,
    ],
    differences.map(({ of, row, comparison, mistake }): ReportCell[] => [
      { sheet: of.ledger.sheet, address: comparison.address },
      row.firm,
      row.place?.name ?? "",
      row.name,
      headingOf({ of, comparison }),
      comparison.reported ?? "",
      row.due ?? "",
      { verdict: comparison.verdict, text: verdicts[comparison.verdict] },
      comparison.difference ?? "",
      (mistake && inLanguage(mistake.text, language)) ?? noCause,
      mistake?.basis || row.basis,
    ]),
    { isList: true }
  );
}

/** What couldn't be checked, and the cell that keeps it from being worked out. */
export function uncheckedTable(
  unchecked: readonly PlacedDifference[],
  language: Language
): TableBlock {
  const { heads } = inLanguage(auditWords, language);
  return table(
    [heads.cell, heads.name, heads.reason],
    unchecked.map(({ of, row, comparison }) => {
      const error = row.error ?? comparison.error;
      const address = culprit(of.ledger, { row, comparison }) ?? comparison.address;
      return [
        { sheet: of.ledger.sheet, address },
        row.name,
        error ? errorText(error, language) : "",
      ];
    })
  );
}

function headingOf({ of, comparison }: Pick<PlacedDifference, "of" | "comparison">): string {
  return of.columns.find(({ field }) => field === comparison.field)?.column.heading ?? "";
}
