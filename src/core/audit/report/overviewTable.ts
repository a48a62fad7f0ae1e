import { table, type TableBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { AuditedLedger } from "../ledgerAuditor";
import { auditWords } from "../words";

/** How each reported column came out. */
export function overviewTable(
  ledgers: readonly Pick<AuditedLedger, "ledger" | "audit" | "columns">[],
  language: Language
): TableBlock {
  const { heads, verdicts } = inLanguage(auditWords, language);
  return table(
    [
      heads.sheet,
      heads.column,
      heads.rows,
      verdicts.agree,
      verdicts.over,
      verdicts.under,
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
