import { createContext, useContext, useEffect, useRef, useState } from "react";
import { languageCoded } from "../../core/text/languages";
import { inLanguage, type InEachLanguage, type Language } from "../../core/text/text";
import { readStored, store } from "./storage";

export type { Language } from "../../core/text/text";

/** The language in use. */
export const LanguageContext = createContext<Language>("zh");
export const useLanguage = () => useContext(LanguageContext);

/** The messages of the language in use, out of a dictionary of all. */
export function useMessages<Words>(dictionary: InEachLanguage<Words>): Words {
  return inLanguage(dictionary, useLanguage());
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
  const language = choice ?? languageCoded(given.toLowerCase().split("-")[0]) ?? "en";
  return [
    language,
    (next) => {
      setChoice(next);
      store(key, next);
    },
  ];
}

function readChoice(): Language | undefined {
  return languageCoded(readStored(key));
}
