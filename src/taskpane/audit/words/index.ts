import type { Language } from "../../shell/language";
import { en } from "./en";
import { zh, type PlaceWords } from "./zh";

export type { PlaceWords } from "./zh";

/** What the auditor's place says. */
export const placeWords: Readonly<Record<Language, PlaceWords>> = { zh, en };
