import type { Amount } from "../../amount";
import type { Inputs } from "../input";
import type { Rule } from "../rule";
import { EXACTLY, NEARLY } from "./fit";
import { digitMistakes, inputMistakes } from "./inInputs";
import { bareDigits, notReported, resultMistakes } from "./inResult";
import { MISTAKE_KINDS, type CommonReadings, type Mistake, type WrongResult } from "./mistake";
import { otherRates } from "./otherRates";
import {
  fitted,
  inInputs,
  inRule,
  wrongAmount,
  type Fitted,
  type WrongAmount,
} from "./wrongAmount";

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
  const wrong = wrongAmount(rule, inputs, reported);
  if (!wrong) return [];
  const stages = reported.isZero() ? ofNothing(wrong) : ofAmount(wrong, inputs, readings, further);
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
  return [
    () => inRule(wrong, readings).filter(({ fit }) => fit === EXACTLY),
    () => [notReported(wrong)],
  ];
}

/**
 * One mistake that gives the amount to the last digit leaves no room for one that only comes near, and this none for
 * two at once. Then one whose amount was rounded; then slips before the calculation, which the row itself speaks
 * against; then those after which hardly a digit is left to tell by. Of percentages there are so many that one is
 * always near: a rounded one comes last.
 */
function ofAmount(
  wrong: WrongAmount,
  inputs: Inputs,
  readings: CommonReadings,
  further: readonly WrongResult[]
): Stage[] {
  const { one, two } = wrong.of;
  const read = [...wrong.met].flatMap((node) => (node.kind === "amountOf" ? [node.input] : []));
  const ones: readonly Fitted[] = [
    ...inRule(wrong, one),
    ...inInputs(wrong, inputMistakes(read, inputs, readings)),
    ...fitted(wrong, [...resultMistakes(wrong, readings), ...otherRates(wrong), ...further]),
  ];
  const upTo = (worst: number, from = ones) => from.filter(({ fit }) => fit <= worst);
  return [
    () => upTo(EXACTLY),
    () => upTo(NEARLY),
    () => upTo(NEARLY, inRule(wrong, two())),
    () => ones.filter(({ kind }) => kind !== "otherRate"),
    () => upTo(NEARLY, inInputs(wrong, digitMistakes(read, inputs))),
    () => bareDigits(wrong),
    () => ones,
  ];
}

/** The first of each kind; a limit that shows, whatever came before, tells nothing beside others. */
function inOrder(found: readonly WrongResult[], { clause }: Rule): Mistake[] {
  return MISTAKE_KINDS.flatMap((kind) => found.find((each) => each.kind === kind) ?? [])
    .filter(({ isVague }, i) => i === 0 || !isVague)
    .map(({ kind, said }) => {
      const { basis = clause.id, text } = said();
      return { kind, text, basis };
    });
}
