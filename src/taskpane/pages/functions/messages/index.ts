import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type FunctionMessages } from "./zh";

export type { FunctionMessages } from "./zh";

export const functionMessages: Readonly<Record<Language, FunctionMessages>> = { zh, en };
