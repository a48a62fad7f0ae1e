import type { Amount } from "../../amount";
import type { Inputs } from "../input";
import type { Rule } from "../rule";
import { FIT } from "./fit";
import { digitMistakes, inputMistakes } from "./inInputs";
import { bareDigits, notReported, resultMistakes } from "./inResult";
import { MISTAKE_KINDS, type CommonReadings, type Mistake, type WrongResult } from "./mistake";
import { otherRates } from "./otherRates";
import { WrongAmount, type Fitted } from "./wrongAmount";

export type { CommonReadings, Mistake, MistakeKind, WrongResult } from "./mistake";

/**
 * The mistakes that would give this amount in place of the right one, likeliest first, each kind once: the
 * same rule with one plausible error in it, or something wrong with what it was given or with its result.
 *
 * None for a rule that answers yes or no, for an amount that is right, and where there is no result.
 *
 * @param reported in the unit of the rule's result
 * @param readings what mistakes of unit and rounding go against
 * @param further what else may have been reported, beside what the rule tells
 */
export function likelyMistakes(
  rule: Rule,
  inputs: Inputs,
  reported: Amount,
  readings: CommonReadings,
  further: readonly WrongResult[] = []
): Mistake[] {
  const wrong = WrongAmount.of(rule, inputs, reported);
  if (!wrong) return [];
  const stages = reported.isZero()
    ? ofNothing(wrong)
    : ofAmount(wrong, rule, inputs, readings, further);
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return inOrder(found, rule);
  }
  return [];
}

type Stage = () => readonly WrongResult[];

/** Nothing may be what another reading comes to; otherwise nothing was reported, whatever else comes to nothing. */
function ofNothing(wrong: WrongAmount): Stage[] {
  const readings = wrong.of.one.filter(
    ({ kind, edits }) =>
      kind === "otherReading" && [...edits.keys()].every((node) => node.kind !== "higherOf")
  );
  return [() => wrong.inRule(readings), () => [notReported(wrong)]];
}

/**
 * One mistake that gives the amount to the last digit leaves no room for one that only comes near, and this none for
 * two at once. Then one whose amount was rounded; then slips before the calculation, which the row itself speaks
 * against; then those after which hardly a digit is left to tell by. Of percentages there are so many that one is
 * always near: a rounded one comes last.
 */
function ofAmount(
  wrong: WrongAmount,
  { inputs: all }: Rule,
  inputs: Inputs,
  readings: CommonReadings,
  further: readonly WrongResult[]
): Stage[] {
  const { one, two } = wrong.of;
  const read = all.filter(({ name }) => wrong.reads(name));
  const ones: readonly Fitted[] = [
    ...wrong.inRule(one),
    ...wrong.inInputs(inputMistakes(read, inputs, readings)),
    ...wrong.fitted([...resultMistakes(wrong, readings), ...otherRates(wrong), ...further]),
  ];
  const upTo = (worst: number, from = ones) => from.filter(({ fit }) => fit <= worst);
  const butRates = ones.filter(({ kind }) => kind !== "otherRate");
  return [
    () => upTo(FIT.exact),
    () => upTo(FIT.near),
    () => upTo(FIT.near, wrong.inRule(two())),
    () => upTo(FIT.toTenths, butRates),
    () => upTo(FIT.toWholes, butRates),
    () =>
      upTo(FIT.near, wrong.inInputs(digitMistakes(read, inputs, (input) => wrong.nearness(input)))),
    () => bareDigits(wrong),
    () => ones,
  ];
}

/** Those that have to be said, since each gives the amount: a limit beside which there is something else is left out. */
export function mistakesToSay(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.filter(({ isVague }, i) => i === 0 || !isVague);
}

/** The first of each kind. */
function inOrder(found: readonly WrongResult[], { clause }: Rule): Mistake[] {
  return MISTAKE_KINDS.flatMap((kind) => {
    const first = found.find((candidate) => candidate.kind === kind);
    if (!first) return [];
    const { basis = clause.id, text } = first.said();
    return [{ kind, text, basis, ...(first.isVague && { isVague: true }) }];
  });
}
