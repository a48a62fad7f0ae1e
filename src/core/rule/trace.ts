import { valueOf, type Evaluation } from "./evaluate";
import type { Inputs } from "./input";
import { Notes } from "./note";
import type { Rule } from "./rule";
import type { Scope } from "./scope";

/** A rule worked out once, for all that is asked of it afterwards: each node that was met is there with its value. */
export interface Trace extends Evaluation {
  readonly rule: Rule;
  readonly scope: Scope;
}

/**
 * Works a rule out as `evaluate` does, and keeps what each of its nodes comes to.
 *
 * @param withNotes whether what has to be said about the result is wanted
 * @throws JigaiError as `evaluate`
 */
export function trace(rule: Rule, inputs: Inputs, withNotes = true): Trace {
  const notes = new Notes();
  const known: NonNullable<Scope["known"]> = new Map();
  const value = valueOf(rule, { inputs, known, ...(withNotes && { notes }) });
  return { rule, value, notes: notes.all, scope: { inputs, known } };
}
