import type { Clause } from "../core/rule";
import type { Text } from "../core/text";

/** What a clause asks for that can't be computed: points to go through, and who answers for it. */
export interface Checklist {
  readonly clause: Clause;
  /** The word by which projects are filed under the clause. */
  readonly tag?: Text;
  readonly items: readonly Text[];
  /** The responsible bodies, in the text's order. */
  readonly responsible?: readonly Text[];
}

/** Clauses without points of their own that share their responsible bodies. */
export function answeredFor(
  clauses: readonly Clause[],
  responsible: readonly Text[]
): readonly Checklist[] {
  return clauses.map((clause) => ({ clause, items: [], responsible }));
}
