import { matchesIn } from "./matchesIn";
import { QUOTED, typedFormula } from "./typedFormula";

/** A call of one of our functions, somewhere in a formula. */
export interface FoundCall {
  readonly name: string;
  /** What stands between its brackets, as it stands. */
  readonly args: string;
  /** Is there nothing else in the formula? */
  readonly isWhole: boolean;
}

/** The same with its place: it reaches from `start` up to `end`. */
export interface PlacedCall extends FoundCall {
  readonly start: number;
  readonly end: number;
}

const NAME = /(?:\[\d+\]!)?[\p{L}_][\p{L}\p{N}_.]*/u;
const PIECES = new RegExp(`${QUOTED.source}|(${NAME.source})\\s*\\(`, "gu");
const QUOTED_OR_BRACKET = new RegExp(`${QUOTED.source}|[()]`, "gu");

/**
 * The first call of one of these functions in a formula, the outer one where they stand in one another.
 *
 * @param formula with names as people type them, with or without the equals sign
 * @param known the names of the functions looked for
 */
export function findCall(formula: string, known: ReadonlySet<string>): FoundCall | undefined {
  for (const { name, args, isWhole } of callsIn(formula, known)) return { name, args, isWhole };
  return undefined;
}

/**
 * Every call of one of these functions in a formula that stands in no other of them, in order.
 *
 * @param formula with names as people type them or as files store them
 */
export function* callsIn(
  formula: string,
  known: ReadonlySet<string>
): IterableIterator<PlacedCall> {
  let at = 0;
  for (const match of matchesIn(formula, PIECES)) {
    const { 1: word, index } = match;
    if (word === undefined || index < at) continue;
    const name = typedFormula(`${word}(`, known).slice(0, -1).toUpperCase();
    if (!known.has(name)) continue;
    const start = index + match[0].length;
    const close = closingBracket(formula, start);
    if (close === undefined) return;
    at = close + 1;
    const around = formula.slice(0, index) + formula.slice(at);
    const args = formula.slice(start, close).trim();
    yield { name, args, isWhole: /^\s*=?\s*$/.test(around), start: index, end: at };
  }
}

/** Where the bracket closes that was opened just before. */
function closingBracket(formula: string, start: number): number | undefined {
  let depth = 1;
  for (const { 0: piece, index } of matchesIn(formula.slice(start), QUOTED_OR_BRACKET)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth === 0) return start + index;
  }
  return undefined;
}
