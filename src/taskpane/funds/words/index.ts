import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type FundsWords } from "./zh";

export type { FundsWords } from "./zh";

export const fundsWords: Readonly<Record<Language, FundsWords>> = { zh, en };
