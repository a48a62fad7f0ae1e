import type { Language } from "../../core/text";
import { table, type TableBlock } from "../report/blocks";
import { texts } from "../texts";
import type { LedgerAudit, LeftOut, Remark } from "./fileAudit";

/** How each reported column came out. */
export function overviewTable(ledgers: readonly LedgerAudit[], language: Language): TableBlock {
  const { heads, verdicts } = texts[language];
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
    ledgers.flatMap(({ sheet, audit, columns }) =>
      columns.map((tally) => [
        sheet.name,
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

/** What each column was taken for. */
export function columnsTable(ledgers: readonly LedgerAudit[], language: Language): TableBlock {
  const { heads, unknownField, byOverride } = texts[language];
  return table(
    [heads.sheet, heads.heading, heads.field, heads.unit],
    ledgers.flatMap(({ sheet, ledger }) =>
      ledger.columns.map(({ heading, field, by, unit }) => [
        sheet.name,
        heading,
        field
          ? `${field.label[language]} (${field.id})${by === "override" ? byOverride : ""}`
          : unknownField,
        unit ?? "",
      ])
    )
  );
}

/** Notes of the reading, or cells that couldn't be read. */
export function remarksTable(
  remarks: readonly { readonly of: LedgerAudit; readonly remark: Remark }[],
  language: Language
): TableBlock {
  const { heads } = texts[language];
  return table(
    [heads.cell, heads.what],
    remarks.map(({ of, remark }) => [
      remark.address ? `${of.sheet.name}!${remark.address}` : of.sheet.name,
      remark.text[language],
    ])
  );
}

/** Sheets and tables that weren't audited. */
export function leftOutTable(leftOut: readonly LeftOut[], language: Language): TableBlock {
  const { heads } = texts[language];
  return table(
    [heads.sheet, heads.reason],
    leftOut.map(({ sheet, reason }) => [sheet, reason[language]])
  );
}
