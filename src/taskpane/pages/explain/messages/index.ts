import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type ExplainMessages } from "./zh";

export type { ExplainMessages } from "./zh";

export const explainMessages: Readonly<Record<Language, ExplainMessages>> = { zh, en };
