import type { Clause, Rule } from "../core/rule";
import type { Places } from "../core/place/places";
import type { TableRule } from "../core/table";
import type { Text } from "../core/text";

/** What a policy consists of. */
export interface Policy {
  readonly id: string;
  /** How a citation names the document. */
  readonly document: Text;
  /** First and last year in force. */
  readonly years: readonly [from: number, to: number];
  readonly places: Places;
  /** In the text's order. */
  readonly clauses: readonly Clause[];
  /** In the text's order. */
  readonly rules: readonly Rule[];
  /** Calculations over tables, in the text's order. */
  readonly tables: readonly TableRule[];
}
