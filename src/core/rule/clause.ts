import type { Text } from "../text/text";

/** A clause of a policy, in our own words. */
export interface Clause {
  /** Stable id, such as YC-4.1-f. */
  readonly id: string;
  /** Where it stands in the document, such as 四（一）. */
  readonly article: string;
  readonly gist: Text;
  /** Why no function answers it, where none does. */
  readonly nothingToCompute?: Text;
}

/** A question that the text leaves open, and how we read it. */
export interface Reading {
  /** Stable id, such as R3. */
  readonly id: string;
  /** What we take, in one sentence. */
  readonly taken: Text;
}

/** A reading that the user may choose; the first choice is the default. */
export interface OpenReading extends Reading {
  readonly choices: readonly ReadingChoice[];
}

export interface ReadingChoice {
  /** The word that people type as the argument: 择一. */
  readonly word: string;
  readonly gist: Text;
}

/** A clause as it is declared: its place in the document, its gist, and why it stays without a function. */
export type ClauseEntry = readonly [article: string, gist: Text, nothingToCompute?: Text];

/** Declares the clauses of a policy in the text's order, to be referred to by id. */
export function declareClauses<Id extends string>(
  entries: Readonly<Record<Id, ClauseEntry>>
): Readonly<Record<Id, Clause>> {
  const clauses: Partial<Record<Id, Clause>> = {};
  for (const [id, [article, gist, nothing]] of Object.entries<ClauseEntry>(entries)) {
    const clause = { id, article, gist };
    clauses[id as Id] = nothing ? { ...clause, nothingToCompute: nothing } : clause;
  }
  return clauses as Record<Id, Clause>;
}
