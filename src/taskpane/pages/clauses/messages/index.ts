import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type ClauseMessages } from "./zh";

export type { ClauseMessages } from "./zh";

export const clauseMessages: Readonly<Record<Language, ClauseMessages>> = { zh, en };
