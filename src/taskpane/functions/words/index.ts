import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type FunctionWords } from "./zh";

export type { FunctionWords } from "./zh";

export const functionWords: Readonly<Record<Language, FunctionWords>> = { zh, en };
