import { inLanguage } from "../../core/text";
import { explainRow } from "../audit/explainRow";
import { openFile } from "../files";
import { repeatingParameters } from "../functionInfo";
import type { Io } from "../io";
import { jsonText } from "../json";
import type { Options } from "../options";
import { problemText, UsageProblem } from "../problem";
import { Progress } from "../progress";
import { explainCell, notExplained } from "../recalc/explainCell";
import { functionsSpeak } from "../recalc/functions";
import type { Explained } from "../report/explained";
import { oneLine } from "../report/oneLine";
import { toPlainText } from "../report/plain";
import { AGREES, UNREADABLE, type Status } from "../status";
import { readTarget } from "../target";
import { textOf, texts } from "../texts";

/** `explain FILE SHEET!CELL`: how a cell's value, or the amount of a ledger's row, was worked out. */
export function explain(options: Options, io: Io): Status {
  const { operands, language, json } = options;
  const [file, target] = operands;
  if (file === undefined || target === undefined || operands.length > 2) {
    throw new UsageProblem(textOf((words) => words.usage.explainTakes));
  }
  functionsSpeak(language);
  const progress = new Progress(io, language, json);
  const reading = (sheet: string, share: number) => progress.share("reading", sheet, share);
  try {
    const { workbook } = openFile(file);
    const cell = readTarget(target, workbook);
    const rowOr = (): Explained => {
      try {
        return explainRow(file, workbook, cell, options, (share) =>
          reading(cell.sheet.name, share)
        );
      } catch (error) {
        throw notExplained(workbook, cell, repeatingParameters) ?? error;
      }
    };
    const explained =
      explainCell(workbook, cell, repeatingParameters, language, reading) ?? rowOr();
    progress.clear();
    if (json) io.out(jsonText({ file, cell: target, ...explained.json }));
    else io.out(toPlainText(explained.blocks));
    return AGREES;
  } catch (error) {
    progress.clear();
    if (error instanceof UsageProblem) throw error;
    const said = problemText(error, language);
    io.err(`${oneLine(inLanguage(texts, language).ofFile(file, said))}\n`);
    if (json) io.out(jsonText({ file, cell: target, status: UNREADABLE, error: said }));
    return UNREADABLE;
  }
}
