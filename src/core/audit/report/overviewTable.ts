import { table, type TableBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { AuditedLedger } from "../ledgerAuditor";
import { auditWords, verdictWord } from "../words";

/** How each reported column came out. */
export function overviewTable(
  ledgers: readonly Pick<AuditedLedger, "ledger" | "audit" | "columns">[],
  language: Language
): TableBlock {
  const words = inLanguage(auditWords, language);
  const { heads, verdicts } = words;
  const fields = ledgers.flatMap(({ columns }) => columns.map(({ field }) => field));
  return table(
    [
      heads.sheet,
      heads.column,
      heads.rows,
      verdicts.agree,
      verdictWord(words, "over", ...fields),
      verdictWord(words, "under", ...fields),
      verdicts.unreadable,
      verdicts.notReported,
      heads.reportedSum,
      heads.dueSum,
      heads.differenceSum,
    ],
    ledgers.flatMap(({ ledger, audit, columns }) =>
      columns.map((tally) => [
        ledger.sheet,
        tally.column.heading,
        audit.rows,
        tally.agree,
        tally.over,
        tally.under,
        tally.unreadable,
        tally.notReported,
        tally.reported,
        // Of the rows that could be compared, so that the three sums agree.
        tally.reported.minus(tally.difference),
        tally.difference,
      ])
    )
  );
}
