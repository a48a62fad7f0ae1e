import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type CalculatorWords } from "./zh";

export type { CalculatorWords } from "./zh";

export const calculatorWords: Readonly<Record<Language, CalculatorWords>> = { zh, en };
