import { inLanguage } from "../../core/text";
import { auditFile } from "../audit/auditFile";
import type { FileAudit } from "../audit/fileAudit";
import { auditJson } from "../audit/json";
import { exitStatusOf } from "../audit/exitStatus";
import { summaryBlocks } from "../audit/reportBlocks";
import { reportText } from "../audit/reportText";
import { writeResults } from "../audit/writeResults";
import { openFile } from "../files";
import type { Io } from "../io";
import type { Options } from "../options";
import { Outputs } from "../output";
import { Progress } from "../progress";
import { oneLine } from "../report/oneLine";
import { toPlainText } from "../report/plain";
import type { Status } from "../status";
import { texts } from "../texts";
import { eachFile } from "./eachFile";

/** `audit FILES…`: recomputes every reported amount, and writes checked workbooks and reports. */
export async function audit(options: Options, io: Io): Promise<Status> {
  const { language, json, out, report } = options;
  const progress = new Progress(io, language, json);
  const reported: FileAudit[] = [];
  let outputs: Outputs | undefined;
  const status = await eachFile(options, io, progress, async (file, files) => {
    const { bytes, workbook } = openFile(file);
    const settings = { ...options, withColumns: out !== undefined, withEvidence: true };
    const audited = auditFile(file, workbook, settings, progress);
    const outcome = exitStatusOf(audited);
    let written: string[] = [];
    if (out !== undefined) {
      outputs ??= new Outputs(out, files);
      written = await writeResults(audited, bytes, outputs, options, progress);
    }
    progress.clear();
    if (json) {
      return {
        status: outcome,
        json: { ...auditJson(audited, language), status: outcome, written },
      };
    }
    if (report && out === undefined) {
      reported.push(audited);
    } else {
      const lines = written.map(
        (path) => `${oneLine(inLanguage(texts, language).written(path))}\n`
      );
      io.out(`${toPlainText(summaryBlocks(audited, language))}\n${lines.join("")}`);
    }
    return { status: outcome, json: {} };
  });
  if (report && reported.length > 0) io.out(reportText(reported, report, language));
  return status;
}
