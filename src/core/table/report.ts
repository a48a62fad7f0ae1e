import type { Amount } from "../amount";
import type { JigaiError } from "../error";
import type { Clause, Explanation, Note, ResultUnit, Step } from "../rule";
import type { Text } from "../text";
import type { Argument } from "./argument";
import type { Given } from "./readTable";

/** A cell of a report; a row that can't be calculated has its error in the calculated cells. */
export type ReportCell = Amount | number | Text | string | JigaiError | undefined;

/** What a table function works out: the table that spills, and how it came about, which is put into words when it is asked for. */
export interface Report {
  /** Left out where the result is one amount. */
  readonly header?: readonly Text[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
  /** The amount or verdict that the table comes down to, where there is one. */
  readonly result?: Amount | boolean | undefined;
}

/** A calculation over a table, declared next to its clause. */
export interface TableRule {
  /** The function's name in functions.md. */
  readonly id: string;
  readonly title: Text;
  readonly clause: Clause;
  /** The other clauses that the table rests on. */
  readonly clauses?: readonly Clause[];
  readonly arguments: readonly Argument[];
  readonly unit: ResultUnit;
  /** @throws JigaiError where no row can be calculated */
  readonly report: (given: Given) => Report;
}

/** The report as a calculation sheet. */
export function explainReport(rule: TableRule, { steps, notes, result }: Report): Explanation {
  return {
    version: 1,
    rule: rule.id,
    title: rule.title,
    unit: rule.unit,
    steps,
    result: result === undefined ? null : typeof result === "boolean" ? result : result.toFixed(),
    basis: rule.clause.id,
    alternatives: [],
    notes,
  };
}
