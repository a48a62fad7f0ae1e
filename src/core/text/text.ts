import { furtherLanguages } from "./further";

/** The languages of the product; Chinese comes first, English is complete, further ones are `furtherLanguages`. */
export type Language = "zh" | "en" | FurtherCode;

/** The code of a further language. Nothing can be looked up by it: `inLanguage` falls back to Chinese. */
type FurtherCode = string & { readonly furtherLanguage: true };

/** Something in every language: further ones are there where they have been translated. */
export interface InEachLanguage<T> {
  readonly zh: T;
  readonly en: T;
}

/** A text in every language. */
export type Text = InEachLanguage<string>;

/** What is there in the language, else its translation, else the Chinese. */
export function inLanguage<T>(each: InEachLanguage<T>, language: Language): T {
  return (each as InEachLanguage<T> & Record<string, T>)[language] ?? translated(each.zh, language);
}

function translated<T>(chinese: T, language: Language): T {
  const texts = furtherLanguages.find(({ code }) => code === language)?.texts;
  return typeof chinese === "string" ? ((texts?.[chinese] ?? chinese) as T & string) : chinese;
}

/** Composes a text in every language at once. */
export function inEachLanguage(compose: (language: Language) => string): Text {
  const text = { zh: compose("zh"), en: compose("en") };
  if (furtherLanguages.length === 0) return text;
  const further = furtherLanguages.map(({ code }) => ({ [code]: compose(code as FurtherCode) }));
  return Object.assign(text, ...further) as Text;
}

/** The words of an area of the product in every language; what a further one lacks of them is Chinese. */
export function dictionary<Words extends object>(
  area: string,
  each: InEachLanguage<Words>
): InEachLanguage<Words> {
  const further = furtherLanguages.map(({ code, dictionaries }) => ({
    [code]: over(each.zh, dictionaries[area]),
  }));
  return Object.assign(each, ...further) as InEachLanguage<Words>;
}

/** The words with those of a translation in their place, groups of words entry by entry. */
function over<Words>(words: Words, translation: unknown): Words {
  if (translation === undefined) return words;
  if (typeof words !== "object" || Array.isArray(words)) return translation as Words;
  const entries = Object.entries(words as object).map(([key, word]) => ({
    [key]: over<unknown>(word, (translation as Record<string, unknown>)[key]),
  }));
  return Object.assign({}, ...entries) as Words;
}

/** A text that reads the same in every language: a number, an id. */
export function verbatim(text: string): Text {
  return { zh: text, en: text };
}

/** A text with its {placeholders} filled in. */
export function fill(template: Text, values: Readonly<Record<string, Text>>): Text {
  return inEachLanguage((language) =>
    inLanguage(template, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : inLanguage(value, language);
    })
  );
}
