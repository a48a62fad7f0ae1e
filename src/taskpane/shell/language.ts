import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { Language } from "../../core/text/text";
import { readStored, store } from "./storage";

export type { Language } from "../../core/text/text";

/** The language in use. */
export const LanguageContext = createContext<Language>("zh");
export const useLanguage = () => useContext(LanguageContext);

/** The messages of the language in use, out of a dictionary of both. */
export function useMessages<Words>(dictionary: Readonly<Record<Language, Words>>): Words {
  return dictionary[useLanguage()];
}

const key = "jigai.language";

/**
 * The user's own choice if there is one, else the program's display language, else the browser's. A program
 * that changes its language while the pane is open takes the pane along.
 */
export function useLanguageChoice(hostLanguage?: string): [Language, (language: Language) => void] {
  const [choice, setChoice] = useState(readChoice);
  const before = useRef(hostLanguage);
  useEffect(() => {
    if (before.current !== undefined && before.current !== hostLanguage) setChoice(undefined);
    before.current = hostLanguage;
  }, [hostLanguage]);
  const given = hostLanguage ?? navigator.language;
  const language = choice ?? (given.toLowerCase().startsWith("zh") ? "zh" : "en");
  return [
    language,
    (next) => {
      setChoice(next);
      store(key, next);
    },
  ];
}

function readChoice(): Language | undefined {
  const saved = readStored(key);
  return saved === "zh" || saved === "en" ? saved : undefined;
}
