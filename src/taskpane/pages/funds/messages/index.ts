import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type FundsMessages } from "./zh";

export type { FundsMessages } from "./zh";

export const fundsMessages: Readonly<Record<Language, FundsMessages>> = { zh, en };
