import { styleOf, type StyledCell } from "../../report/sheetRows";
import { inLanguage, type Language } from "../../text";
import { isOff, type AuditedRow, type Comparison } from "../audit";
import type { AuditedLedger, ReadLedger } from "../ledgerAuditor";
import type { ReportedColumn } from "../tally";
import { auditWords, verdictWord } from "../words";
import { causeOf } from "./reasons";

/** A data row as its check columns show it: small, for a ledger may have a million. */
export interface CheckedRow {
  /** The sheet's row number, from 1. */
  readonly number: number;
  /** The cell number nearest to what is due, in 万元. */
  readonly due?: number;
  readonly basis?: string;
  /** Only where some reported amount doesn't agree, or can't be read. */
  readonly differing?: AuditedRow;
}

/** A check column: its heading, its width in characters, and what stands in a row. */
export interface CheckColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: CheckedRow) => StyledCell;
}

/** Due, then verdict, difference and likely cause of each reported column, then the clause. */
export function checkColumns(
  { ledger, columns }: Pick<AuditedLedger, "ledger" | "columns">,
  language: Language
): CheckColumn[] {
  const { heads, noValue } = inLanguage(auditWords, language);
  return [
    {
      heading: heads.dueColumn,
      width: 18,
      cell: ({ due }) => (due === undefined ? { value: noValue } : amount(due)),
    },
    ...columns.flatMap(({ field, column }) =>
      comparisonColumns(ledger, { field, column }, language, (row) =>
        row.differing?.comparisons.find((comparison) => comparison.field === field)
      )
    ),
    {
      heading: heads.basis,
      width: 14,
      cell: ({ basis }) => ({ value: basis ?? null, style: "text" }),
    },
  ];
}

/** Verdict, difference and likely cause of one reported column. */
function comparisonColumns(
  ledger: ReadLedger,
  { field, column: { heading: reported } }: ReportedColumn,
  language: Language,
  comparisonIn: (row: CheckedRow) => Comparison | undefined
): CheckColumn[] {
  const words = inLanguage(auditWords, language);
  const { heads } = words;
  return [
    {
      heading: heads.verdictColumn(reported),
      width: 18,
      cell: (row) => {
        const verdict = comparisonIn(row)?.verdict ?? "agree";
        return { value: verdictWord(words, verdict, field), style: styleOf(verdict) };
      },
    },
    {
      heading: heads.differenceColumn(reported),
      width: 18,
      cell: (row) => {
        const comparison = comparisonIn(row);
        return amount(
          comparison && isOff(comparison) ? comparison.difference?.toNumber() : undefined
        );
      },
    },
    {
      heading: heads.mistakeColumn(reported),
      width: 36,
      cell: (row) => {
        const comparison = comparisonIn(row);
        const said =
          comparison && row.differing
            ? causeOf(ledger, { row: row.differing, comparison }, language)
            : "";
        return { value: said || null, style: "text" };
      },
    },
  ];
}

function amount(value: number | undefined): StyledCell {
  return { value: value ?? null, style: "amount" };
}
