import type { Amount } from "../../../amount";
import type { Text } from "../../../text";

/** The figure that a row has for a field. */
export type FigureOf = (field: string) => Amount;

/** How a formula calls a field: its column's heading. */
export type NameOf = (field: string) => string;

/** One way in which a column may have been worked out from others of its row. */
export interface Reading {
  /** Ids of the fields that it takes; all of them have to be columns. */
  readonly takes: readonly string[];
  /** Those of them whose blank counts as nothing. */
  readonly orNothing?: readonly string[];
  /** Those of them that were rounded before anything was worked out with them. */
  readonly rounded?: readonly string[];
  /** The formula, in the words of the headings. */
  readonly words: (name: NameOf) => Text;
  /** What it comes to; undefined where it comes to nothing, as by a divisor of 0. */
  readonly value: (of: FigureOf) => Amount | undefined;
  /** What may stand in for it in any row, such as a year of 365 days for one of 360. */
  readonly or?: Reading;
}

/** 勾稽关系: what the heading of a column promises of the others in its row. */
export interface Relation {
  /** Id of the field that the formula comes to. */
  readonly field: string;
  /** Several where the heading may mean several things: the rows then tell which it is. */
  readonly readings: readonly Reading[];
  readonly shows: "money" | "percent";
  /** `atMost`: the field may be less than the formula. */
  readonly is: "equal" | "atMost";
  /** Rows of sums obey it, too. */
  readonly holdsForSums: boolean;
  /** Offices may leave out a minus that all rows would have to have. */
  readonly mayLackSign?: boolean;
  /** The formula ends in a quotient or a product: the field holds it rounded. */
  readonly isRounded?: boolean;
  /**
   * The heading doesn't promise it: it is looked for, and nothing is said where the rows don't go by it, nor of a row
   * with 0.
   */
  readonly isHabit?: boolean;
}
