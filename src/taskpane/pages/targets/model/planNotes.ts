import { Amount } from "../../../../core/amount";
import { evaluate } from "../../../../core/rule";
import { inLanguage, type Language, type Text } from "../../../../core/text";
import type { Overview } from "./progress";
import type { TargetPolicy } from "./targetPolicy";

/** How the policy was read for what goes into the sheet, and what its ranking says besides. */
export function planNotes(
  policy: TargetPolicy,
  year: string,
  overview: Overview,
  language: Language
): readonly string[] {
  // Remarks on the target itself are the same whatever it grows from.
  const { notes } = evaluate(policy.target, { year, base: new Amount(1) });
  const cited = (id: string, text: Text) => `${id} ${inLanguage(text, language)}`;
  return [
    ...notes.map(({ basis, text }) => cited(basis, text)),
    ...policy.readings.map(({ id, taken }) => cited(id, taken)),
    ...overview.notes
      .filter(({ basis }) => !policy.readings.some(({ id }) => id === basis))
      .map(({ basis, text }) => cited(basis, text)),
    inLanguage(policy.rankingNote, language),
  ];
}
