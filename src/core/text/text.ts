import { furtherLanguages, type FurtherLanguage } from "./further";

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
  const own = (each as InEachLanguage<T> & Partial<Record<string, T>>)[language];
  return own === undefined ? translated(each.zh, language) : own;
}

function translated<T>(chinese: T, language: Language): T {
  for (const { code, texts } of furtherLanguages)
    if (code === language && typeof chinese === "string" && chinese in texts)
      return texts[chinese] as T & string;
  return chinese;
}

/** Composes a text in every language at once. */
export function inEachLanguage(compose: (language: Language) => string): Text {
  const text = { zh: compose("zh"), en: compose("en") };
  return withFurther(text, ({ code }) => compose(code as FurtherCode));
}

/** The words of an area of the product in every language; what a further one lacks of them is Chinese. */
export function dictionary<Words extends object>(
  area: string,
  each: InEachLanguage<Words>
): InEachLanguage<Words> {
  return withFurther(each, ({ dictionaries }) => over(each.zh, dictionaries[area]));
}

function withFurther<T>(
  each: InEachLanguage<T>,
  of: (language: FurtherLanguage) => T
): InEachLanguage<T> {
  const all = each as InEachLanguage<T> & Record<string, T>;
  for (const language of furtherLanguages) all[language.code] = of(language);
  return each;
}

/** The words with those of a translation in their place, groups of words entry by entry. */
function over<Words>(words: Words, translation: unknown): Words {
  if (translation === undefined) return words;
  if (typeof words !== "object" || Array.isArray(words)) return translation as Words;
  const all = Object.assign({}, words) as Record<string, unknown>;
  for (const [key, word] of Object.entries(translation as object)) all[key] = over(all[key], word);
  return all as Words;
}

/** Do two texts say the same? A bundle of one language has nothing in the other. */
export function saysSame(one: Text, other: Text): boolean {
  return one.zh === other.zh && one.en === other.en;
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
