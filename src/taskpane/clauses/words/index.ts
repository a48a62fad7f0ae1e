import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type ClauseWords } from "./zh";

export type { ClauseWords } from "./zh";

export const clauseWords: Readonly<Record<Language, ClauseWords>> = { zh, en };
