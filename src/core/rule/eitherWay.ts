import { formatAmount, type Amount } from "../amount";
import { JigaiError } from "../error";
import { inLanguage, dictionaries, errorText, inEachLanguage, type Text } from "../text";
import { valueOf } from "./evaluate";
import type { Input, Inputs } from "./input";
import { readInputs } from "./readInput";
import type { Rule } from "./rule";

/** The inputs that a row of cells may mean. */
export interface EitherWay {
  readonly ways: readonly Inputs[];
  /** Those that leave it open, in the order of their ways: 2^k is the way in which only the k-th is blank. */
  readonly unsure: readonly Input[];
}

/**
 * Reads a row of cells. Older versions of Excel hand a blank cell over as the number 0, which is "no" to a flag: a row
 * with such flags has every combination of both meanings, first all "no", last all blank.
 *
 * @throws JigaiError as readInputs
 */
export function inputsEitherWay(inputs: readonly Input[], cells: readonly unknown[]): EitherWay {
  const asZero = readInputs(inputs, cells);
  const unsure = inputs.filter(({ kind }, i) => kind === "flag" && cells[i] === 0);
  const ways = unsure.reduce<Inputs[]>(
    (found, { name }) => [...found, ...found.map((way) => without(way, name))],
    [asZero]
  );
  return { ways, unsure };
}

/**
 * The inputs of a row whose result is the same whichever way its zeros are meant.
 *
 * @throws JigaiError as readInputs, and zeroOrBlank
 */
export function certainInputs(rule: Rule, cells: readonly unknown[]): Inputs {
  const row = inputsEitherWay(rule.inputs, cells);
  if (row.unsure.length > 0) whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
  return row.ways[row.ways.length - 1]!;
}

/**
 * What a calculation comes to, whichever of the ways is meant.
 *
 * @throws JigaiError zeroOrBlank where they come to different things, else what all of them come to
 */
export function whicheverWay<Result extends Amount | boolean>(
  { ways, unsure }: EitherWay,
  calculate: (inputs: Inputs) => Result
): Result {
  if (unsure.length === 0) return calculate(ways[0]!);
  const outcomes = ways.map((inputs) => outcomeOf(() => calculate(inputs)));
  const first = outcomes[0]!;
  const other = outcomes.find((outcome) => !isSame(first, outcome));
  if (other !== undefined) {
    // That of the zeros which makes the difference by itself, if one does.
    const alone = unsure.findIndex((_, k) => !isSame(first, outcomes[2 ** k]!));
    const meanings = {
      asZero: said(first),
      asBlank: said(alone < 0 ? other : outcomes[2 ** alone]!),
    };
    throw new JigaiError("zeroOrBlank", meanings).about(unsure[Math.max(0, alone)]!);
  }
  if (first instanceof JigaiError) throw first;
  return first;
}

type Outcome<Result = Amount | boolean> = Result | JigaiError;

function outcomeOf<Result>(calculate: () => Result): Outcome<Result> {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof JigaiError) return error;
    throw error;
  }
}

function isSame(a: Outcome, b: Outcome): boolean {
  if (a instanceof JigaiError || b instanceof JigaiError)
    return a instanceof JigaiError && b instanceof JigaiError && a.code === b.code;
  // A rule answers either with yes and no or with amounts.
  return typeof a === "boolean" ? a === b : a.equals(b as Amount);
}

function said(outcome: Outcome): Text {
  return inEachLanguage((l) => {
    if (outcome instanceof JigaiError) return errorText(outcome, l).replace(/[。.]$/, "");
    return typeof outcome === "boolean"
      ? inLanguage(dictionaries, l)[outcome ? "yes" : "no"]
      : formatAmount(outcome);
  });
}

function without(inputs: Inputs, name: string): Inputs {
  const others: Record<string, Inputs[string]> = { ...inputs };
  delete others[name];
  return others;
}
