import type { AmountUnit } from "../../core/amount";
import type { Places } from "../../core/place/places";

/** A column of figures to be read for each unit. */
export interface UnitColumn {
  readonly name: string;
  /** Ids of ledgers' fields (core/ledger); the first that the table has is taken. */
  readonly fields: readonly string[];
}

/** What to read: units of a policy, and figures for each. */
export interface UnitsWanted {
  readonly places: Places;
  /** In the order in which they stand beside the names where there are no headings. */
  readonly columns: readonly UnitColumn[];
  /** Rows that say another year are left out. */
  readonly year?: string;
  /** The unit of amounts that state none; what is read comes in 万元 all the same. */
  readonly bareUnit?: AmountUnit;
}
