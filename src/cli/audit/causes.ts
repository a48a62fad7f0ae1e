import { ZERO, type Amount } from "../../core/amount";
import { isOff, type AuditedRow, type Comparison } from "../../core/audit";
import type { Mistake, MistakeKind } from "../../core/rule";
import type { LedgerAudit } from "./fileAudit";

/** One reported amount that doesn't agree, and where it stands. */
export interface Difference {
  readonly of: LedgerAudit;
  readonly row: AuditedRow;
  readonly comparison: Comparison;
  /** The likeliest mistake, where one gives the amount. */
  readonly mistake?: Mistake;
}

/** The differences that look alike. */
export interface Cause {
  readonly kind: MistakeKind | "unknown";
  readonly differences: readonly Difference[];
  /** Σ reported less due, in 万元. */
  readonly sum: Amount;
}

/** Every amount of these ledgers that is over or under. */
export function differencesIn(ledgers: readonly LedgerAudit[]): Difference[] {
  return comparisonsIn(ledgers)
    .filter(({ comparison }) => isOff(comparison))
    .map((each) => ({ ...each, mistake: each.comparison.mistakes[0] }));
}

/**
 * What couldn't be checked in these ledgers: a row that can't be worked out once, however many amounts it
 * has; otherwise the reported cell that can't be read.
 */
export function uncheckedIn(ledgers: readonly LedgerAudit[]): Difference[] {
  return comparisonsIn(ledgers).filter(({ row, comparison }) =>
    row.error ? comparison === row.comparisons[0] : comparison.verdict === "unreadable"
  );
}

/** The differences by their likeliest cause, the most common first; those without one stand last. */
export function causesOf(differences: readonly Difference[]): Cause[] {
  const byKind = new Map<Cause["kind"], Difference[]>();
  for (const difference of differences) {
    const kind = difference.mistake?.kind ?? "unknown";
    const alike = byKind.get(kind);
    if (alike) alike.push(difference);
    else byKind.set(kind, [difference]);
  }
  const causes = [...byKind].map(([kind, alike]) => ({
    kind,
    differences: alike,
    sum: sum(alike),
  }));
  const unknownLast = (cause: Cause) => (cause.kind === "unknown" ? 1 : 0);
  return causes.sort(
    (a, b) => unknownLast(a) - unknownLast(b) || b.differences.length - a.differences.length
  );
}

function comparisonsIn(ledgers: readonly LedgerAudit[]): Difference[] {
  return ledgers.flatMap((of) =>
    of.rows.flatMap(({ differing: row }) =>
      row ? row.comparisons.map((comparison) => ({ of, row, comparison })) : []
    )
  );
}

function sum(differences: readonly Difference[]): Amount {
  return differences.reduce(
    (total, { comparison }) => total.plus(comparison.difference ?? ZERO),
    ZERO
  );
}
