import { inLanguage, type InEachLanguage } from "../../core/text";
import type { Language } from "../shell/language";
import type { Done } from "../task/useTask";

const emptied: InEachLanguage<(name: string) => string> = {
  zh: (name) => `已撤销，新工作表“${name}”里写入的内容已清空；空表仍在，可自行删除。`,
  en: (name) =>
    `Taken back. The new sheet “${name}” is empty now and still there; delete it if you like.`,
};

/**
 * What is said after an undo that leaves an emptied sheet behind; nothing of its own where no sheet was added.
 *
 * @param newSheet the name of the sheet that was added
 */
export function emptiedSheet(
  newSheet: string | undefined,
  language: Language
): Pick<Done, "undone"> {
  return newSheet === undefined ? {} : { undone: inLanguage(emptied, language)(newSheet) };
}
