import { inEachLanguage, type Text } from "../core/text";
import { fileSuffix } from "../core/text/languages";
import type { Policy } from "./policy";

/** The file name of a policy's blank ledger, as people keep it. */
export function templateFile({ name }: Policy): Text {
  return { zh: `${name.zh}技改台账.xlsx`, en: `${name.en}-renovation-ledger.xlsx` };
}

/** Where the site has it, in letters that every program unpacks alike. */
export function templateAddress({ id }: Policy): Text {
  return inEachLanguage((code) => `assets/templates/${id}${fileSuffix(code)}.xlsx`);
}
