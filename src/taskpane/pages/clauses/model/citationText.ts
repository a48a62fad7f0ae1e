import { fill, inLanguage, verbatim, type Language, type Text } from "../../../../core/text";
import type { Entry } from "./entries";

const PLACE: Text = { zh: "{document} {article}", en: "{document}, {article}" };
const CITED: Text = { zh: "{place}：{gist}（{id}）", en: "{place}: {gist} ({id})" };

/** A citation as it stands in a cell: 宜昌 宜府发〔2018〕4号 四（一）：…（YC-4.1-f）. The gist is in our own messages. */
export function citationText({ id, document, article, gist }: Entry, language: Language): string {
  const place = article ? fill(PLACE, { document, article: verbatim(article) }) : document;
  return inLanguage(fill(CITED, { place, gist, id: verbatim(id) }), language);
}

/** The citation, and under it line by line what belongs to it: to be pasted elsewhere. */
export function fullText(entry: Entry, language: Language): string {
  const colon = inLanguage({ zh: "：", en: ": " }, language);
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
