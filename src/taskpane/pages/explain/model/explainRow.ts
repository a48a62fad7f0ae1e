import { JigaiError, type ErrorCode } from "../../../../core/error";
import { inputsOfRow } from "../../../../core/audit/rowInputs";
import { contentOf } from "../../../../core/ledger";
import { explain, type Explanation } from "../../../../core/rule";
import { auditRule, choosePolicy } from "../../../../policies";
import type { UsedCells } from "../../../../sheet/sheet";
import { argumentFor } from "../../../formula/argumentFor";
import { callOf, type FormulaArgument } from "../../../formula/callOf";
import { rowCells, selectedRow } from "../../../reading/ledgerRow";
import { tableIn } from "../../../reading/tableIn";
import { referenceTo } from "../../../reading/references";
import type { ExplainedArgument } from "./explainCall";

/** A row of a ledger: what it takes from where, and what is due or why that can't be told. */
export interface ExplainedRow {
  readonly row: number;
  /** The project or firm, where the row names one. */
  readonly name: string;
  readonly arguments: readonly ExplainedArgument[];
  /** Has the calculation written into the sheet. */
  readonly formula: string;
  readonly explanation?: Explanation;
  readonly error?: JigaiError;
}

/**
 * What is due for the selected row by the rule that the policy audits such a ledger by; undefined where it is in
 * no row of data, or where there is no ledger that shows its policy and has that rule's columns.
 */
export function explainRow(used: UsedCells): ExplainedRow | undefined {
  try {
    return rowExplained(used);
  } catch (error) {
    if (error instanceof JigaiError && NO_LEDGER.includes(error.code)) return undefined;
    throw error;
  }
}

const NO_LEDGER: readonly ErrorCode[] = ["noLedger", "noRuleColumns"];

function rowExplained(used: UsedCells): ExplainedRow | undefined {
  const policy = choosePolicy(tableIn(used).ledger);
  if (!policy) return undefined;
  const table = tableIn(used, { places: policy.places });
  const row = selectedRow(table);
  if (!row) return undefined;
  const by = auditRule(policy, table.ledger);
  const { rule } = by;
  const { inputs, error } = inputsOfRow(by, row);
  const cells = rowCells(rule, row, table.ledger);
  const names = [row.cells.project, row.cells.firm].map((cell) => cell?.value);
  const argumentOf = (name: string): FormulaArgument => {
    const of = cells.find(({ input }) => input.name === name);
    const reference = of && referenceTo(of.input, of.cell, of.column, inputs[name]);
    if (reference) return { ref: reference.address + (reference.scaled ?? "") };
    return argumentFor(inputs[name]);
  };
  const explained = {
    row: row.number,
    name: String(names.find((name) => typeof name === "string") ?? ""),
    arguments: cells
      .filter(({ cell }) => cell.found !== null)
      .map(({ cell, column }) => ({
        label: { zh: column.heading, en: column.heading },
        from: cell.address,
        value: contentOf(cell.found),
      })),
    formula: callOf("JG_EXPLAIN", [rule.id, ...rule.inputs.map(({ name }) => argumentOf(name))]),
  };
  if (error) return { ...explained, error };
  try {
    return { ...explained, explanation: explain(rule, inputs) };
  } catch (failure) {
    if (failure instanceof JigaiError) return { ...explained, error: failure };
    throw failure;
  }
}
