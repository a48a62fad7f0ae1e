import { approvalName, Approvals, type Project } from "../../core/audit/report/approvals";
import { heading, table, text, type TableBlock } from "../../core/report/blocks";
import { linkFormula, reportRows } from "../../core/report/sheetRows";
import { inLanguage, type Language } from "../../core/text";
import { freeSheetName, type NewCell, type NewSheet } from "../../workbook";
import type { FileAudit } from "../audit/fileAudit";
import { texts } from "../texts";

/** Among more sheets than this nobody finds anything, and workbooks open slowly. */
const MOST_PROJECTS = 200;

/** What became of a ledger's row. */
export interface ApprovalEntry {
  /** The ledger's sheet. */
  readonly ledger: string;
  readonly project: Project;
  /** The name of its approval sheet, or why there is none. */
  readonly name?: string;
  readonly reason?: string;
}

/** A workbook to be written: its sheets, and the rows that they are about. */
export interface ApprovalBook {
  readonly sheets: readonly NewSheet[];
  readonly entries: readonly ApprovalEntry[];
}

/** A project, and what makes the sheets of its ledger. */
interface ProjectOf {
  readonly ledger: string;
  readonly project: Project;
  readonly approvals: Approvals;
}

/** The approval sheets of a file, in as many workbooks as it takes; each begins with a list of its rows. */
export function* approvalBooks(audit: FileAudit, language: Language): Generator<ApprovalBook> {
  const all = audit.ledgers.flatMap((of): ProjectOf[] => {
    const ledger = of.ledger.sheet;
    const approvals = new Approvals(of, of.policy.document, language);
    return of.rows.flatMap(({ project }) => (project ? [{ ledger, project, approvals }] : []));
  });
  for (let start = 0; start === 0 || start < all.length; start += MOST_PROJECTS) {
    yield bookOf(audit, all.slice(start, start + MOST_PROJECTS), language);
  }
}

function bookOf(
  audit: FileAudit,
  projects: readonly ProjectOf[],
  language: Language
): ApprovalBook {
  const { index } = inLanguage(texts, language).sheets;
  const names = [index];
  const sheets: NewSheet[] = [];
  const entries = projects.map(({ ledger, project, approvals }): ApprovalEntry => {
    const { sheet, reason } = approvals.sheetOf(project);
    if (!sheet) return { ledger, project, reason };
    const name = freeSheetName(approvalName(project), names);
    names.push(name);
    sheets.push({ name, ...sheet });
    return { ledger, project, name };
  });
  const { title, trial } = inLanguage(texts, language).approvals;
  const list = reportRows([
    heading(1, title(audit.file)),
    text(trial),
    entryTable(entries, language),
  ]);
  const made = new Set(names.slice(1));
  const rows = list.rows.map((row) =>
    row.map((cell): NewCell => (made.has(`${cell.value}`) ? linkTo(`${cell.value}`) : cell))
  );
  return { sheets: [{ name: index, ...list, rows }, ...sheets], entries };
}

/** A sheet's name that leads there. */
function linkTo(sheet: string): NewCell {
  return { value: sheet, formula: linkFormula({ sheet, address: "A1" }, sheet), style: "link" };
}

/** What stands in the list of a workbook's sheets. */
export function entryTable(entries: readonly ApprovalEntry[], language: Language): TableBlock {
  const { heads, approvals } = inLanguage(texts, language);
  return table(
    [heads.sheet, heads.row, approvals.firm, heads.name, heads.due, approvals.sheet],
    entries.map(({ ledger, project: { firm, project, audited }, name, reason }) => [
      ledger,
      audited.row,
      firm,
      project,
      audited.due ?? "",
      name ?? reason ?? "",
    ])
  );
}
