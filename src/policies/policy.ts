import type { Clause, Reading, Rule } from "../core/rule";
import type { Field } from "../core/ledger/ledger";
import type { Places } from "../core/place/places";
import type { TableRule } from "../core/table";
import type { Text } from "../core/text";
import type { PolicyAudit } from "./audit";
import type { Duty } from "./calendar";
import type { Checklist } from "./checklist";

/** What a policy consists of. */
export interface Policy {
  readonly id: string;
  /** What people call the city or prefecture. */
  readonly name: Text;
  /** How a citation names the document. */
  readonly document: Text;
  /** First and last year in force. */
  readonly years: readonly [from: number, to: number];
  readonly places: Places;
  /** In the text's order. */
  readonly clauses: readonly Clause[];
  /** What the clauses ask for beyond figures. */
  readonly checklists: readonly Checklist[];
  /** What falls due regularly, in the text's order; left out where nothing does. */
  readonly calendar?: readonly Duty[];
  /** Where its text leaves room: how we read it. */
  readonly readings: readonly Reading[];
  /** In the text's order. */
  readonly rules: readonly Rule[];
  /** Calculations over tables, in the text's order. */
  readonly tables: readonly TableRule[];
  /** Columns that only its ledgers have. */
  readonly ledgerFields?: readonly Field[];
  /** What ledgers of projects are audited by; left out where the policy supports none. */
  readonly audit?: PolicyAudit;
}
