import type { Explanation } from "../../core/rule";
import { dictionaries, fill, inLanguage, verbatim, type Text } from "../../core/text";
import type { Language } from "../shell/language";
import { shownValue } from "./shownValue";

const LINE: Text = { zh: "{head}：{text}（{basis}）", en: "{head}: {text} ({basis})" };

/** A calculation as text to paste into a letter: a line for each step, the result, then what has to be said. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { explain: messages, units } = inLanguage(dictionaries, language);
  const { title, steps, result, answers, alternatives, notes } = explanation;
  const unit = units[explanation.unit];
  const withUnit = (value: string) => (unit && value ? `${value} ${unit}` : value);
  const said = (head: string, text: string, basis: string) => {
    const parts = { head: verbatim(head), text: verbatim(text), basis: verbatim(basis) };
    return inLanguage(fill(LINE, parts), language);
  };
  const line = (head: string, working: string, value: string, basis: string) =>
    said(head, value ? `${working} = ${value}` : working, basis);
  return [
    inLanguage(title, language),
    ...steps.map((step) =>
      line(
        inLanguage(step.title, language),
        inLanguage(step.working, language),
        shownValue(step.value, language),
        `${step.basis} ${step.article}`.trim()
      )
    ),
    ...(result === null
      ? []
      : [
          said(messages.result, withUnit(shownValue(result, language, answers)), explanation.basis),
        ]),
    ...alternatives.map(({ word, gist, value, basis }) =>
      line(
        messages.otherReading,
        messages.wouldGive(word, inLanguage(gist, language)),
        withUnit(shownValue(value, language)),
        basis
      )
    ),
    ...notes.map(({ kind, text, basis }) =>
      said(messages.noteKinds[kind], inLanguage(text, language), basis)
    ),
  ].join("\n");
}
