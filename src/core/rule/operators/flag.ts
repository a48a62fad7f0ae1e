import type { FlagInput } from "../input";
import type { Condition } from "../node";

/** Holds when the input says yes; a blank is answered by `blank`, and without it is missing. */
export interface Flag {
  readonly kind: "flag";
  readonly input: FlagInput;
  readonly blank?: boolean | Condition;
}

export function flag(input: FlagInput, blank?: boolean | Condition): Flag {
  return { kind: "flag", input, blank };
}
