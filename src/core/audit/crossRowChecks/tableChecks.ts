import type { Amount } from "../../amount";
import type { Ledger, LedgerRow } from "../../ledger/ledger";
import type { Finding } from "../audit";
import { sayHidden } from "./hidden";
import { Relations } from "./relations/relations";
import type { RelationReport } from "./relations/report";
import { Sums } from "./sums";

/** What needs no policy: a table's own sums, and what its headings promise of the figures in each row. */
export class TableChecks {
  private readonly sums: Sums;
  private readonly relations: Relations;
  private readonly hidden = new Set<number>();

  /** @param tolerance a difference up to this, in 万元, is none */
  constructor(
    ledger: Pick<Ledger, "columns" | "title" | "sheet" | "headingRows">,
    tolerance: Amount
  ) {
    this.sums = new Sums(ledger, tolerance);
    this.relations = new Relations(ledger, tolerance);
  }

  /** Takes every row of the table, of whatever kind. */
  add(row: LedgerRow): void {
    this.sums.add(row);
    this.relations.add(row);
    if (row.isHidden) this.hidden.add(row.number);
  }

  /**
   * One fault is told once: a sum isn't wrong for a row that is, nor what is worked out of sums for one of these.
   */
  finish(): { readonly findings: Finding[]; readonly reports: readonly RelationReport[] } {
    const { checked, others } = this.relations.finish();
    const corrections = checked.flatMap(({ off }) =>
      off.flatMap(({ row: { kind, index }, field, by }) =>
        kind === "data" && by.length > 0 ? [{ field, index, by }] : []
      )
    );
    const sums = this.sums.finish(corrections);
    const wrongSums = new Set(sums.findings.map(({ address }) => address));
    const told = checked.map(({ off, findings, report }) => {
      const own = off.filter(({ cells }) => !cells.some((address) => wrongSums.has(address)));
      return {
        findings: [...findings, ...own.map(({ finding }) => finding)],
        report: { ...report, off: own.length },
      };
    });
    const ofRows = [...told, ...others];
    return {
      findings: [
        ...ofRows.flatMap(({ findings }) => findings).map((each) => sayHidden(each, this.hidden)),
        ...sums.findings,
      ],
      reports: [...(sums.report ? [sums.report] : []), ...ofRows.map(({ report }) => report)],
    };
  }
}
