import { Auditor } from "../../../../core/audit";
import { projectOf, type Project } from "../../../../core/audit/report/approvals";
import type { LongTask } from "../../../../sheet/sheet";
import { rowCount, type AuditRun } from "./runAudit";
import { inSlices } from "./slices";

/** The table's projects, those included that can't be worked out. Audited once more: nobody keeps them all. */
export async function projectsOf(run: AuditRun, task?: LongTask): Promise<Project[]> {
  const { ledger } = run.of.table;
  const auditor = new Auditor(ledger, run.options);
  const projects: Project[] = [];
  await inSlices(
    ledger.rows(),
    rowCount(run.of),
    (row) => {
      const audited = auditor.add(row);
      if (audited) projects.push(projectOf(row, audited));
    },
    task
  );
  return projects;
}
