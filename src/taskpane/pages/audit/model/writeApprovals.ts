import { approvalName, Approvals } from "../../../../core/audit/report/approvals";
import type { Language } from "../../../../core/text";
import type { LongTask, Sheet } from "../../../../sheet/sheet";
import type { OnNewSheet } from "../../../insertion/onNewSheet";
import { writeApproval } from "../../../insertion/writeApproval";
import { projectsOf } from "./projectsOf";
import type { AuditRun } from "./runAudit";
import { partOf } from "./slices";

/** So many sheets more in a workbook are as many as people find their way among. */
export const MOST_APPROVALS = 50;

/** What became of a table's approval sheets. */
export interface WrittenApprovals {
  /** How many projects have an amount that is due, and how many get no sheet because theirs can't be told. */
  readonly due: number;
  readonly unknown: number;
  /** In the order of the rows: none where there would be too many, not all where it was stopped. */
  readonly written: readonly OnNewSheet[];
  /** What kept the others from being written, besides being told to stop. */
  readonly error?: unknown;
}

/**
 * Writes an approval sheet for every project of the table that has an amount. What has been written when it is
 * stopped stays, and can be taken back.
 *
 * @throws whatever keeps the first one from being written
 */
export async function writeApprovals(
  sheet: Pick<Sheet, "addSheet" | "removeSheet" | "writeBlock">,
  run: AuditRun,
  language: Language,
  task: Required<LongTask>
): Promise<WrittenApprovals> {
  const projects = await projectsOf(run, partOf(task, 0, 0.2));
  const due = projects.filter(({ audited }) => audited.due);
  const unknown = projects.length - due.length;
  if (due.length > MOST_APPROVALS) return { due: due.length, unknown, written: [] };
  const approvals = new Approvals(run, run.policy.document, language);
  const sheets = due.flatMap((project) => {
    const { sheet: content } = approvals.sheetOf(project);
    return content ? [{ name: approvalName(project), content }] : [];
  });
  const counts = { due: sheets.length, unknown: projects.length - sheets.length };
  const written: OnNewSheet[] = [];
  for (const { name, content } of sheets) {
    if (task.signal.aborted) break;
    try {
      written.push(await writeApproval(sheet, name, content));
    } catch (error) {
      if (written.length === 0) throw error;
      return { ...counts, written, error };
    }
    task.onProgress(0.2 + (0.8 * written.length) / sheets.length);
  }
  return { ...counts, written };
}
