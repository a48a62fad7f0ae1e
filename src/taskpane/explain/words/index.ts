import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type ExplainWords } from "./zh";

export type { ExplainWords } from "./zh";

export const explainWords: Readonly<Record<Language, ExplainWords>> = { zh, en };
