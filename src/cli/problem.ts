import { JigaiError, type ErrorCode } from "../core/error";
import { inLanguage, errorText, type Language, type Text } from "../core/text";
import { UnreadableWorkbook, unreadableText } from "../workbook";
import { textOf, texts } from "./texts";

/** What keeps a file or the whole command from being worked on, said in one line with what to do. */
export class Problem extends Error {
  constructor(readonly text: Text) {
    super(text.zh);
    this.name = "Problem";
  }
}

/** A call that the command doesn't understand; the usage follows it. */
export class UsageProblem extends Problem {}

/** What --map puts right. */
const TO_MAP: readonly ErrorCode[] = ["noLedger", "noRuleColumns"];

/** One line for people, whatever was thrown. */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof Problem) return inLanguage(error.text, language);
  if (error instanceof JigaiError) {
    const said = errorText(error, language);
    return TO_MAP.includes(error.code) ? inLanguage(texts, language).problems.toMap(said) : said;
  }
  if (error instanceof UnreadableWorkbook) return inLanguage(unreadableText(error), language);
  return inLanguage(systemText(error), language);
}

/** What the machine says of a file, in people's words. */
function systemText(error: unknown): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "EBUSY":
      return textOf((words) => words.problems.notAllowed);
    case "EISDIR":
    case "ENOTDIR":
    case "EEXIST":
      return textOf((words) => words.problems.notAFolder);
    case "ENOENT":
      return textOf((words) => words.problems.noSuchPlace);
    case "ENAMETOOLONG":
      return textOf((words) => words.problems.nameTooLong);
    case "EIO":
      return textOf((words) => words.problems.deviceFails);
    case "ENOSPC":
    case "EDQUOT":
      return textOf((words) => words.problems.diskFull);
    default:
      return textOf((words) => words.problems.fault(message ?? String(error)));
  }
}
