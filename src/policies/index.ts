import type { Rule } from "../core/rule";
import type { TableRule } from "../core/table";
import { policies } from "./catalogue";

export { citation, clauses, policies, type Citation } from "./catalogue";
export { findPlace } from "./findPlace";
export type { Policy } from "./policy";

/** Every rule of every policy, by the function's name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  policies.flatMap((policy) => policy.rules.map((rule) => [rule.id, rule] as const))
);

/** Every calculation over a table, by the function's name. */
export const tables: ReadonlyMap<string, TableRule> = new Map(
  policies.flatMap((policy) => policy.tables.map((table) => [table.id, table] as const))
);
