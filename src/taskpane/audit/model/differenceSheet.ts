import { auditBlocks } from "../../../core/audit/report/auditBlocks";
import { heading } from "../../../core/report/blocks";
import { reportRows } from "../../../core/report/sheetRows";
import type { Language } from "../../../core/text";
import type { BlockCell } from "../../../sheet/sheet";
import { blockCell } from "./block";
import type { AuditRun } from "./runAudit";

/** The audit's report as the cells of a sheet of its own: rows of one length, and the columns' widths. */
export function differenceSheet(
  run: AuditRun,
  title: string,
  language: Language
): { readonly cells: BlockCell[][]; readonly columnWidths: readonly (number | null)[] } {
  const terms = { ...run.settings, documents: [run.policy.document[language]] };
  const { rows, widths } = reportRows([heading(1, title), ...auditBlocks([run], terms, language)]);
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, i) => (row[i] ? blockCell(row[i]) : null))
  );
  const columnWidths = Array.from({ length: width }, (_, i) => widths[i] ?? null);
  return { cells, columnWidths };
}
