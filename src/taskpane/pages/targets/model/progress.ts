import { Amount, quotient, roundHalfUp, ZERO } from "../../../../core/amount";
import type { Note } from "../../../../core/rule";
import { PERCENT_DECIMALS } from "../../../../policies/targets";
import { isKnown, sumOfKnown, type Figure } from "./figures";
import { rankingPeriod, timePassed, type Reached } from "./period";
import { rankingOf, type Standing } from "./rank";
import type { TargetPolicy } from "./targetPolicy";
import { unitsOf, type Unit } from "./units";

const COMPARED = new Amount(`1e-${PERCENT_DECIMALS + 2}`);

/** How far somebody is: amounts in 亿元, shares of 1. What isn't known is left out. */
export interface Progress {
  readonly target?: Amount;
  readonly done?: Amount;
  readonly completion?: Amount;
  /** Completion less time passed: below 0 is behind. */
  readonly pace?: Amount;
  /** What is still to do; below 0 where more was done. */
  readonly gap?: Amount;
}

export interface UnitProgress extends Progress, Standing {
  readonly unit: Unit;
  /** Done against the same time last year. */
  readonly growth?: Amount;
}

export interface Overview {
  readonly units: readonly UnitProgress[];
  /** City or prefecture. */
  readonly together: Progress;
  /** How many units have a figure of what they have done. */
  readonly reported: number;
  readonly timePassed: Amount;
  /** The rule's word for the period that is ranked. */
  readonly period: string;
  /** What the policy's ranking says besides: ties, units that aren't in it. */
  readonly notes: readonly Note[];
}

/** The columns of all units, and the target of all together. */
export interface Columns {
  readonly targets: readonly Figure[];
  readonly done: readonly Figure[];
  readonly previous: readonly Figure[];
  readonly pool?: Amount;
}

/** Where every unit stands, and the whole; ranks are the policy's rule's. */
export function overviewOf(policy: TargetPolicy, columns: Columns, reached: Reached): Overview {
  const units = unitsOf(policy);
  // As exact as the completions that it is held against: a third of the time is met by a third of the target.
  const passed = roundHalfUp(timePassed(reached), COMPARED);
  const rows = units.map((unit, i): UnitProgress => {
    const [target, done, previous] = [columns.targets[i], columns.done[i], columns.previous[i]];
    const growth = ratio(done, previous)?.minus(1);
    return { unit, ...progressOf(known(target), known(done), passed), ...(growth && { growth }) };
  });
  const period = rankingPeriod(policy, reached);
  const { standings, notes } = rankingOf(
    policy,
    units,
    rows.map((row) => row[policy.rankedBy]),
    period
  );
  const target = columns.pool ?? sumOfKnown(columns.targets);
  return {
    units: rows.map((row) => ({ ...row, ...standings.get(row.unit.code) })),
    together: progressOf(target, sumOfKnown(columns.done), passed),
    reported: columns.done.filter(isKnown).length,
    timePassed: passed,
    period,
    notes,
  };
}

function progressOf(
  target: Amount | undefined,
  done: Amount | undefined,
  passed: Amount
): Progress {
  const completion = ratio(done, target);
  return {
    ...(target && { target }),
    ...(done && { done }),
    ...(completion && { completion, pace: completion.minus(passed) }),
    ...(target && done && { gap: target.minus(done) }),
  };
}

/** Half up to what is compared; undefined where there is nothing to divide by. */
function ratio(dividend: Figure, divisor: Figure): Amount | undefined {
  if (!isKnown(dividend) || !isKnown(divisor) || divisor.equals(ZERO)) return undefined;
  return roundHalfUp(quotient(dividend, divisor), COMPARED);
}

function known(figure: Figure): Amount | undefined {
  return isKnown(figure) ? figure : undefined;
}

/** Is it behind time? */
export function isBehind({ pace }: Progress): boolean {
  return pace?.isNegative() === true && !pace.isZero();
}

/** A class's units with the furthest first; those without a figure at the end, as they stand. */
export function byCompletion(rows: readonly UnitProgress[]): UnitProgress[] {
  const of = ({ completion }: UnitProgress) => completion ?? new Amount(-1);
  return [...rows].sort((a, b) => of(b).comparedTo(of(a)));
}
