import type { Clause } from "../core/rule";
import type { Text } from "../core/text";
import { policies } from "./cities";
import { clausesByFunction, type Answering } from "./coverage";
import { sharedRules, sharedTables, sources } from "./shared";

/** A document with clauses, and the functions that may rest on them. */
export interface CoveredDocument extends Answering {
  readonly document: Text;
}

/** The policies, then what the functions of both rest on. */
export const documents: readonly CoveredDocument[] = [
  ...policies,
  ...sources.map((source) => ({ ...source, rules: sharedRules, tables: sharedTables })),
];

/** The clauses that each function rests on, by the function's name, in the documents' order. */
export function citedByFunction(): ReadonlyMap<string, readonly Clause[]> {
  const clauses = documents.flatMap((document) => document.clauses);
  const cited = clausesByFunction({
    rules: [...policies.flatMap(({ rules }) => rules), ...sharedRules],
    tables: [...policies.flatMap(({ tables }) => tables), ...sharedTables],
  });
  return new Map(
    [...cited].map(([id, own]) => [
      id,
      clauses.filter((clause) => own.some((other) => other.id === clause.id)),
    ])
  );
}
