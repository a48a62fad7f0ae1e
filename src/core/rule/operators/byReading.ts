import type { ReadingInput } from "../input";
import type { AmountNode } from "../node";

/** An open question of the text, answered as the user reads it; blank takes the default reading. */
export interface ByReading {
  readonly kind: "byReading";
  readonly input: ReadingInput;
  /** What each word of the reading leads to. */
  readonly choices: Readonly<Record<string, AmountNode>>;
}

export function byReading(
  input: ReadingInput,
  choices: Readonly<Record<string, AmountNode>>
): ByReading {
  return { kind: "byReading", input, choices };
}
