import type { Rule } from "../core/rule";
import type { TableRule } from "../core/table";
import { policies } from "./cities";
import { sharedRules, sharedTables } from "./shared";

export { auditRule, hasAuditRule } from "./auditRule";
export { citation, clauses, type Citation } from "./catalogue";
export { policies } from "./cities";
export { choosePolicy } from "./choosePolicy";
export { findPlace } from "./findPlace";
export type { Policy } from "./policy";
export { versionText } from "./version";

/** Every rule of every policy, and those that serve all, by the function's name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...policies.flatMap((policy) => policy.rules), ...sharedRules].map((rule) => [rule.id, rule])
);

/** Every calculation over a table, by the function's name. */
export const tables: ReadonlyMap<string, TableRule> = new Map(
  [...policies.flatMap((policy) => policy.tables), ...sharedTables].map((table) => [
    table.id,
    table,
  ])
);
