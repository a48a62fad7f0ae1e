import { callsIn } from "../../core/call";
import { inLanguage } from "../../core/text";
import { patchWorkbookTo, type WorkbookEdits } from "../../workbook";
import { openFile, type OpenedFile } from "../files";
import { repeatingParameters } from "../functionInfo";
import type { Io } from "../io";
import { convert } from "../native/convert";
import { nativeEdits } from "../native/edits";
import { findList, listSheet } from "../native/list";
import { convertedBlocks, convertedJson, restoredBlocks, restoredJson } from "../native/report";
import { restore } from "../native/restore";
import { nativeDeflater } from "../nativeDeflate";
import type { Options } from "../options";
import { keep, Outputs, refuseTaken, workbookExtension, writeWhole } from "../output";
import { Problem, UsageProblem } from "../problem";
import { Progress } from "../progress";
import { functionsSpeak } from "../recalc/functions";
import { toPlainText } from "../report/plain";
import { AGREES, DIFFERS, UNREADABLE, type Status } from "../status";
import { textOf, texts } from "../texts";
import { eachFile } from "./eachFile";
import type { Block } from "../../core/report/blocks";

const known = new Set(repeatingParameters.keys());

/** What was made of a file, and what is said of it. */
interface Made {
  /** Undefined where there is nothing to do. */
  readonly edits: WorkbookEdits | undefined;
  readonly status: Status;
  readonly blocks: (written: string | undefined) => Block[];
  readonly json: object;
}

/**
 * `native FILES… --out DIR`: native formulas in place of our functions, so that a workbook calculates anywhere;
 * with --back the original formulas again.
 */
export async function native(options: Options, io: Io): Promise<Status> {
  const { language, json, out, back } = options;
  if (out === undefined) throw new UsageProblem(textOf((words) => words.usage.nativeTakes));
  const progress = new Progress(io, language, json);
  functionsSpeak(language);
  let outputs: Outputs | undefined;
  return eachFile(options, io, progress, async (file, files) => {
    const opened = openFile(file);
    const made = back
      ? putBack(file, opened, options)
      : makeNative(file, opened, options, progress);
    let written: string | undefined;
    if (made.edits) {
      outputs ??= new Outputs(out, files);
      const { native: ending, restored } = inLanguage(texts, language).files;
      const name = `-${back ? restored : ending}${workbookExtension(file)}`;
      const path = outputs.pathFor(file, name);
      refuseTaken(path);
      const share = (done: number) => progress.share("writing", "", done);
      const { edits } = made;
      await writeWhole(
        path,
        (put) => patchWorkbookTo(opened.bytes, edits, put, share, nativeDeflater),
        keep
      );
      written = path;
    }
    progress.clear();
    if (!json) io.out(toPlainText(made.blocks(written)));
    return { status: made.status, json: { file, status: made.status, ...made.json, written } };
  });
}

function makeNative(
  file: string,
  { workbook }: OpenedFile,
  { language }: Options,
  progress: Progress
): Made {
  if (findList(workbook)) throw new Problem(textOf(({ native }) => native.isNative));
  const { converted, stored, missing } = convert(
    workbook,
    repeatingParameters,
    (stage, sheet, share) => progress.share(stage, sheet, share)
  );
  const { sheets, listed } = nativeEdits(converted, stored);
  const all = listed.map((each) => each.converted);
  const names = workbook.definedNames.filter(({ formula }) => !callsIn(formula, known).next().done);
  const isLeft = names.length > 0 || all.some(({ became }) => became === "left");
  const isChanged = all.some(({ change }) => change);
  const edits = { sheets, added: [listSheet(listed, workbook, known, language)] };
  return {
    edits: sheets.size > 0 ? edits : undefined,
    status: isLeft ? UNREADABLE : isChanged ? DIFFERS : AGREES,
    blocks: (written) =>
      convertedBlocks({ file, converted: all, names, missing, written }, language),
    json: convertedJson({ converted: all, names, missing }),
  };
}

function putBack(file: string, { workbook }: OpenedFile, { language }: Options): Made {
  const found = restore(workbook, known);
  if (!found) throw new Problem(textOf((words) => words.native.isNotNative));
  const { restored, edits } = found;
  const isWhole = restored.every(({ reason }) => reason === undefined);
  const isAny = restored.length === 0 || restored.some(({ reason }) => reason === undefined);
  return {
    edits: isAny ? edits : undefined,
    status: isWhole ? AGREES : UNREADABLE,
    blocks: (written) => restoredBlocks({ file, restored, written }, language),
    json: restoredJson(restored),
  };
}
