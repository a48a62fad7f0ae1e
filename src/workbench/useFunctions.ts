import { useEffect, useState } from "react";
import { loadFunctions, type LoadedFunction } from "./functions/loadFunctions";
import type { Language } from "./language";

interface Loaded {
  language: Language;
  list: LoadedFunction[];
}

/** Our functions in a language; those of the language before stay until the others have come. */
export function useFunctions(language: Language): {
  functions: Loaded | undefined;
  error: string | undefined;
} {
  const [functions, setFunctions] = useState<Loaded>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let wanted = true;
    loadFunctions(language).then(
      (list) => {
        if (!wanted) return;
        setFunctions({ language, list });
        setError(undefined);
      },
      (reason: Error) => wanted && setError(reason.message)
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return { functions, error };
}
