import type { Rule } from "../../core/rule";
import type { TableRule } from "../../core/table";
import { allocation } from "./allocate";
import { exVat } from "./exVat";

export { sources } from "./clauses";

/** Calculations that serve both policies. */
export const sharedRules: readonly Rule[] = [exVat];
export const sharedTables: readonly TableRule[] = [allocation];
