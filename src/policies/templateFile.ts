import type { Text } from "../core/text";
import type { Policy } from "./policy";

/** The file name of a policy's blank ledger. */
export function templateFile({ name }: Policy): Text {
  return { zh: `${name.zh}技改台账.xlsx`, en: `${name.en}-renovation-ledger.xlsx` };
}
