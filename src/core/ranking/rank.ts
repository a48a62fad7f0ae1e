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
  const ranked: Ranked[] = [];
  for (const positions of byGroup(contestants).values()) {
    const scoreAt = (place: number) => contestants[positions[place]!]!.score;
    positions.sort((a, b) => contestants[b]!.score.comparedTo(contestants[a]!.score));
    const { length } = positions;
    let end: number;
    for (let first = 0; first < length; first = end) {
      end = first + 1;
      while (end < length && scoreAt(end).equals(scoreAt(first))) end++;
      const isLast = length > last && length - end < last;
      for (const position of positions.slice(first, end)) {
        const contestant = contestants[position]!;
        ranked[position] = { ...contestant, rank: first + 1, isTied: end - first > 1, isLast };
      }
    }
  }
  return ranked;
}

/** Where the contestants of each class stand in the list. */
function byGroup(contestants: readonly Contestant[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  contestants.forEach(({ group }, position) => {
    const positions = groups.get(group);
    if (positions) positions.push(position);
    else groups.set(group, [position]);
  });
  return groups;
}
