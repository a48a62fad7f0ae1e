import { createContext, useContext, useState } from "react";
import { en } from "./texts/en";
import { Texts, zh } from "./texts/zh";

export type Language = "zh" | "en";

export const texts: Record<Language, Texts> = { zh, en };

/** The words of the language in use. */
export const TextsContext = createContext<Texts>(zh);
export const useTexts = () => useContext(TextsContext);

const storageKey = "jigai.language";

/** The user's own choice if there is one, else the program's display language, else the browser's. */
export function useLanguage(hostLanguage?: string): [Language, (language: Language) => void] {
  const [choice, setChoice] = useState(readChoice);
  const given = hostLanguage ?? navigator.language;
  const language = choice ?? (given.toLowerCase().startsWith("zh") ? "zh" : "en");
  return [
    language,
    (next) => {
      setChoice(next);
      saveChoice(next);
    },
  ];
}

// Storage may be switched off in a locked-down web view: the choice then lasts as long as the pane.
function readChoice(): Language | undefined {
  try {
    const saved = window.localStorage.getItem(storageKey);
    return saved === "zh" || saved === "en" ? saved : undefined;
  } catch {
    return undefined;
  }
}

function saveChoice(language: Language) {
  try {
    window.localStorage.setItem(storageKey, language);
  } catch {
    // See above.
  }
}
