import { inLanguage } from "../../core/text";
import { filesMeant, type LeftOut } from "../files";
import type { Io } from "../io";
import { jsonText } from "../json";
import type { Options } from "../options";
import { problemText, UsageProblem } from "../problem";
import type { Progress } from "../progress";
import { oneLine } from "../report/oneLine";
import { UNREADABLE, worst, type Status } from "../status";
import { textOf, texts } from "../texts";

/** What became of one file; `json` is what --json says of it. */
export interface Done {
  readonly status: Status;
  readonly json: object;
}

/**
 * Works on each file in turn. One that can't be read gets one line on stderr, `文件：原因。怎么办。`, and
 * the others go on. With --json everything is printed at the end as one object.
 *
 * @throws UsageProblem where no file is given
 */
export async function eachFile(
  { command, operands, language, json, back }: Options,
  io: Io,
  progress: Progress,
  work: (file: string, files: readonly string[]) => Promise<Done>
): Promise<Status> {
  if (operands.length === 0) throw new UsageProblem(textOf((words) => words.usage.noFiles));
  const done: Done[] = [];
  const fail = (file: string, error: unknown) => {
    progress.clear();
    const said = problemText(error, language);
    io.err(`${oneLine(inLanguage(texts, language).ofFile(file, said))}\n`);
    done.push({ status: UNREADABLE, json: { file, status: UNREADABLE, error: said } });
  };
  const leaveOut = (file: string, why: LeftOut) => {
    const { ofFile, problems } = inLanguage(texts, language);
    io.err(`${oneLine(ofFile(file, problems[why]))}\n`);
  };
  const files = operands.flatMap((operand) => {
    try {
      return filesMeant(operand, leaveOut, back);
    } catch (error) {
      fail(operand, error);
      return [];
    }
  });
  for (const file of files) {
    try {
      done.push(await work(file, files));
    } catch (error) {
      fail(file, error);
    }
    progress.clear();
  }
  const status = worst(done.map((each) => each.status));
  if (json) io.out(jsonText({ command, status, files: done.map((each) => each.json) }));
  return status;
}
