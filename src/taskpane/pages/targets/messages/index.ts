import type { Language } from "../../../shell/language";
import { en } from "./en";
import type { TargetsMessages } from "./messages";
import { zh } from "./zh";

export type { TargetsMessages } from "./messages";

/** The messages of this page. */
export const targetsMessages: Readonly<Record<Language, TargetsMessages>> = { zh, en };
