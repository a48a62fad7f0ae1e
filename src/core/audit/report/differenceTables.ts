import { table, type ReportCell, type TableBlock } from "../../report/blocks";
import { inLanguage, errorText, type Language } from "../../text";
import type { Cause, Difference } from "../causes";
import type { AuditedLedger } from "../ledgerAuditor";
import { auditWords, verdictWord } from "../words";
import { causeOf, culprit } from "./reasons";

/** A difference and the ledger that it stands in. */
export interface PlacedDifference extends Difference {
  readonly of: Pick<AuditedLedger, "ledger" | "columns">;
}

/** The causes with how often they occur and what they come to. */
export function causesTable(causes: readonly Cause[], language: Language): TableBlock {
  const { heads, causes: names } = inLanguage(auditWords, language);
  return table(
    [heads.cause, heads.count, heads.differenceSum],
    causes.map(({ kind, differences, sum }) => [names[kind], differences.length, sum])
  );
}

/** Amounts that differ, each with what is due and what it looks like. */
export function differencesTable(
  differences: readonly PlacedDifference[],
  language: Language
): TableBlock {
  const words = inLanguage(auditWords, language);
  const { heads } = words;
  return table(
    [
      heads.cell,
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
      placeOf({ of, comparison }),
      row.name,
      headingOf({ of, comparison }),
      comparison.reported ?? "",
      row.due ?? "",
      {
        verdict: comparison.verdict,
        text: verdictWord(words, comparison.verdict, comparison.field),
      },
      comparison.difference ?? "",
      causeOf(of.ledger, { row, comparison }, language),
      mistake?.basis || row.basis,
    ])
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
      return [`${of.ledger.sheet}!${address}`, row.name, error ? errorText(error, language) : ""];
    })
  );
}

function placeOf({ of, comparison }: Pick<PlacedDifference, "of" | "comparison">): string {
  return `${of.ledger.sheet}!${comparison.address}`;
}

function headingOf({ of, comparison }: Pick<PlacedDifference, "of" | "comparison">): string {
  return of.columns.find(({ field }) => field === comparison.field)?.column.heading ?? "";
}
