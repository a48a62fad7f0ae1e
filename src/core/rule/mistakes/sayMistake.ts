import {
  inLanguage,
  dictionaries,
  inEachLanguage,
  type Language,
  type MistakeWords,
} from "../../text";
import type { Said } from "./mistake";

/** What is said of a mistake, in each language. */
export function sayMistake(
  basis: string | undefined,
  say: (words: MistakeWords, language: Language) => string
): Said {
  return { basis, text: inEachLanguage((l) => say(inLanguage(dictionaries, l).mistakes, l)) };
}
