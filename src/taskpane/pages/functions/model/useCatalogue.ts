import { useEffect, useState } from "react";
import { FunctionInfo, loadCatalogue } from "./catalogue";
import type { Language } from "../../../shell/language";

/** The functions in a language; `functions` is undefined while they load. */
export function useCatalogue(language: Language) {
  const [functions, setFunctions] = useState<FunctionInfo[]>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setFailed(false);
    loadCatalogue(language).then(
      (loaded) => current && setFunctions(loaded),
      () => current && setFailed(true)
    );
    return () => {
      current = false;
    };
  }, [language, attempt]);

  return { functions, failed, reload: () => setAttempt((n) => n + 1) };
}
