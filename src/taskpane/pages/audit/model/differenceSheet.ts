import { auditBlocks } from "../../../../core/audit/report/auditBlocks";
import { heading } from "../../../../core/report/blocks";
import { reportRows } from "../../../../core/report/sheetRows";
import { inLanguage, type Language } from "../../../../core/text";
import { reportBlock, type SheetBlock } from "../../../insertion/reportCells";
import type { AuditRun } from "./runAudit";

/** The audit's report as the cells of a sheet of its own. */
export function differenceSheet(run: AuditRun, title: string, language: Language): SheetBlock {
  const terms = {
    ...run.settings,
    documents: [inLanguage(run.policy.document, language)],
    ...(run.formulas && { formulas: run.formulas }),
  };
  return reportBlock(reportRows([heading(1, title), ...auditBlocks([run], terms, language)]));
}
