import { matchesIn } from "./matchesIn";
import { QUOTED } from "./typedFormula";

/** A call of one of our functions, somewhere in a formula. */
export interface FoundCall {
  readonly name: string;
  /** What stands between its brackets, as it stands. */
  readonly args: string;
  /** Is there nothing else in the formula? */
  readonly isWhole: boolean;
}

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/u;
const PIECES = new RegExp(`${QUOTED.source}|(${NAME.source})\\s*\\(`, "gu");
const QUOTED_OR_BRACKET = new RegExp(`${QUOTED.source}|[()]`, "gu");

/**
 * The first call of one of these functions in a formula, the outer one where they stand in one another.
 *
 * @param formula with names as people type them, with or without the equals sign
 * @param known the names of the functions looked for
 */
export function findCall(formula: string, known: ReadonlySet<string>): FoundCall | undefined {
  for (const match of matchesIn(formula, PIECES)) {
    const name = match[1]?.toUpperCase();
    if (name === undefined || !known.has(name)) continue;
    const start = match.index + match[0].length;
    const end = closingBracket(formula, start);
    if (end === undefined) return undefined;
    const around = formula.slice(0, match.index) + formula.slice(end + 1);
    return { name, args: formula.slice(start, end).trim(), isWhole: /^\s*=?\s*$/.test(around) };
  }
  return undefined;
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
