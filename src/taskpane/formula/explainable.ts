import { findCall, typedFormula, type FoundCall } from "../../core/call";
import { rules, tables } from "../../policies";

/** The functions whose calculation can be told: the names that JG_EXPLAIN takes. */
export const explainable: ReadonlySet<string> = new Set([...rules.keys(), ...tables.keys()]);

/** The first such call in a cell's formula, whatever prefix its name has; undefined for anything else. */
export function explainableCall(cell: unknown): FoundCall | undefined {
  if (typeof cell !== "string" || !cell.startsWith("=")) return undefined;
  return findCall(typedFormula(cell, explainable), explainable);
}
