import type { Amount } from "../../amount";
import type { Inputs } from "../../rule";
import type { Finding } from "../audit";
import type { Ceiling } from "../ceiling";
import type { Entitlement } from "../entitlement";
import type { Limit } from "../limits";
import type { Identities } from "./identities";
import type { CellLocator } from "./cellLocator";

/** What the checks across rows need of one data row. */
export interface CheckedRow {
  /** Its place among the data rows, from 0: what `Identities` counts by. */
  readonly index: number;
  /** The sheet's row number, from 1. */
  readonly number: number;
  readonly inputs: Inputs;
  /** Undefined where it can't be calculated. */
  readonly due: Amount | undefined;
  /** What is paid or to be paid: the last approved amount, else the reported one, else what is due. */
  readonly payable: Amount | undefined;
  /** What the fund has to bear: the last approved amount, else what is due. */
  readonly charged: Amount | undefined;
  readonly limits: readonly Limit[];
  readonly ceiling: Ceiling | undefined;
  /** What earlier payments are deducted from, where there are any. */
  readonly entitlement: Entitlement | undefined;
  /** What was paid of the row's own amount. */
  readonly disbursed: Amount | undefined;
}

/** What is known once all rows are there. */
export interface Everything {
  readonly who: Identities;
  readonly where: CellLocator;
}

/** Something looked for across rows: takes one row at a time, keeps little of it, tells at the end. */
export interface Check {
  add(row: CheckedRow): void;
  finish(all: Everything): Finding[];
}
