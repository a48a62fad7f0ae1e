import type { Language } from "../../../shell/language";
import { en } from "./en";
import { zh, type CalculatorMessages } from "./zh";

export type { CalculatorMessages } from "./zh";

export const calculatorMessages: Readonly<Record<Language, CalculatorMessages>> = { zh, en };
