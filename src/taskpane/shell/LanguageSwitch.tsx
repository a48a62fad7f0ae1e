import { languages } from "../../core/text/languages";
import { Button } from "@fluentui/react-components";
import type { Language } from "./language";

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Changes to the next language, under its own name, so that whoever can't read this one finds it. */
export function LanguageSwitch({ language, onLanguage }: Props) {
  const at = languages.findIndex(({ code }) => code === language);
  const { name, tag, code: next } = languages[(at + 1) % languages.length]!;
  return (
    <Button size="small" appearance="subtle" lang={tag} onClick={() => onLanguage(next)}>
      {name}
    </Button>
  );
}
