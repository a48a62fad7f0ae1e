import type { Explanation, Step } from "../core/rule";
import { dictionaries, type Language } from "../core/text";

/**
 * A calculation as a table of four columns: step, basis, working, result. After the steps and the result
 * come what another reading would give, and the notes.
 */
export function explanationTable(
  explanation: Explanation,
  language: Language
): (string | number)[][] {
  const words = dictionaries[language];
  const shown = (value: Step["value"]) => {
    if (value === null) return "";
    return typeof value === "boolean" ? (value ? words.yes : words.no) : Number(value);
  };
  return [
    [...words.explain.header(words.units[explanation.unit])],
    ...explanation.steps.map((s) => [
      s.title[language],
      `${s.basis} ${s.article}`,
      s.working[language],
      shown(s.value),
    ]),
    ...(explanation.result === null
      ? []
      : [
          [
            words.explain.result,
            explanation.basis,
            explanation.title[language],
            shown(explanation.result),
          ],
        ]),
    ...explanation.alternatives.map((a) => [
      words.explain.otherReading,
      a.basis,
      words.explain.wouldGive(a.word, a.gist[language]),
      shown(a.value),
    ]),
    ...explanation.notes.map((n) => [
      words.explain.noteKinds[n.kind],
      n.basis,
      n.text[language],
      "",
    ]),
  ];
}
