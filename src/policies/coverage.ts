import { citedClauses, type Clause } from "../core/rule";
import type { Policy } from "./policy";

/** A scenario case: what it tests, and the clauses that it rests on. */
export interface Scenario {
  readonly function: string;
  readonly case: string;
  readonly clauses: readonly string[];
}

/** What answers a clause. */
export interface Coverage {
  readonly clause: Clause;
  /** The functions whose rules or tables rest on it. */
  readonly functions: readonly string[];
  readonly cases: readonly Scenario[];
}

/** Clauses, and the calculations that may answer them. */
export type Answering = Pick<Policy, "clauses" | "rules" | "tables">;

/** The clauses that each function rests on, by the function's name. */
export function clausesByFunction({
  rules,
  tables,
}: Omit<Answering, "clauses">): ReadonlyMap<string, readonly Clause[]> {
  return new Map<string, readonly Clause[]>([
    ...rules.map((rule) => [rule.id, citedClauses(rule)] as const),
    ...tables.map(({ id, clause, clauses = [] }) => [id, [clause, ...clauses]] as const),
  ]);
}

/** What answers each clause, in the text's order. */
export function coverage(policy: Answering, scenarios: readonly Scenario[]): Coverage[] {
  const cited = [...clausesByFunction(policy)];
  return policy.clauses.map((clause) => ({
    clause,
    functions: cited
      .filter(([, clauses]) => clauses.some(({ id }) => id === clause.id))
      .map(([id]) => id),
    cases: scenarios.filter(({ clauses }) => clauses.includes(clause.id)),
  }));
}

/** What is wrong with the coverage of a clause; undefined where it is answered. */
export function gapIn({ clause, functions, cases }: Coverage): string | undefined {
  if (clause.nothingToCompute) {
    return functions.length > 0
      ? `${clause.id}: said to have nothing to compute, but ${functions.join(", ")} rest on it`
      : undefined;
  }
  if (functions.length === 0) return `${clause.id}: no function, and no reason why`;
  const isTested = cases.some((scenario) => functions.includes(scenario.function));
  return isTested ? undefined : `${clause.id}: ${functions.join(", ")}, but no case`;
}
