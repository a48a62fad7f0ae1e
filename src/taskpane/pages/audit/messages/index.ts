import { dictionary } from "../../../../core/text";
import { en } from "./en";
import { zh, type AuditMessages } from "./zh";

export type { AuditMessages } from "./zh";

/** What the auditor's place says. */
export const auditMessages = dictionary<AuditMessages>("pane.audit", { zh, en });
