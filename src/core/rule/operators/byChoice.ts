import type { ChoiceInput, YearInput } from "../input";
import type { AmountNode } from "../node";

/** Which amount is asked for: by year, or by what is measured. Years that aren't listed have no answer. */
export interface ByChoice {
  readonly kind: "byChoice";
  readonly input: ChoiceInput | YearInput;
  readonly choices: Readonly<Record<string, AmountNode>>;
}

export function byChoice(
  input: ChoiceInput | YearInput,
  choices: Readonly<Record<string, AmountNode>>
): ByChoice {
  return { kind: "byChoice", input, choices };
}
