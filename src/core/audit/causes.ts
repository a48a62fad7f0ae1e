import { ZERO, type Amount } from "../amount";
import type { Mistake, MistakeKind } from "../rule";
import { isOff, type AuditedRow, type Comparison } from "./audit";
import { listUnder } from "./listUnder";

/** One reported amount that doesn't agree. */
export interface Difference {
  readonly row: AuditedRow;
  readonly comparison: Comparison;
  /** The likeliest mistake, where one gives the amount. */
  readonly mistake?: Mistake | undefined;
}

/** The differences that look alike; `D` is a difference with whatever the caller keeps beside it. */
export interface Cause<D extends Difference = Difference> {
  readonly kind: MistakeKind | "unknown";
  readonly differences: readonly D[];
  /** Σ reported less due, in 万元. */
  readonly sum: Amount;
}

/** Every amount of these rows that is over or under. */
export function differencesIn(rows: readonly AuditedRow[]): Difference[] {
  return comparisonsIn(rows)
    .filter(({ comparison }) => isOff(comparison))
    .map((each) => ({ ...each, mistake: each.comparison.mistakes[0] }));
}

/**
 * What couldn't be checked in these rows: a row that can't be worked out once, however many amounts it has;
 * otherwise the reported cell that can't be read.
 */
export function uncheckedIn(rows: readonly AuditedRow[]): Difference[] {
  return comparisonsIn(rows).filter(({ row, comparison }) =>
    row.error ? comparison === row.comparisons[0] : comparison.verdict === "unreadable"
  );
}

/** The differences by their likeliest cause, the most common first; those without one stand last. */
export function causesOf<D extends Difference>(differences: readonly D[]): Cause<D>[] {
  const byKind = new Map<Cause["kind"], D[]>();
  for (const difference of differences) {
    listUnder(byKind, difference.mistake?.kind ?? "unknown").push(difference);
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

function comparisonsIn(rows: readonly AuditedRow[]): Difference[] {
  return rows.flatMap((row) => row.comparisons.map((comparison) => ({ row, comparison })));
}

function sum(differences: readonly Difference[]): Amount {
  return differences.reduce(
    (total, { comparison }) => total.plus(comparison.difference ?? ZERO),
    ZERO
  );
}
