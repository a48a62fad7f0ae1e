import { inLanguage } from "../../core/text";
import { heading, section, text } from "../../core/report/blocks";
import { newWorkbookTo } from "../../workbook";
import { approvalBooks, entryTable, type ApprovalEntry } from "../approve/approvalBooks";
import { auditFile } from "../audit/auditFile";
import { exitStatusOf } from "../audit/exitStatus";
import { openFile } from "../files";
import type { Io } from "../io";
import type { Options } from "../options";
import { keep, Outputs, refuseTaken, writeWhole } from "../output";
import { UsageProblem } from "../problem";
import { Progress } from "../progress";
import { oneLine } from "../report/oneLine";
import { toPlainText } from "../report/plain";
import { AGREES, UNREADABLE, worst, type Status } from "../status";
import { textOf, texts } from "../texts";
import { eachFile } from "./eachFile";

/** `approve FILES… --out DIR`: an approval sheet for every project of the ledgers, in workbooks of their own. */
export async function approve(options: Options, io: Io): Promise<Status> {
  const { language, json, out } = options;
  if (out === undefined) throw new UsageProblem(textOf((words) => words.usage.approveTakes));
  const words = inLanguage(texts, language);
  const progress = new Progress(io, language, json);
  let outputs: Outputs | undefined;
  return eachFile(options, io, progress, async (file, files) => {
    const { workbook } = openFile(file);
    const settings = { ...options, withColumns: false, withProjects: true };
    const audited = auditFile(file, workbook, settings, progress);
    outputs ??= new Outputs(out, files);
    const entries: ApprovalEntry[] = [];
    const written: string[] = [];
    for (const book of approvalBooks(audited, language)) {
      const [first = outputs.pathFor(file, `-${words.files.approvals}.xlsx`), ...others] = written;
      // x-2-审批表 is that of another file called x, x-审批表-2 the second part of this one.
      const part = others.length + 2;
      const path = written.length === 0 ? first : first.replace(/(?=\.xlsx$)/, `-${part}`);
      refuseTaken(path);
      await writeWhole(path, (put) => newWorkbookTo(book.sheets, put), keep);
      written.push(path);
      entries.push(...book.entries);
    }
    progress.clear();
    const without = entries.filter(({ name }) => name === undefined);
    const status = worst([exitStatusOf(audited), without.length > 0 ? UNREADABLE : AGREES]);
    if (!json) {
      const made = entries.length - without.length;
      const blocks = [
        heading(1, words.approvals.title(file)),
        text(words.approvals.made(made, without.length)),
        ...section(
          heading(2, words.approvals.without),
          without.length > 0 ? [entryTable(without, language)] : []
        ),
      ];
      const lines = written.map((path) => `${oneLine(words.written(path))}\n`);
      io.out(`${toPlainText(blocks)}\n${lines.join("")}`);
    }
    return { status, json: { file, status, approvals: entries.map(entryJson), written } };
  });
}

function entryJson({ ledger, project: { firm, project, audited }, name, reason }: ApprovalEntry) {
  return {
    ledger,
    row: audited.row,
    firm,
    project,
    due: audited.due?.toFixed(),
    sheet: name,
    reason,
  };
}
