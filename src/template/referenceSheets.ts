/** The sheets to look things up: figures, clauses, places, and what the workbook is. */
import { USUAL_TOLERANCE } from "../core/audit";
import type { Parameter } from "../core/rule";
import { inLanguage, type Language } from "../core/text";
import type { Policy } from "../policies";
import { versionText } from "../policies/version";
import { quotedSheet, type BookCell, type BookName, type BookSheet } from "../workbook/book";
import type { Figures } from "./figures";
import { looks } from "./looks";
import { about, texts } from "./texts";

const FIRST = 2;

/** Every figure with its clause, in cells that the formulas know by name. */
export function parametersSheet(
  { names }: Figures,
  language: Language
): { sheet: BookSheet; names: BookName[] } {
  const name = inLanguage(texts.parameters, language);
  const rows = [...names];
  const nameOf = (own: string, i: number): BookName => ({
    name: own,
    formula: `${quotedSheet(name)}!$B$${FIRST + i + 1}`,
  });
  return {
    names: [
      ...rows.map(([, own], i) => nameOf(own, i)),
      nameOf(inLanguage(texts.toleranceName, language), rows.length),
    ],
    sheet: {
      name,
      widths: [36, 12, 8, 12, 36, 40],
      frozen: { rows: FIRST, columns: 0 },
      rows: [
        [{ value: inLanguage(texts.parametersTitle, language), look: looks.title }],
        inLanguage(texts.parameterHeads, language)
          .split("|")
          .map((value) => ({ value, look: looks.heading })),
        ...rows.map(([figure, own]) => parameterRow(figure, own, language)),
        [
          { value: inLanguage(texts.tolerance, language), look: looks.text },
          { value: USUAL_TOLERANCE.toNumber(), look: looks.amountEntry },
          { value: "万元", look: looks.centred },
          { value: "", look: looks.centred },
          { value: inLanguage(texts.toleranceName, language), look: looks.text },
          { value: inLanguage(texts.toleranceNote, language), look: looks.text },
        ],
      ],
    },
  };
}

function parameterRow(figure: Parameter, own: string, language: Language): BookCell[] {
  const isRate = figure.unit === "rate";
  return [
    { value: inLanguage(figure.label, language), look: looks.text },
    { value: figure.value.toNumber(), look: isRate ? looks.rateEntry : looks.amountEntry },
    { value: isRate ? inLanguage(texts.rate, language) : figure.unit, look: looks.centred },
    { value: figure.clause.id, look: looks.centred },
    { value: own, look: looks.text },
    { value: figure.soft ? inLanguage(texts.soft, language) : "", look: looks.text },
  ];
}

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
