import { auditBlocks, listBlocks } from "../../../../core/audit/report/auditBlocks";
import { heading } from "../../../../core/report/blocks";
import { reportRows, type ReportRows } from "../../../../core/report/sheetRows";
import { inLanguage, type Language } from "../../../../core/text";
import type { LongTask, Sheet } from "../../../../sheet/sheet";
import { writeReport, type WrittenReport } from "../../../insertion/writeReport";
import { partOf } from "./slices";
import type { AuditRun } from "./runAudit";

/** What the sheets of an audit are called. */
export interface SheetNames {
  readonly summary: string;
  readonly list: string;
  /** Above the summary. */
  readonly title: string;
}

/**
 * Writes the audit's report on sheets of its own: the differences one by one, then the summary, which says where they
 * stand.
 *
 * @throws SheetError as the sheet's own methods; nothing is left behind then
 */
export async function writeDifferences(
  sheet: Sheet,
  run: AuditRun,
  { summary, list, title }: SheetNames,
  language: Language,
  task: Required<LongTask>
): Promise<WrittenReport[]> {
  const listed = listBlocks([run], language);
  const written: WrittenReport[] = [];
  const write = async (name: string, report: ReportRows, part: LongTask) => {
    const added = await writeReport(sheet, name, report, part);
    written.push(added);
    return added.newSheet;
  };
  try {
    const place =
      listed.length > 0 ? await write(list, reportRows(listed), partOf(task, 0, 0.7)) : list;
    const terms = {
      ...run.settings,
      documents: [inLanguage(run.policy.document, language)],
      ...(run.formulas && { formulas: run.formulas }),
    };
    const blocks = auditBlocks([run], terms, language, { sheet: place });
    await write(summary, reportRows([heading(1, title), ...blocks]), partOf(task, 0.7, 1));
  } catch (error) {
    for (const each of written) await each.undo();
    throw error;
  }
  return written;
}
