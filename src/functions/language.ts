import type { Language } from "../core/text";

let language: Language = "zh";

/**
 * Sets the language of results and messages. The functions' runtime can't ask Excel for its language:
 * the manifest loads functions.en.js instead of functions.js where it isn't Chinese.
 */
export function speak(chosen: Language): void {
  language = chosen;
}

export function spoken(): Language {
  return language;
}
