import type { Text } from "../../../text";

/** What was added up or worked out again in a table, and how it came out. */
export interface RelationReport {
  /** The formula in words. */
  readonly what: Text;
  /** Left out where rows are held against it; false for the sums of columns. */
  readonly isOfRows?: false;
  /** How many rows, or sums, were held against it. */
  readonly rows: number;
  /** How many of these don't go by it. */
  readonly off: number;
  /** How many go by it only within the tolerance, or as far as rounding explains. */
  readonly near: number;
  /** Rows that couldn't be compared because a cell can't be read. */
  readonly unread: number;
  /** Why it wasn't checked, or what else has to be known. */
  readonly remark?: Text;
}
