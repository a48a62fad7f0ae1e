import type { Amount } from "../amount";
import { Total } from "../amount/inWords";
import type { Ledger, LedgerRow } from "../ledger/ledger";
import { CapOverPayments } from "./crossRowChecks/capOverPayments";
import type { Check } from "./crossRowChecks/check";
import { DuplicateProjects } from "./crossRowChecks/duplicateProjects";
import { FirmMismatches } from "./crossRowChecks/firmMismatches";
import { sayHidden } from "./crossRowChecks/hidden";
import { Register } from "./crossRowChecks/identities";
import { LeaseBacks } from "./crossRowChecks/leaseBacks";
import { NearThresholds } from "./crossRowChecks/nearThresholds";
import { OverBudget } from "./crossRowChecks/overBudget";
import { OverPaid } from "./crossRowChecks/overPaid";
import { SplitPurchases } from "./crossRowChecks/splitPurchases";
import { TableChecks } from "./crossRowChecks/tableChecks";
import { CellLocator } from "./crossRowChecks/cellLocator";
import {
  DECIDED_FIELDS,
  isOff,
  noneCounted,
  isWrong,
  type Audit,
  type AuditedRow,
  type AuditOptions,
  type ReportedField,
} from "./audit";
import { auditRow } from "./auditRow";
import type { Beside } from "./copied";
import { ceilingOf } from "./ceiling";
import { entitlementOf } from "./entitlement";
import { limitsMet } from "./limits";
import { isContinued } from "./rowInputs";
import { Sampling } from "./sample";

/** The amounts that an office has decided. */
const APPROVED_FIELDS = DECIDED_FIELDS.filter((field) => field !== "reported");

/**
 * Audits a ledger row by row, so that whoever calls can show how far it is and stop. Of rows that agree it
 * keeps a few numbers only.
 */
export class Auditor {
  private readonly where: CellLocator;
  private readonly register = new Register();
  private readonly checks: readonly Check[];
  private readonly tableChecks: TableChecks;
  private readonly sampling: Sampling;
  private readonly differing: AuditedRow[] = [];
  private readonly counts = noneCounted();
  private readonly hidden = new Set<number>();
  private rows = 0;
  private readonly due = new Total();
  private readonly reported = new Total();
  /** The row of data right before, and what is beside it. */
  private last: { readonly row: LedgerRow; readonly beside: Beside } | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly options: AuditOptions
  ) {
    const { tolerance, seed, sampleSize, budget, leaseBack } = options;
    this.where = new CellLocator(ledger);
    this.tableChecks = new TableChecks(ledger, tolerance);
    this.sampling = new Sampling(seed, sampleSize);
    this.checks = [
      new DuplicateProjects(),
      new FirmMismatches(),
      new CapOverPayments(),
      new OverPaid(tolerance),
      new SplitPurchases(),
      ...(leaseBack ? [new LeaseBacks(leaseBack)] : []),
      ...(budget ? [new OverBudget(budget)] : []),
      new NearThresholds(),
    ];
  }

  /** Takes the ledger's rows in order, of whatever kind. Undefined for a row that is no project. */
  add(row: LedgerRow): AuditedRow | undefined {
    this.tableChecks.add(row);
    const { rule } = this.options;
    if (row.kind !== "data" || isContinued(rule, row)) {
      this.last = undefined;
      return undefined;
    }
    if (row.isHidden) this.hidden.add(row.number);
    const { audited, traced } = auditRow(row, this.where, this.options, this.besideOf(row));
    const { inputs, due, comparisons } = audited;
    this.rows++;
    this.count(audited);
    this.addUp(audited);
    const checked = {
      index: this.register.add(row),
      number: row.number,
      inputs,
      due,
      payable: lastAmount(audited, DECIDED_FIELDS),
      charged: lastAmount(audited, APPROVED_FIELDS),
      limits: traced ? limitsMet(traced) : [],
      ceiling: traced && ceilingOf(traced),
      // Of most rows nothing was paid before.
      entitlement: traced && inputs.paid !== undefined ? entitlementOf(traced) : undefined,
      disbursed: row.cells.disbursed?.value as Amount | undefined,
    };
    for (const check of this.checks) check.add(checked);
    if (audited.error || comparisons.some(isWrong)) this.differing.push(audited);
    return audited;
  }

  /** What stands beside a row; the row itself stands below the last one. */
  private besideOf(row: LedgerRow): Beside {
    const above = this.last?.row;
    if (this.last) this.last.beside.below = row;
    const beside: Beside = { above };
    this.last = { row, beside };
    return beside;
  }

  /** What was found, in the order of the checks and then of the ledger. */
  finish(): Audit {
    const { ledger, options, rows, counts, differing, due, reported } = this;
    const all = { who: this.register.finish(), where: this.where };
    const sample = this.sampling.finish();
    const ofTable = this.tableChecks.finish();
    return {
      sheet: ledger.sheet,
      rule: options.rule,
      rows,
      counts,
      differing,
      findings: [
        ...this.checks
          .flatMap((check) => check.finish(all))
          .map((each) => sayHidden(each, this.hidden)),
        ...ofTable.findings,
      ],
      relations: ofTable.reports,
      ...(sample && { sample }),
      totals: { due: due.value, reported: reported.value },
    };
  }

  private count({ comparisons, error }: AuditedRow): void {
    for (const { verdict } of comparisons) this.counts[verdict]++;
    if (comparisons.length === 0) this.counts[error ? "unreadable" : "notReported"]++;
  }

  /**
   * Into the totals and the sample: what was reported, in a ledger without such a column what is due. What is known to
   * be wrong already is looked at anyway, so that it isn't drawn.
   */
  private addUp({ row, name, due, comparisons }: AuditedRow): void {
    const [first] = comparisons;
    if (!due || first?.verdict === "unreadable") return;
    this.due.add(due);
    if (first?.reported) this.reported.add(first.reported);
    const sampled = first ? first.reported : due;
    if (sampled && !(first && isOff(first))) {
      this.sampling.add(row, name, sampled);
    }
  }
}

/** The amount as it was decided last, else what is due; undefined where it can't be read. */
function lastAmount(
  { comparisons, due, error: ofRow }: AuditedRow,
  fields: readonly ReportedField[]
): Amount | undefined {
  for (let i = comparisons.length - 1; i >= 0; i--) {
    const { field, reported, error } = comparisons[i]!;
    if (fields.includes(field) && (reported || (error && error !== ofRow))) return reported;
  }
  return due;
}
