import type { Amount } from "../../amount";
import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { Text } from "../../text";

/** What may be wrong with a formula, or with what it takes. */
export type FormulaFindingKind =
  | "typedNumber"
  | "brokenPattern"
  | "missedRows"
  | "countedTwice"
  | "textInSum"
  | "emptyOperand"
  | "otherWorkbook"
  | "hiddenInput"
  | "circular";

/** Something found in a workbook's formulas. */
export interface FormulaFinding {
  readonly kind: FormulaFindingKind;
  readonly sheet: string;
  readonly address: string;
  readonly text: Text;
  /** The formula that the cell would have if it were as its neighbours are, with its equals sign. */
  readonly neighbours?: string;
  /**
   * By how much the cell's figure is above what it would be without the fault, in the unit of the cell; left out where
   * that isn't known.
   */
  readonly change?: Amount;
  /** A sum that isn't that of its rows, whatever was meant. */
  readonly isWrongSum?: true;
}

/** A cell that holds a formula. */
export interface PlacedFormula {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Without the equals sign; of a shared formula, as it reads in this cell. */
  readonly formula: string;
  /** The cells that an array formula or a spill fills. */
  readonly fills?: Area;
}

/** A sheet with the formulas that are to be judged. */
export interface FormulaSheet {
  readonly grid: Grid;
  readonly formulas: readonly PlacedFormula[];
}

/** The formulas of a workbook, and where their references lead. */
export interface FormulaBook {
  readonly sheets: readonly FormulaSheet[];
  /** Names of other workbooks, by their numbers in formulas: the first is [1]. */
  readonly otherWorkbooks?: readonly string[];
  /** Any sheet of the workbook by its name as written in a reference; undefined where nothing is known of it. */
  readonly gridOf: (sheet: string) => Grid | undefined;
}
