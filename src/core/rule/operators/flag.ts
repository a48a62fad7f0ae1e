import type { Clause } from "../clause";
import type { FlagInput } from "../input";
import type { Condition } from "../node";

/** Holds when the input says yes; a blank is answered by `blank`, and without it is missing. */
export interface Flag {
  readonly kind: "flag";
  readonly input: FlagInput;
  readonly blank?: boolean | Condition;
  /** The clause that asks for it, where several conditions make up a rule. */
  readonly clause?: Clause;
}

export function flag(input: FlagInput, blank?: boolean | Condition): Flag {
  return { kind: "flag", input, ...(blank !== undefined && { blank }) };
}

/** A flag that has to be given, under the clause that asks for it. */
export function requiredFlag(input: FlagInput, clause: Clause): Flag {
  return { kind: "flag", input, clause };
}
