import { dictionary } from "../../text";
import { en } from "./en";
import { zh, type AuditWords } from "./zh";

export type { AuditWords } from "./zh";

/** The names of verdicts, causes and findings, and the headings of their tables, by language. */
export const auditWords = dictionary<AuditWords>("audit", { zh, en });
