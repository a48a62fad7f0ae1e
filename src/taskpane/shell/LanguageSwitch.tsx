import { Button } from "@fluentui/react-components";
import type { Language } from "./language";

// The other language under its own name, so that whoever can't read this one finds it.
const other: Readonly<Record<Language, { language: Language; name: string; tag: string }>> = {
  zh: { language: "en", name: "English", tag: "en" },
  en: { language: "zh", name: "中文", tag: "zh-CN" },
};

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Changes to the other language. */
export function LanguageSwitch({ language, onLanguage }: Props) {
  const { name, tag, language: next } = other[language];
  return (
    <Button size="small" appearance="subtle" lang={tag} onClick={() => onLanguage(next)}>
      {name}
    </Button>
  );
}
