import { dictionary, inLanguage, inEachLanguage, type Text } from "../../core/text";
import { en } from "./en";
import { zh, type Words } from "./zh";

export type { Words } from "./zh";

/** The command's own words, by language. */
export const texts = dictionary<Words>("command", { zh, en });

/** A text of the command in every language. */
export function textOf(choose: (words: Words) => string): Text {
  return inEachLanguage((language) => choose(inLanguage(texts, language)));
}
