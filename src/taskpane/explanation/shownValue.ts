import { Amount, formatAmount } from "../../core/amount";
import { answerWord, type Explanation, type Step } from "../../core/rule";
import { inLanguage, dictionaries } from "../../core/text";
import type { Language } from "../shell/language";

/** A step's value, or the result, as people read it: exact (reading R8), thousands apart; yes and no in messages. */
export function shownValue(
  value: Step["value"],
  language: Language,
  answers?: Explanation["answers"]
): string {
  if (value === null) return "";
  if (typeof value === "string") return formatAmount(new Amount(value));
  if (answers) return answerWord(answers, value);
  return value ? inLanguage(dictionaries, language).yes : inLanguage(dictionaries, language).no;
}
