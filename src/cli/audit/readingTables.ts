import type { CheckedTable } from "../../core/audit";
import type { LedgerNote } from "../../core/ledger/ledger";
import { table, type TableBlock } from "../../core/report/blocks";
import { inLanguage, type Language } from "../../core/text";
import { texts } from "../texts";
import type { LeftOut } from "./fileAudit";

/** What each column was taken for. */
export function columnsTable(
  ledgers: readonly Pick<CheckedTable, "ledger">[],
  language: Language
): TableBlock {
  const { heads, unknownField, byOverride } = inLanguage(texts, language);
  return table(
    [heads.sheet, heads.heading, heads.field, heads.unit],
    ledgers.flatMap(({ ledger }) =>
      ledger.columns.map(({ heading, field, by, unit }) => [
        ledger.sheet,
        heading,
        field
          ? `${inLanguage(field.label, language)} (${field.id})${by === "override" ? byOverride : ""}`
          : unknownField,
        unit ?? "",
      ])
    )
  );
}

/** Notes of the reading, or cells that couldn't be read. */
export function remarksTable(
  remarks: readonly { readonly of: Pick<CheckedTable, "ledger">; readonly remark: LedgerNote }[],
  language: Language
): TableBlock {
  const { heads } = inLanguage(texts, language);
  return table(
    [heads.cell, heads.what],
    remarks.map(({ of, remark }) => [
      remark.address ? `${of.ledger.sheet}!${remark.address}` : of.ledger.sheet,
      inLanguage(remark.text, language),
    ])
  );
}

/** Sheets and tables that weren't audited. */
export function leftOutTable(leftOut: readonly LeftOut[], language: Language): TableBlock {
  const { heads } = inLanguage(texts, language);
  return table(
    [heads.sheet, heads.reason],
    leftOut.map(({ sheet, reason }) => [sheet, inLanguage(reason, language)])
  );
}
