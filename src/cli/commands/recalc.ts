import { inLanguage } from "../../core/text";
import { patchWorkbookTo } from "../../workbook";
import { openFile } from "../files";
import { repeatingParameters } from "../functionInfo";
import type { Io } from "../io";
import type { Options } from "../options";
import { nativeDeflater } from "../nativeDeflate";
import { Outputs, workbookExtension, writeWhole } from "../output";
import { Progress } from "../progress";
import { changesOf, recalculationEdits } from "../recalc/changes";
import { functionsSpeak } from "../recalc/functions";
import { recalcBlocks, recalcJson } from "../recalc/report";
import { recalculate } from "../recalc/recalculate";
import { toPlainText } from "../report/plain";
import { AGREES, DIFFERS, type Status } from "../status";
import { texts } from "../texts";
import { eachFile } from "./eachFile";

/** `recalc FILES…`: recomputes the cells with our functions, and only those. */
export async function recalc(options: Options, io: Io): Promise<Status> {
  const { language, json, out } = options;
  const progress = new Progress(io, language, json);
  functionsSpeak(language);
  let outputs: Outputs | undefined;
  return eachFile(options, io, progress, async (file, files) => {
    const { bytes, workbook } = openFile(file);
    const recalculation = recalculate(workbook, repeatingParameters, (stage, sheet, share) =>
      progress.share(stage, sheet, share)
    );
    const changes = changesOf(recalculation);
    let written: string | undefined;
    if (out !== undefined) {
      outputs ??= new Outputs(out, files);
      const ending = `-${inLanguage(texts, language).files.recalculated}${workbookExtension(file)}`;
      written = outputs.pathFor(file, ending);
      const edits = { sheets: recalculationEdits(recalculation, changes) };
      await writeWhole(written, (put) =>
        patchWorkbookTo(
          bytes,
          edits,
          put,
          (share) => progress.share("writing", "", share),
          nativeDeflater
        )
      );
    }
    progress.clear();
    const status = changes.length > 0 ? DIFFERS : AGREES;
    const found = { file, recalculation, changes, written };
    if (!json) io.out(toPlainText(recalcBlocks(found, language)));
    return { status, json: { file, status, ...recalcJson(found) } };
  });
}
