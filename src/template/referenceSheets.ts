/** The sheets to look things up: clauses, places, and what the workbook is. */
import { inLanguage, type Language } from "../core/text";
import type { Policy } from "../policies";
import { versionText } from "../policies/version";
import { quotedSheet, type BookCell, type BookName, type BookSheet } from "../workbook/book";
import { looks } from "./looks";
import { about, texts } from "./texts";

const FIRST = 2;

export function clausesSheet({ clauses, document }: Policy, language: Language): BookSheet {
  const title = inLanguage(texts.clausesTitle, language).replace(
    "{document}",
    inLanguage(document, language)
  );
  return {
    name: inLanguage(texts.clauses, language),
    widths: [12, 16, 110],
    frozen: { rows: FIRST, columns: 0 },
    rows: [
      [{ value: title, look: looks.title }],
      inLanguage(texts.clauseHeads, language)
        .split("|")
        .map((value) => ({ value, look: looks.heading })),
      ...clauses.map(({ id, article, gist }): BookCell[] => [
        { value: id, look: looks.text },
        { value: article, look: looks.text },
        { value: inLanguage(gist, language), look: looks.wrapped },
      ]),
    ],
  };
}

/** The units that drop-downs offer. */
export function placesSheet(
  { places: { units } }: Policy,
  language: Language
): { sheet: BookSheet; names: BookName[] } {
  const name = inLanguage(texts.places, language);
  const formula = `${quotedSheet(name)}!$A$2:$A$${units.length + 1}`;
  return {
    names: [{ name: inLanguage(texts.placesName, language), formula }],
    sheet: {
      name,
      widths: [24],
      rows: [
        [{ value: name, look: looks.heading }],
        ...units.map((unit) => [{ value: unit.name, look: looks.text }]),
      ],
    },
  };
}

export function aboutSheet({ document }: Policy, language: Language): BookSheet {
  return {
    name: inLanguage(texts.about, language),
    widths: [110],
    rows: [
      [{ value: inLanguage(document, language), look: looks.title }],
      ...about.map((line) => [{ value: inLanguage(line, language), look: { wrapped: true } }]),
      [{ value: inLanguage(versionText, language), look: looks.note }],
    ],
  };
}
