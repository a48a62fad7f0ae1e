import { wordsOf, type AmountInput, type Input } from "../core/rule";
import { fill, inLanguage, verbatim, type Language, type Text } from "../core/text";
import type { Look, Validation } from "../workbook/book";
import { looks } from "./looks";
import { texts } from "./texts";

type Allows = Validation["allows"];

/** How the cells of an input look, what may be typed into them, and what is said beside them. */
export interface EntryKind {
  readonly look: Look;
  readonly allows: Allows;
  readonly prompt: string;
}

/** Yes and no as the drop-down offers them; the formulas take every other spelling as well. */
const FLAG_WORDS = ["是", "否"];

export function entryKind(input: Input, placesName: string, language: Language): EntryKind {
  const kind = (look: Look, allows: Allows, prompt: Text): EntryKind => ({
    look,
    allows,
    prompt: inLanguage({ zh: prompt.zh, en: `${input.label.en}. ${prompt.en}` }, language),
  });
  switch (input.kind) {
    case "amount":
      return kind(looks.amountEntry, "amount", amountPrompt(input));
    case "count":
      return kind(looks.countEntry, "amount", texts.countPrompt);
    case "rank":
      return kind(looks.countEntry, "rank", texts.rankPrompt);
    case "day":
      return kind(looks.dayEntry, "day", texts.dayPrompt);
    case "flag":
      return kind(looks.entry, { words: FLAG_WORDS }, texts.flagPrompt);
    case "place":
      return kind(looks.entry, { name: placesName }, texts.choosePrompt);
    case "reading":
      return kind(
        looks.entry,
        { words: input.reading.choices.map(({ word }) => word) },
        texts.readingPrompt
      );
    case "choice":
      return kind(looks.entry, { words: input.choices }, texts.choosePrompt);
    case "year":
      return kind(
        looks.entry,
        { words: wordsOf(input).map(([word]) => word!) },
        texts.choosePrompt
      );
    default:
      return kind(looks.entry, "anything", texts.textPrompt);
  }
}

/** What is said beside cells for an amount: in which unit. */
export function amountPrompt({ unit = "万元" }: Pick<AmountInput, "unit">): Text {
  return fill(texts.amountPrompt, { unit: verbatim(unit) });
}
