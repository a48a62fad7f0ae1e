import { answerWord, type Explanation, type Step } from "../core/rule";
import { inLanguage, dictionaries, type Language } from "../core/text";

/**
 * A calculation as a table of four columns: step, basis, working, result. After the steps and the result
 * come what another reading would give, and the notes.
 */
export function explanationTable(
  explanation: Explanation,
  language: Language
): (string | number)[][] {
  const words = inLanguage(dictionaries, language);
  const resultShown = (value: Step["value"]) =>
    typeof value === "boolean" && explanation.answers
      ? answerWord(explanation.answers, value)
      : shown(value);
  const shown = (value: Step["value"]) => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? words.yes : words.no;
    // Beyond what a cell can hold it is shown as text: exact, and never an infinity.
    return Number.isFinite(Number(value)) ? Number(value) : value;
  };
  return [
    [...words.explain.header(words.units[explanation.unit])],
    ...explanation.steps.map((s) => [
      inLanguage(s.title, language),
      `${s.basis} ${s.article}`.trim(),
      inLanguage(s.working, language),
      shown(s.value),
    ]),
    ...(explanation.result === null
      ? []
      : [
          [
            words.explain.result,
            explanation.basis,
            inLanguage(explanation.title, language),
            resultShown(explanation.result),
          ],
        ]),
    ...explanation.alternatives.map((a) => [
      words.explain.otherReading,
      a.basis,
      words.explain.wouldGive(a.word, inLanguage(a.gist, language)),
      shown(a.value),
    ]),
    ...explanation.notes.map((n) => [
      words.explain.noteKinds[n.kind],
      n.basis,
      inLanguage(n.text, language),
      "",
    ]),
  ];
}
