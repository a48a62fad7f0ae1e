import { inLanguage, type Language } from "../../../../core/text";
import type { Entry } from "./entries";

/** A citation as it stands in a cell: 宜昌 宜府发〔2018〕4号 四（一）：…（YC-4.1-f）. The gist is in our own messages. */
export function citationText({ id, document, article, gist }: Entry, language: Language): string {
  const place = [inLanguage(document, language), article].filter(Boolean);
  return language === "en"
    ? `${place.join(", ")}: ${gist.en} (${id})`
    : `${place.join(" ")}：${inLanguage(gist, language)}（${id}）`;
}

/** The citation, and under it line by line what belongs to it: to be pasted elsewhere. */
export function fullText(entry: Entry, language: Language): string {
  const colon = language === "en" ? ": " : "：";
  return [
    citationText(entry, language),
    ...entry.lines.map(
      ({ label, text }) => `${inLanguage(label, language)}${colon}${inLanguage(text, language)}`
    ),
    ...entry.choices.map(({ word, gist }) => `${word}${colon}${inLanguage(gist, language)}`),
  ].join("\n");
}

/** How large the table is that JG_CLAUSE spills for the entry. */
export function clauseTableSize({ lines }: Entry): { rows: number; columns: number } {
  return { rows: 2 + lines.length, columns: 4 };
}
