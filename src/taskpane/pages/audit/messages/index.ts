import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type AuditMessages } from "./zh";

export type { AuditMessages } from "./zh";

/** What the auditor's place says. */
export const auditMessages: Readonly<Record<Language, AuditMessages>> = { zh, en };
