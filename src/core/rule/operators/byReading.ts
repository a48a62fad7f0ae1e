import type { ReadingInput } from "../input";
import type { AmountNode, Condition } from "../node";

/** An open question of the text, answered as the user reads it; blank takes the default reading. */
export interface ByReading {
  readonly kind: "byReading";
  readonly input: ReadingInput;
  /** What each word of the reading leads to. */
  readonly choices: Readonly<Record<string, AmountNode>>;
  /** Where the question arises; left out, always. Elsewhere all choices lead to the same. */
  readonly arises?: Condition;
}

export function byReading(
  input: ReadingInput,
  choices: Readonly<Record<string, AmountNode>>,
  further: Pick<ByReading, "arises"> = {}
): ByReading {
  return { kind: "byReading", input, choices, ...further };
}
