import type { OpenReading, Reading, Rule } from "../core/rule";
import { inLanguage, type Language } from "../core/text";
import type { Policy } from "../policies";
import type { BookCell, BookSheet, BookName } from "../workbook/book";
import { quotedSheet } from "../workbook/book";
import { looks } from "./looks";
import { texts } from "./texts";

const FIRST = 2;

/** The name of the cell in which a reading is chosen. */
export function readingName({ id }: Reading, language: Language): string {
  return `${inLanguage(texts.readingName, language)}_${id}`;
}

/** The readings that the rules ask for, each once. */
function chosenIn(rules: readonly Rule[]): Set<OpenReading> {
  return new Set(
    rules.flatMap(({ inputs }) =>
      inputs.flatMap((input) => (input.kind === "reading" ? [input.reading] : []))
    )
  );
}

/** The readings that were taken, each of which that has a choice is switched in one cell. */
export function readingsSheet(
  policy: Policy,
  common: readonly Reading[],
  language: Language
): { sheet: BookSheet; names: BookName[] } {
  const open = chosenIn(policy.rules);
  const all = [...new Set<Reading | OpenReading>([...open, ...policy.readings, ...common])].sort(
    (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))
  );
  const name = inLanguage(texts.readings, language);
  const isOpen = (reading: Reading): reading is OpenReading => open.has(reading as OpenReading);
  const words = (reading: OpenReading) => reading.choices.map(({ word }) => word);
  return {
    names: all.flatMap((reading, i) =>
      isOpen(reading)
        ? [
            {
              name: readingName(reading, language),
              formula: `${quotedSheet(name)}!$B$${FIRST + i + 1}`,
            },
          ]
        : []
    ),
    sheet: {
      name,
      widths: [8, 12, 16, 90],
      frozen: { rows: FIRST, columns: 0 },
      rows: [
        [{ value: inLanguage(texts.readingsTitle, language), look: looks.title }],
        inLanguage(texts.readingHeads, language)
          .split("|")
          .map((value) => ({ value, look: looks.heading })),
        ...all.map((reading): BookCell[] => [
          { value: reading.id, look: looks.centred },
          isOpen(reading)
            ? { value: words(reading)[0]!, look: looks.entry }
            : { value: "", look: looks.text },
          { value: isOpen(reading) ? words(reading).join(" / ") : "", look: looks.text },
          { value: inLanguage(reading.taken, language), look: looks.wrapped },
        ]),
      ],
      validations: all.flatMap((reading, i) =>
        isOpen(reading)
          ? [
              {
                area: { top: FIRST + i, left: 1, bottom: FIRST + i, right: 1 },
                allows: { words: words(reading) },
                prompt: reading.choices
                  .map(({ word, gist }) => `${word}：${inLanguage(gist, language)}`)
                  .join("\n"),
                warning: inLanguage(texts.notReading, language),
              },
            ]
          : []
      ),
    },
  };
}
