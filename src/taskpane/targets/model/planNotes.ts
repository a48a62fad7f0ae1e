import { Amount } from "../../../core/amount";
import { evaluate } from "../../../core/rule";
import type { Language, Text } from "../../../core/text";
import { readings } from "../../../policies/enshi/readings";
import type { Overview } from "./progress";
import type { TargetPolicy } from "./targetPolicy";

/** How the policy was read for what goes into the sheet, and what its ranking says besides. */
export function planNotes(
  policy: TargetPolicy,
  year: string,
  overview: Overview,
  ranking: string,
  language: Language
): readonly string[] {
  // Remarks on the target itself are the same whatever it grows from.
  const { notes } = evaluate(policy.target, { year, base: new Amount(1) });
  const cited = (id: string, text: Text) => `${id} ${text[language]}`;
  return [
    ...notes.map(({ basis, text }) => cited(basis, text)),
    ...(policy.growsFromBase ? [cited(readings.R15.id, readings.R15.taken)] : []),
    cited(readings.R10.id, readings.R10.taken),
    ...overview.notes
      .filter(({ basis }) => basis !== readings.R10.id)
      .map(({ basis, text }) => cited(basis, text)),
    ranking,
  ];
}
