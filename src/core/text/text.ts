/** The languages of the product; Chinese comes first. */
export type Language = "zh" | "en";

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Composes a text in every language at once. */
export function inEachLanguage(compose: (language: Language) => string): Text {
  return { zh: compose("zh"), en: compose("en") };
}

/** A text that reads the same in every language: a number, an id. */
export function verbatim(text: string): Text {
  return { zh: text, en: text };
}

/** A text with its {placeholders} filled in. */
export function fill(template: Text, values: Readonly<Record<string, Text>>): Text {
  return inEachLanguage((language) =>
    template[language].replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => values[name]?.[language] ?? placeholder
    )
  );
}
