import type { Language } from "../../shell/language";
import { en } from "./en";
import type { TargetsWords } from "./words";
import { zh } from "./zh";

export type { TargetsWords } from "./words";

/** The words of this place. */
export const targetsWords: Readonly<Record<Language, TargetsWords>> = { zh, en };
