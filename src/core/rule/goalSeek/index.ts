import { Amount, formatAmount } from "../../amount";
import { JigaiError } from "../../error";
import type { Inputs } from "../input";
import {
  highest,
  level,
  minus,
  negative,
  notBelowZero,
  risesTo,
  signAt,
  type Linear,
} from "./linear";
import { resultOver, type SoughtInput } from "./over";
import { constant, type Piecewise } from "./piecewise";
import { isCondition } from "../node";
import type { Rule } from "../rule";
import { Missing, missingInput } from "../scope";

/**
 * The smallest value of an input that brings a rule's result to the target, everything else as given:
 * the first at which the result is the target, or passes it on its way without a leap, to a hundredth of
 * a yuan or a whole number; where there is none, the first at which the result is above it (a threshold).
 *
 * @param inputs what they say of the sought one is left aside
 * @param target yes or no for a rule that answers so; otherwise in the unit of the result
 * @returns in the input's own unit
 * @throws JigaiError outOfReach – no value brings it there
 * @throws JigaiError missingInput – without another input there is no result
 */
export function goalSeek(
  rule: Rule,
  inputs: Inputs,
  sought: SoughtInput,
  target: Amount | boolean
): Amount {
  const isGiven = ({ name }: { name: string }) =>
    name === sought.name || inputs[name] !== undefined;
  if (!rule.requiresAnyOf.some(isGiven)) throw missingInput(rule.requiresAnyOf);
  const { first, step, list } = resultOver(rule, inputs, sought);
  const position = isCondition(rule.result)
    ? firstOf(target as boolean, list as Piecewise<boolean>, sought)
    : firstAt(target as Amount, list as Piecewise<Linear>, sought);
  return first.plus(step.times(position));
}

function firstOf(answer: boolean, list: Piecewise<boolean>, sought: SoughtInput): Amount {
  const found = list.find(({ value }) => value === answer);
  if (found) return found.from;
  throw nowhere(list) ?? new JigaiError("outOfReach", {}).about(sought);
}

function firstAt(target: Amount, list: Piecewise<Linear>, sought: SoughtInput): Amount {
  const excess = minus(list, constant(level(target)));
  const found = meeting(excess) ?? notBelowZero(excess).find(({ value }) => value === true)?.from;
  if (found) return found;
  throw (
    nowhere(list) ??
    new JigaiError("outOfReach", { most: formatAmount(highest(list)) }).about(sought)
  );
}

/** The first position at which the excess is nothing or, within a piece, changes its sign. */
function meeting(excess: Piecewise<Linear>): Amount | undefined {
  for (const [i, { from, value }] of excess.entries()) {
    if (value instanceof Missing) continue;
    const sign = signAt(value, from);
    if (sign === 0) return from;
    const towards = sign < 0 ? value : negative(value);
    if (!towards.slope.greaterThan(0)) continue;
    const met = risesTo(towards);
    const next = excess[i + 1];
    if (!next || met.lessThan(next.from)) return met;
    // Between the last position of this piece and the next one's first it goes on, unless that leaps back.
    const after = next.value instanceof Missing ? sign : signAt(next.value, next.from);
    if (met.equals(next.from) && after !== sign) return met;
  }
  return undefined;
}

/** The error where there is no result at all, whatever the value sought. */
function nowhere<V>(list: Piecewise<V>): JigaiError | undefined {
  const [first] = list;
  return first!.value instanceof Missing && list.every(({ value }) => value instanceof Missing)
    ? missingInput(first!.value.inputs)
    : undefined;
}
