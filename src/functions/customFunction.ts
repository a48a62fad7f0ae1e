import type { ArgumentName } from "../core/error";
import { rules, tables } from "../policies";
import { check } from "./check";
import { explain } from "./explain";
import { formula } from "./formula";
import { needed } from "./needed";
import type { CellResult, Range } from "./overRows";
import { ruleRows } from "./ruleRows";
import { tableFunction } from "./tableFunction";
import { amount, capitals, clause, place, version } from "./tools";

/** A function of the add-in: its name and its arguments as functions.md has them, and what Excel calls. */
export interface CustomFunction {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Given a matrix for each argument, nothing for one left out, a list of them for a repeating one. */
  readonly calculate: (given: any) => CellResult[][];
}

/** An argument; only the last may take any number of ranges. */
export interface Parameter extends ArgumentName {
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Every function: those of the policies' rules and tables, and those about them. */
export const customFunctions: readonly CustomFunction[] = [
  ...[...rules.values()].map((rule) => ({
    id: rule.id,
    parameters: rule.inputs,
    calculate: (ranges: readonly Range[]) => ruleRows(rule, ranges),
  })),
  ...[...tables.values()].map((table) => ({
    id: table.id,
    parameters: table.arguments,
    calculate: (ranges: readonly Range[]) => tableFunction(table, ranges),
  })),
  ...[check, explain, formula, needed],
  ...[amount, capitals, place, clause, version],
];
