import { table, type TableBlock } from "../../report/blocks";
import { inLanguage, type Language } from "../../text";
import type { CheckedTable } from "../tableAuditor";
import { auditWords } from "../words";

/** What was added up in each table, and how it came out. */
export function relationsTable(
  tables: readonly Pick<CheckedTable, "ledger" | "audit">[],
  language: Language
): TableBlock {
  const { heads } = inLanguage(auditWords, language);
  return table(
    [
      heads.sheet,
      heads.relation,
      heads.compared,
      heads.off,
      heads.near,
      heads.unread,
      heads.reason,
    ],
    tables.flatMap(({ ledger, audit }) =>
      audit.relations.map(({ what, rows, off, near, unread, remark }) => [
        ledger.sheet,
        inLanguage(what, language),
        rows,
        off,
        near,
        unread,
        remark ? inLanguage(remark, language) : "",
      ])
    )
  );
}

/** Has anything been added up in these tables? */
export function hasRelations(tables: readonly Pick<CheckedTable, "audit">[]): boolean {
  return tables.some(({ audit }) => audit.relations.length > 0);
}
