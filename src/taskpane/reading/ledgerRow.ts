import type { Column, Ledger, LedgerCell, LedgerRow } from "../../core/ledger";
import type { Input, Rule } from "../../core/rule";
import type { ReadTable } from "./tableIn";

/** A cell of a row from which a rule takes an input. */
export interface RowCell {
  readonly input: Input;
  readonly cell: LedgerCell;
  readonly column: Column;
}

/** The row of data in which the selection begins; undefined where it begins in none. */
export function selectedRow({ ledger, selection }: ReadTable): LedgerRow | undefined {
  for (const row of ledger.rows()) {
    if (row.number === selection.top + 1) return row.kind === "data" ? row : undefined;
  }
  return undefined;
}

/** The cells that the rule asks for and the ledger has a column of, in the rule's order. */
export function rowCells(rule: Rule, { cells }: LedgerRow, { columns }: Ledger): RowCell[] {
  return rule.inputs.flatMap((input) => {
    const cell = cells[input.name];
    const column = columns.find(({ field }) => field?.id === input.name);
    return cell && column ? [{ input, cell, column }] : [];
  });
}
