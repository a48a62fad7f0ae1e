import type { Amount } from "../amount";

/** Somebody in a ranking; ranks are given within each class. */
export interface Contestant {
  readonly name: string;
  readonly group: string;
  readonly score: Amount;
}

/** A place in a ranking. */
export interface Ranked extends Contestant {
  /** 1 for the highest score; equal scores share a rank, and the next one is skipped. */
  readonly rank: number;
  /** Among the last of its class, ties included (reading R10). */
  readonly isLast: boolean;
  /** Others in the class have the same score. */
  readonly isTied: boolean;
}

/**
 * Ranks by score within each class, in the order given.
 *
 * @param last how many count as last; whoever ties with one of them does too. A class with nobody
 *   but these has no last: there is nobody whom they could be behind.
 */
export function rankWithin(contestants: readonly Contestant[], last: number): Ranked[] {
  return contestants.map((contestant) => {
    const others = contestants.filter(
      (other) => other !== contestant && other.group === contestant.group
    );
    const count = (compare: (score: Amount) => boolean) =>
      others.filter(({ score }) => compare(score)).length;
    const { score } = contestant;
    return {
      ...contestant,
      rank: 1 + count((other) => other.greaterThan(score)),
      isTied: count((other) => other.equals(score)) > 0,
      isLast: others.length >= last && count((other) => other.lessThan(score)) < last,
    };
  });
}
