import { furtherLanguages } from "./further";
import type { Language } from "./text";

const chinese = { code: "zh", tag: "zh-CN", name: "中文" } as const;
const english = { code: "en", tag: "en", name: "English" } as const;

/** The languages to choose from: how they are asked for, their BCP 47 tags, their names in themselves. */
export const languages = [chinese, english, ...furtherLanguages].map(({ code, tag, name }) => ({
  code: code as Language,
  tag,
  name,
}));

/** The language with the code, if there is one. */
export function languageCoded(code: string | null | undefined): Language | undefined {
  return languages.find((each) => each.code === code)?.code;
}

/** The language's BCP 47 tag, for documents. */
export function tagOf(language: Language): string {
  return languages.find(({ code }) => code === language)?.tag ?? chinese.tag;
}

/** What stands between the name and the ending of a file that is there once a language: nothing in Chinese. */
export function fileSuffix(language: Language): string {
  return language === "zh" ? "" : `.${language}`;
}
