import type { Verdict } from "../../report/verdict";
import { dictionary } from "../../text";
import type { ReportedField } from "../audit";
import { en } from "./en";
import { zh, type AuditWords } from "./zh";

export type { AuditWords } from "./zh";

/** The names of verdicts, causes and findings, and the headings of their tables, by language. */
export const auditWords = dictionary<AuditWords>("audit", { zh, en });

/** What a verdict on amounts of these columns is called: 多报, of approved ones 多核, of both 多报/多核. */
export function verdictWord(
  { verdicts, verdictsOf }: AuditWords,
  verdict: Verdict,
  ...fields: readonly ReportedField[]
): string {
  const words = fields.map((field) => verdictsOf[verdict]?.[field] ?? verdicts[verdict]);
  return [...new Set(words)].join("/") || verdicts[verdict];
}
