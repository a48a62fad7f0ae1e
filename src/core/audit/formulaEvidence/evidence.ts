import { translateFormulaToA1 } from "@borgar/fx";
import { addressOf } from "../../grid/address";
import type { Book } from "./book";
import type { ColumnSums } from "./columnSums";
import type { FormulaFinding } from "./finding";
import type { Form } from "./form";
import type { Recalculation } from "./recalculate";

/** What the checks look at. */
export interface Evidence {
  readonly book: Book;
  readonly sums: ColumnSums;
  readonly recalculation: Recalculation;
}

/** One kind of fault, looked for in all sheets. */
export type FormulaCheck = (evidence: Evidence) => FormulaFinding[];

/** A formula of this form as it would read in a cell, with its equals sign. */
export function formulaAt({ r1c1 }: Form, row: number, column: number): string {
  return `=${translateFormulaToA1(r1c1, addressOf(row, column))}`;
}
